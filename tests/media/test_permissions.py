"""The ladder of the photo desk."""

import pytest
from django.contrib.auth.models import AnonymousUser

from media import permissions
from tests.factories import make_photo, make_user

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("role", "uploads", "changes", "deletes"),
    [
        ("Reporter", True, False, False),
        ("Editor", True, True, True),
        ("Chief editor", True, True, True),
        ("Photo desk", True, True, True),
    ],
)
def test_who_may_do_what_with_anybodys_photo(role, uploads, changes, deletes):
    person, photo = make_user(role), make_photo()
    assert permissions.may_view(person)
    assert permissions.may_upload(person) is uploads
    assert permissions.may_change(person, photo) is changes
    assert permissions.may_delete(person, photo) is deletes


def test_reporter_changes_what_they_brought_in():
    person = make_user("Reporter")
    assert permissions.may_change(person)
    assert permissions.may_change(person, make_photo(uploaded_by=person))
    assert not permissions.may_change(person, make_photo(uploaded_by=make_user("Reporter")))


@pytest.mark.parametrize(
    "person", [lambda: make_user(""), lambda: make_user("", is_superuser=True), AnonymousUser]
)
def test_without_a_role_nobody_may_anything(person):
    person = person()
    rights = (permissions.may_view, permissions.may_upload, permissions.may_change, permissions.may_delete)
    assert not any(may(person) for may in rights)
