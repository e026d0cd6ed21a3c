"""Who may manage the people of the house."""

from django.db.models import Q

from newsroom.accounts.models import User

MANAGE_PEOPLE = "accounts.change_user"


def may_manage_people(user):
    """Administrators by their role, and superusers, who keep the machine running."""
    return user.is_active and (user.is_superuser or (user.is_authenticated and user.holds(MANAGE_PEOPLE)))


def administrators():
    """The active people whose role lets them manage people; superusers are not counted."""
    app, codename = MANAGE_PEOPLE.split(".")
    right = Q(
        groups__permissions__codename=codename,
        groups__permissions__content_type__app_label=app,
    )
    return User.objects.filter(right, is_active=True).distinct()


def leaves_no_administrator(person, *, roles, is_active):
    """Whether giving `person` these roles (a Group queryset) takes the last administrator from the house."""
    app, codename = MANAGE_PEOPLE.split(".")
    stays = is_active and roles.filter(
        permissions__codename=codename, permissions__content_type__app_label=app
    )
    if stays:
        return False
    others = administrators().exclude(pk=person.pk)
    return administrators().filter(pk=person.pk).exists() and not others.exists()
