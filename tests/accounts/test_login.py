"""The door: who comes in, who does not, and what each is told."""

import pytest
from django.contrib.auth.hashers import MD5PasswordHasher
from django.test import Client
from django.urls import reverse
from django.utils import translation

from tests.accounts.people import PASSWORD, make_person

LOGIN = "/admin/login/"


def log_in(client, username="laras", password=PASSWORD, **meta):
    return client.post(LOGIN, {"username": username, "password": password}, **meta)


def test_the_right_password_opens_the_desk(client, db):
    person = make_person()
    assert log_in(client).headers["Location"] == reverse("admin:index")
    assert client.session["_auth_user_id"] == str(person.pk)


def test_the_page_asked_for_comes_after_the_door(client, db):
    make_person()
    answer = client.post(f"{LOGIN}?next=/admin/password_change/", {"username": "laras", "password": PASSWORD})
    assert answer.headers["Location"] == "/admin/password_change/"


def test_the_door_leads_to_no_other_house(client, db):
    make_person()
    answer = client.post(
        f"{LOGIN}?next=https://elsewhere.example/", {"username": "laras", "password": PASSWORD}
    )
    assert answer.headers["Location"] == reverse("admin:index")


@pytest.mark.parametrize("username", ["laras", "nobody", "left", "reader"])
def test_all_who_do_not_come_in_read_the_same_sentence(client, db, username):
    make_person("laras")
    make_person("left", is_active=False)
    make_person("reader", is_staff=False)
    password = "wrong" if username == "laras" else PASSWORD
    answer = log_in(client, username, password)
    assert answer.status_code == 200
    with translation.override("en"):
        assert answer.context["form"].non_field_errors() == [
            "This user name and password do not belong together. Capital letters matter in both."
        ]


def test_an_unknown_name_costs_as_much_hashing_as_a_known_one(client, db, monkeypatch):
    hashed, encode = [], MD5PasswordHasher.encode
    monkeypatch.setattr(MD5PasswordHasher, "encode", lambda *a, **k: hashed.append(1) or encode(*a, **k))
    log_in(client, "nobody")
    assert len(hashed) == 1


def test_an_empty_form_names_its_fields(client, db):
    answer = log_in(client, "", "")
    assert set(answer.context["form"].errors) == {"username", "password"}


def test_a_null_character_is_a_wrong_name_and_no_crash(client, db):
    assert log_in(client, "la\0ras").status_code == 200


def test_a_stranger_is_sent_to_the_door(client, db):
    assert client.get("/admin/").headers["Location"] == "/admin/login/?next=/admin/"


def test_logging_out_ends_the_session(client, db):
    client.force_login(make_person())
    assert client.post("/admin/logout/").status_code == 200
    assert client.get("/admin/").status_code == 302


def test_logging_out_by_a_link_is_refused(client, db):
    client.force_login(make_person())
    assert client.get("/admin/logout/").status_code == 405


def test_an_old_form_is_refused_with_a_sentence(db):
    answer = Client(enforce_csrf_checks=True).post(LOGIN, {}, headers={"accept-language": "en"})
    assert answer.status_code == 403
    assert "This form is too old to send" in answer.text


def change_password(client, old, new):
    fields = {"old_password": old, "new_password1": new, "new_password2": new}
    return client.post("/admin/password_change/", fields)


def test_people_change_their_own_password_and_stay(client, db):
    person = make_person()
    client.force_login(person)
    assert change_password(client, PASSWORD, "tambatan-baru-9").status_code == 302
    person.refresh_from_db()
    assert person.check_password("tambatan-baru-9")
    assert client.get("/admin/").status_code == 200


@pytest.mark.parametrize(
    ("old", "new"), [("wrong", "tambatan-baru-9"), (PASSWORD, "short"), (PASSWORD, "1234567890")]
)
def test_a_wrong_or_weak_password_changes_nothing(client, db, old, new):
    person = make_person()
    client.force_login(person)
    assert change_password(client, old, new).status_code == 200
    person.refresh_from_db()
    assert person.check_password(PASSWORD)
