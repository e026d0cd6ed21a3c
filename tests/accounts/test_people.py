"""Managing the people of the house: administrators alone, and never the last one away."""

import pytest
from django.contrib.auth.models import Group
from django.test import Client

from newsroom.accounts.models import User
from newsroom.ledger.models import AuditEvent
from tests.accounts.people import PASSWORD, make_administrator, make_person, make_role

PEOPLE = "/admin/accounts/user/"
EVERY_ADDRESS = ["", "add/", "{pk}/change/", "{pk}/history/", "{pk}/password/", "?_popup=1"]


def page_of(person, page="change"):
    return f"{PEOPLE}{person.pk}/{page}/"


def fields_of(person, **changes):
    """What the form of a person sends."""
    fields = {"username": person.username, "first_name": person.first_name, "last_name": person.last_name}
    fields |= {"email": person.email, "language": person.language, "is_active": "on"}
    return fields | {"groups": [g.pk for g in person.groups.all()]} | changes


def new_person(**changes):
    fields = {"username": "sari", "first_name": "Sari", "last_name": "", "email": "", "language": "id"}
    return fields | {"password1": "buritan-haluan-3", "password2": "buritan-haluan-3"} | changes


@pytest.mark.parametrize("address", EVERY_ADDRESS)
def test_administrators_see_every_page(client, administrator, address):
    other = make_person()
    assert client.get(PEOPLE + address.format(pk=other.pk)).status_code == 200


@pytest.mark.parametrize("address", EVERY_ADDRESS)
def test_superusers_see_every_page_because_they_keep_the_machine_running(client, db, address):
    client.force_login(make_person("root", is_superuser=True))
    assert client.get(PEOPLE + address.format(pk=make_person().pk)).status_code == 200


@pytest.mark.parametrize("role", ["Reporter", "Editor", "Chief editor", "Photo desk"])
@pytest.mark.parametrize("address", EVERY_ADDRESS)
def test_nobody_else_sees_any(client, db, role, address):
    person = make_person()
    person.groups.add(make_role(role))
    client.force_login(person)
    assert client.get(PEOPLE + address.format(pk=person.pk)).status_code == 403
    assert client.post(PEOPLE + address.format(pk=person.pk), fields_of(person)).status_code == 403


def test_nobody_else_finds_names_by_autocomplete(client, db):
    client.force_login(make_person())
    address = "/admin/autocomplete/?app_label=ledger&model_name=auditevent&field_name=by&term=a"
    assert client.get(address).status_code == 403


def test_an_administrator_brings_somebody_in(client, administrator):
    reporter = make_role("Reporter")
    answer = client.post(f"{PEOPLE}add/", new_person(groups=[reporter.pk]))
    sari = User.objects.get(username="sari")
    assert answer.headers["Location"] == page_of(sari)
    assert sari.is_staff and not sari.is_superuser and sari.groups.get() == reporter
    assert sari.check_password("buritan-haluan-3")


@pytest.mark.parametrize(
    "wrong",
    [
        {"username": ""},
        {"username": "BAGAS"},
        {"password2": "other"},
        {"password1": "1234567890", "password2": "1234567890"},
        {"language": "xx"},
        {"groups": ["999999"]},
        {"groups": ["x"]},
    ],
)
def test_wrong_input_stays_in_the_form_and_makes_nobody(client, administrator, wrong):
    answer = client.post(f"{PEOPLE}add/", new_person(**wrong))
    assert answer.status_code == 200 and answer.context["errors"]
    assert User.objects.count() == 1


def test_control_characters_leave_the_name(client, administrator):
    client.post(f"{PEOPLE}add/", new_person(first_name="Sa\x07ri\x1b"))
    assert User.objects.get(username="sari").first_name == "Sari"


def test_script_in_a_name_is_only_text(client, administrator):
    make_person("mallory", first_name="<script>alert(1)</script>")
    assert "<script>alert(1)" not in client.get(PEOPLE).text


def test_a_forged_field_makes_nobody_superuser(client, administrator):
    other = make_person()
    client.post(page_of(other), fields_of(other, is_superuser="on", is_staff="", user_permissions=["1"]))
    client.post(f"{PEOPLE}add/", new_person(is_superuser="on"))
    assert not User.objects.filter(is_superuser=True).exists()
    assert not User.objects.filter(user_permissions__isnull=False).exists()


def test_an_administrator_changes_no_superuser(client, administrator):
    root = make_person("root", is_superuser=True)
    assert client.post(page_of(root), fields_of(root, first_name="Other")).status_code == 403
    assert client.get(page_of(root, "password")).status_code == 403
    assert client.post(page_of(root, "password"), {"password1": "x", "password2": "x"}).status_code == 403
    root.refresh_from_db()
    assert root.first_name == "Root" and root.check_password(PASSWORD)


def test_a_superuser_makes_superusers(client, db):
    client.force_login(make_person("root", is_superuser=True))
    other = make_person()
    client.post(page_of(other), fields_of(other, is_superuser="on"))
    other.refresh_from_db()
    assert other.is_superuser


@pytest.mark.parametrize("change", [{"groups": []}, {"is_active": ""}])
def test_the_last_administrator_stays(client, administrator, change):
    answer = client.post(
        page_of(administrator), fields_of(administrator, **change), headers={"accept-language": "en"}
    )
    assert "This is the last administrator." in answer.text
    assert User.objects.get(groups__permissions__codename="change_user").is_active


def test_not_even_a_superuser_takes_the_last_one(client, db):
    bagas = make_administrator()
    client.force_login(make_person("root", is_superuser=True))
    assert client.post(page_of(bagas), fields_of(bagas, groups=[])).status_code == 200
    assert bagas.groups.exists()


def test_one_of_two_administrators_may_go(client, administrator):
    make_administrator("dewi")
    assert client.post(page_of(administrator), fields_of(administrator, groups=[])).status_code == 302
    assert not administrator.groups.exists()


def test_an_administrator_who_has_left_does_not_count(client, administrator):
    make_administrator("dewi", is_active=False)
    assert client.post(page_of(administrator), fields_of(administrator, groups=[])).status_code == 200


def test_given_and_taken_roles_stand_in_the_ledger(client, administrator):
    other, editor = make_person("laras", "ledger.view_auditevent"), make_role("Editor")
    client.post(page_of(other), fields_of(other, groups=[editor.pk]))
    event = AuditEvent.objects.get(verb="roles_changed")
    assert (event.by, event.subject_id) == (administrator, other.pk)
    assert event.details == {"given": ["Editor"], "taken": ["Role of laras"]}


def test_a_save_that_leaves_the_roles_writes_nothing_there(client, administrator):
    other = make_person("laras", "ledger.view_auditevent")
    client.post(page_of(other), fields_of(other, first_name="Lara"))
    assert not AuditEvent.objects.exists()


@pytest.mark.parametrize("superuser", [False, True])
def test_people_are_never_deleted(client, db, superuser):
    client.force_login(make_administrator(is_superuser=superuser))
    other = make_person()
    assert client.post(page_of(other, "delete"), {"post": "yes"}).status_code == 403
    client.post(PEOPLE, {"action": "delete_selected", "_selected_action": [other.pk], "post": "yes"})
    assert User.objects.filter(pk=other.pk).exists()


def test_a_person_who_leaves_is_out_at_once(client, administrator):
    other, theirs = make_person(), Client()
    theirs.force_login(other)
    client.post(page_of(other), fields_of(other, is_active=""))
    assert theirs.get("/admin/").status_code == 302


def test_an_administrator_sets_a_new_password(client, administrator):
    other = make_person()
    fields = {"password1": "buritan-haluan-3", "password2": "buritan-haluan-3"}
    assert client.post(page_of(other, "password"), fields).status_code == 302
    other.refresh_from_db()
    assert other.check_password("buritan-haluan-3")


def test_a_forged_field_leaves_nobody_without_a_password(client, administrator):
    other = make_person()
    client.post(page_of(other, "password"), {"usable_password": "false", "unset-password": "1"})
    other.refresh_from_db()
    assert other.has_usable_password()


def test_no_hash_is_shown(client, administrator):
    assert "md5" not in client.get(page_of(make_person())).text.lower()


@pytest.mark.parametrize(
    "query", ["q=laras", "role=1", "role=x", "is_active__exact=0", "password__startswith=p"]
)
def test_searches_and_filters_answer(client, administrator, query):
    make_person()
    assert client.get(f"{PEOPLE}?{query}").status_code in (200, 302, 400)


def test_the_role_filter_shows_those_who_have_it(client, administrator):
    make_person().groups.add(make_role("Editor"))
    names = client.get(PEOPLE, {"role": Group.objects.get(name="Editor").pk}).context["cl"].queryset
    assert [person.username for person in names] == ["laras"]


def test_the_list_asks_as_often_for_ten_as_for_two(client, administrator, django_assert_max_num_queries):
    for number in range(10):
        make_person(f"person{number}", "ledger.view_auditevent")
    with django_assert_max_num_queries(9):
        assert client.get(PEOPLE).status_code == 200
