"""The desk speaks the language of the person at it."""

import pytest

from tests.accounts.people import make_person

SWITCH = "/admin/language/"


@pytest.fixture
def laras(client, db):
    person = make_person()
    client.force_login(person)
    return person


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_desk_speaks_what_was_chosen(client, laras, language):
    answer = client.post(SWITCH, {"language": language, "next": "/admin/password_change/"})
    assert answer.headers["Location"] == "/admin/password_change/"
    assert f'<html lang="{language}"' in client.get("/admin/").text


@pytest.mark.parametrize(
    ("asked", "spoken"), [("en", "en"), ("id", "id"), ("sv", "id"), ("", "id"), ("x" * 600, "id")]
)
def test_without_a_choice_it_is_the_browsers_if_we_speak_it(client, laras, asked, spoken):
    assert f'<html lang="{spoken}"' in client.get("/admin/", headers={"accept-language": asked}).text


def test_the_choice_wins_over_the_browser(client, laras):
    client.post(SWITCH, {"language": "en"})
    assert '<html lang="en"' in client.get("/admin/", headers={"accept-language": "id"}).text


@pytest.mark.parametrize("language", ["", "sv", "../en", "en\0"])
def test_a_language_we_do_not_speak_is_refused_with_a_sentence(client, laras, language):
    answer = client.post(SWITCH, {"language": language}, follow=True, headers={"accept-language": "en"})
    assert "The desk does not speak this language." in answer.text
    laras.refresh_from_db()
    assert laras.language == ""


@pytest.mark.parametrize(
    "way", ["https://elsewhere.example/", "//elsewhere.example", "javascript:alert(1)", ""]
)
def test_the_way_back_stays_in_the_house(client, laras, way):
    assert client.post(SWITCH, {"language": "en", "next": way}).headers["Location"] == "/admin/"


def test_a_link_cannot_change_it(client, laras):
    assert client.get(SWITCH).status_code == 405


def test_a_stranger_has_no_language_to_change(client, db):
    assert client.post(SWITCH, {"language": "en"}).headers["Location"].startswith("/admin/login/")


def test_readers_pages_do_not_follow_the_browser(client, db):
    answer = client.get("/nothing-here/", headers={"accept-language": "en"})
    assert "Accept-Language" not in answer.headers.get("Vary", "")
