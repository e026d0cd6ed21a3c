"""The rights of the matrix on videos and galleries."""

from django.contrib.auth.models import Group, Permission

_OF = {
    "Reporter": ("view", "add", "change_own"),
    "Editor": ("view", "add", "change", "delete", "publish"),
    "Chief editor": ("view", "add", "change", "delete", "publish"),
    "Photo desk": ("view", "add", "change", "delete", "publish"),
}


def give_rights():
    """Let the roles hold them, whether or not a migration has given them already."""
    for role, rights in _OF.items():
        names = [f"{right}_{model}" for right in rights for model in ("video", "gallery")]
        found = Permission.objects.filter(content_type__app_label="media", codename__in=names)
        Group.objects.get(name=role).permissions.add(*found)
