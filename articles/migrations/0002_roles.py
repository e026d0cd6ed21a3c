"""The roles of the house as groups, with the rights of the matrix in the design."""

from django.apps import apps as real_apps
from django.contrib.auth.management import create_permissions
from django.db import migrations

SEE_DESK = [
    "articles.view_article",
    "articles.view_section",
    "articles.view_author",
    "articles.view_tag",
    "articles.view_sharedbox",
    "media.view_photo",
    "media.view_keyword",
]
WRITE = ["articles.add_article", "articles.change_own_article", "articles.add_tag", "media.add_photo"]
EDIT = [
    "articles.change_article",
    "articles.publish_article",
    "articles.change_tag",
    "articles.add_author",
    "articles.change_author",
    "articles.add_sharedbox",
    "articles.change_sharedbox",
    "articles.delete_sharedbox",
    "media.change_photo",
    "media.delete_photo",
    "media.add_keyword",
    "media.change_keyword",
]
CHIEF = [
    "articles.add_section",
    "articles.change_section",
    "articles.delete_section",
    "articles.delete_author",
    "articles.delete_tag",
    "ledger.view_auditevent",
]
ROLES = {
    "Reporter": [*SEE_DESK, *WRITE, "media.change_own_photo"],
    "Editor": [*SEE_DESK, *WRITE, *EDIT],
    "Chief editor": [*SEE_DESK, *WRITE, *EDIT, *CHIEF],
    "Photo desk": [
        *SEE_DESK,
        "media.add_photo",
        "media.change_photo",
        "media.delete_photo",
        "media.add_keyword",
        "media.change_keyword",
        "media.delete_keyword",
    ],
    "Administrator": [
        "accounts.view_user",
        "accounts.add_user",
        "accounts.change_user",
        "accounts.delete_user",
        "auth.view_group",
        "ledger.view_auditevent",
        "ledger.view_outboxmessage",
    ],
}


def make_roles(apps, schema_editor):
    """Groups and their rights; rights are made first, since Django makes them only after all migrations."""
    for label in ("articles", "media", "accounts", "auth", "ledger"):
        create_permissions(real_apps.get_app_config(label), verbosity=0, using=schema_editor.connection.alias)
    Group, Permission = apps.get_model("auth", "Group"), apps.get_model("auth", "Permission")
    known = {
        f"{p.content_type.app_label}.{p.codename}": p
        for p in Permission.objects.select_related("content_type")
    }
    for name, rights in ROLES.items():
        group, _ = Group.objects.get_or_create(name=name)
        group.permissions.set([known[right] for right in rights])


def remove_roles(apps, schema_editor):
    """The groups; people keep their accounts."""
    apps.get_model("auth", "Group").objects.filter(name__in=ROLES).delete()


class Migration(migrations.Migration):
    """After the tables of every room whose rights a role gives."""

    dependencies = [
        ("articles", "0001_initial"),
        ("media", "0001_initial"),
        ("accounts", "0001_initial"),
        ("ledger", "0001_initial"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations = [migrations.RunPython(make_roles, remove_roles)]
