"""Roles to look at: what each may do and who has it; nobody makes or changes them here."""

import pytest
from django.contrib.auth.models import Permission
from django.contrib.contenttypes.models import ContentType
from django.utils import translation

from newsroom.accounts.permissions import administrators, may_manage_people
from newsroom.accounts.roles import right_name, role_name
from tests.accounts.people import make_administrator, make_person, make_role

ROLES = "/admin/accounts/role/"


def test_an_administrator_reads_rights_and_people(client, administrator):
    client.cookies["django_language"] = "en"
    page = client.get(f"{ROLES}{administrator.groups.get().pk}/change/").text
    assert "Change people" in page and "See audit events" in page
    assert "Bagas" in page


@pytest.mark.parametrize("address", ["add/", "{pk}/delete/"])
def test_nobody_adds_or_deletes_a_role(client, administrator, address):
    role = make_role("Editor")
    assert client.get(ROLES + address.format(pk=role.pk)).status_code == 403


def test_nobody_changes_a_role(client, administrator):
    role = make_role("Editor")
    assert client.post(f"{ROLES}{role.pk}/change/", {"name": "x"}).status_code == 403
    role.refresh_from_db()
    assert role.name == "Editor"


def test_others_do_not_see_roles(client, db):
    client.force_login(make_person("laras", "accounts.view_user"))
    assert client.get(ROLES).status_code == 403


def test_djangos_own_pages_for_groups_are_gone(client, administrator):
    assert client.get("/admin/auth/group/").status_code == 404


def test_a_role_has_a_name_and_a_strange_one_keeps_its_own(db):
    with translation.override("id"):
        assert role_name(make_role("Editor")) == "Penyunting"
        assert role_name(make_role("Meja olahraga")) == "Meja olahraga"


def test_a_right_of_a_model_that_is_gone_keeps_its_name(db):
    kind = ContentType.objects.create(app_label="gone", model="thing")
    assert right_name(Permission.objects.create(content_type=kind, codename="x", name="Can x")) == "Can x"


def test_only_active_people_with_the_role_count_as_administrators(db):
    bagas = make_administrator()
    make_administrator("left", is_active=False)
    make_person("root", is_superuser=True)
    assert list(administrators()) == [bagas]


def test_who_may_manage_people(db):
    assert may_manage_people(make_administrator())
    assert may_manage_people(make_person("root", is_superuser=True))
    assert not may_manage_people(make_person())
    assert not may_manage_people(make_person("left", is_superuser=True, is_active=False))
