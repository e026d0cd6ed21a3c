"""Who brings in videos and makes galleries, and who shows them to readers."""

from django.apps import apps as real_apps
from django.contrib.auth.management import create_permissions
from django.db import migrations

OWN = ("view", "add", "change_own")
ALL = ("view", "add", "change", "delete", "publish")
RIGHTS = {"Reporter": OWN, "Editor": ALL, "Chief editor": ALL, "Photo desk": ALL}


def _of(apps, rights):
    names = [f"{right}_{noun}" for right in rights for noun in ("video", "gallery")]
    Permission = apps.get_model("auth", "Permission")
    return Permission.objects.filter(content_type__app_label="media", codename__in=names)


def give_rights(apps, schema_editor):
    """Rights are made first, since Django makes them only after all migrations."""
    create_permissions(real_apps.get_app_config("media"), verbosity=0, using=schema_editor.connection.alias)
    for group in apps.get_model("auth", "Group").objects.filter(name__in=RIGHTS):
        group.permissions.add(*_of(apps, RIGHTS[group.name]))


def take_rights(apps, schema_editor):
    """The roles as they were."""
    for group in apps.get_model("auth", "Group").objects.filter(name__in=RIGHTS):
        group.permissions.remove(*_of(apps, RIGHTS[group.name]))


class Migration(migrations.Migration):
    """After the tables whose rights are given."""

    dependencies = [("articles", "0005_policy_templates"), ("media", "0002_video_and_gallery")]

    operations = [migrations.RunPython(give_rights, take_rights)]
