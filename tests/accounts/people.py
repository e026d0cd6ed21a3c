"""People for the tests of the desk, with roles made of the rights they are given."""

from django.contrib.auth.models import Group, Permission

from newsroom.accounts.models import User

PASSWORD = "jangkar-dan-tali-7"


def make_role(name, *rights):
    """A role that gives `rights` ("app.codename")."""
    group, _made = Group.objects.get_or_create(name=name)
    for right in rights:
        app, codename = right.split(".")
        group.permissions.add(Permission.objects.get(content_type__app_label=app, codename=codename))
    return group


def make_person(username="laras", *rights, **fields):
    """Somebody of the desk; `rights` come through a role of their own."""
    fields = {"is_staff": True, "first_name": username.title()} | fields
    person = User.objects.create_user(username, f"{username}@sauh.example", PASSWORD, **fields)
    if rights:
        person.groups.add(make_role(f"Role of {username}", *rights))
    return person


def make_administrator(username="bagas", **fields):
    """Somebody with the administrator's rights."""
    rights = ["accounts.view_user", "accounts.add_user", "accounts.change_user", "ledger.view_auditevent"]
    return make_person(username, *rights, **fields)
