"""Who sets the house's own words: the chief editor and the administrator; pins are an editor's daily work."""

from django.apps import apps as real_apps
from django.contrib.auth.management import create_permissions
from django.db import migrations


def all_of(noun):
    """The four rights on a noun."""
    return [f"{action}_{noun}" for action in ("view", "add", "change", "delete")]


SETTINGS = [
    *("view_house", "add_house", "change_house"),
    *all_of("navitem"),
    *all_of("policypage"),
    *all_of("redirect"),
]
RIGHTS = {
    "Editor": ["view_policypage", *all_of("frontpin")],
    "Chief editor": [*SETTINGS, *all_of("frontpin")],
    "Administrator": SETTINGS,
}


def give_rights(apps, schema_editor):
    """Rights are made first, since Django makes them only after all migrations."""
    create_permissions(
        real_apps.get_app_config("articles"), verbosity=0, using=schema_editor.connection.alias
    )
    Group, Permission = apps.get_model("auth", "Group"), apps.get_model("auth", "Permission")
    for name, rights in RIGHTS.items():
        if group := Group.objects.filter(name=name).first():
            of_ours = Permission.objects.filter(content_type__app_label="articles", codename__in=rights)
            group.permissions.add(*of_ours)


def take_rights(apps, schema_editor):
    """The roles as they were."""
    Group, Permission = apps.get_model("auth", "Group"), apps.get_model("auth", "Permission")
    for name, rights in RIGHTS.items():
        if group := Group.objects.filter(name=name).first():
            of_ours = Permission.objects.filter(content_type__app_label="articles", codename__in=rights)
            group.permissions.remove(*of_ours)


class Migration(migrations.Migration):
    """After the tables whose rights are given."""

    dependencies = [("articles", "0003_house"), ("articles", "0002_roles")]

    operations = [migrations.RunPython(give_rights, take_rights)]
