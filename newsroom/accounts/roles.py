"""Roles and rights in the words of the person who reads them; the database keeps them in English."""

from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

_ROLES = {
    "Reporter": _("Reporter"),
    "Editor": _("Editor"),
    "Chief editor": _("Chief editor"),
    "Photo desk": _("Photo desk"),
    "Administrator": _("Administrator"),
}
_RIGHTS = {"view": _("see %s"), "add": _("add %s"), "change": _("change %s"), "delete": _("delete %s")}


def role_name(group):
    """The role's name in the language now active; a role the house did not bring keeps its own."""
    return str(_ROLES.get(group.name, group.name))


def right_name(permission):
    """What a right allows, such as "Change stories"; a right of the model's own has its own words."""
    model = permission.content_type.model_class()
    action, _sep, rest = permission.codename.partition("_")
    if model is None:
        return permission.name
    if rest == model._meta.model_name and action in _RIGHTS:
        return capfirst(_RIGHTS[action] % model._meta.verbose_name_plural)
    return capfirst(str(dict(model._meta.permissions).get(permission.codename, permission.name)))
