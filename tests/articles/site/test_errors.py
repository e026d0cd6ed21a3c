"""The pages of what went wrong: right status, no hint, and the last of them stands on nothing."""

from django.contrib.auth.models import AnonymousUser
from django.db import OperationalError
from django.test import Client, override_settings

from articles.models import Ending
from articles.site.errors import failed, not_allowed, too_many, unavailable
from tests.factories import MORNING, make_edition

LATER = MORNING.replace(minute=30)


def test_a_missing_page_offers_what_is_new_and_is_not_kept_long(read, db):
    story = make_edition()
    response = read("/tidak/ada/")
    assert response.status_code == 404
    assert story.headline in response.text_read
    assert '<meta name="robots" content="noindex">' in response.text_read
    assert response["Cache-Control"] == "public, max-age=0, must-revalidate"
    assert "canonical" not in response.text_read


def test_a_gone_page_is_noindex_and_offers_what_is_new(read, db):
    gone, other = make_edition(live_until=LATER, ending=Ending.WITHDRAWN), make_edition()
    response = read(gone.get_absolute_url())
    assert response.status_code == 410
    assert other.headline in response.text_read
    assert gone.headline not in response.text_read
    assert '<meta name="robots" content="noindex">' in response.text_read
    assert response["Cache-Control"] == "public, max-age=0, must-revalidate"


def test_expired_and_withdrawn_say_different_things(read, db):
    texts = [
        read(make_edition(live_until=LATER, ending=ending).get_absolute_url()).text_read
        for ending in (Ending.EXPIRED, Ending.WITHDRAWN)
    ]
    headings = [text.partition("<h1>")[2].partition("</h1>")[0] for text in texts]
    assert len(set(headings)) == 2


def test_a_gone_page_can_only_be_read(read, db):
    gone = make_edition(live_until=LATER, ending=Ending.WITHDRAWN)
    assert read(gone.get_absolute_url(), method="post").status_code == 405


def test_a_forged_host_is_refused_in_a_sentence(db):
    with override_settings(ALLOWED_HOSTS=["sauh.example"]):
        response = Client().get("/", headers={"Host": "jahat.example"})
        ours = Client().get("/", headers={"Host": "sauh.example"})
    assert (response.status_code, ours.status_code) == (400, 200)
    assert "jahat" not in response.content.decode()
    assert "<h1>" in response.content.decode()


def test_the_host_asked_for_never_stands_on_a_page(read, db, settings):
    settings.SITE_URL = "https://sauh.example"
    story = make_edition()
    text = read(story.get_absolute_url(), headers={"Host": "lain.example"}).text_read
    assert "lain.example" not in text


def test_a_failure_has_a_page_that_asks_nobody(rf, settings):
    # No database is open to this test: a query would fail it.
    settings.STORAGES = settings.STORAGES | {"staticfiles": {"BACKEND": "no.such.storage"}}
    response = failed(rf.get("/"))
    assert response.status_code == 500
    assert "<h1>" in response.content.decode()
    assert response["Cache-Control"] == "no-store"


def test_readers_get_that_page_when_something_fails(db, monkeypatch):
    monkeypatch.setattr("articles.site.views.home_page", lambda at: 1 / 0)
    response = Client(raise_request_exception=False).get("/")
    assert response.status_code == 500
    assert "ZeroDivisionError" not in response.content.decode()


def test_a_database_that_does_not_answer_is_a_503_that_says_when_to_come_back(db, monkeypatch):
    def locked(at):
        raise OperationalError("database is locked")

    monkeypatch.setattr("articles.site.views.home_page", locked)
    response = Client(raise_request_exception=False).get("/")
    assert response.status_code == 503
    assert response["Retry-After"] == "30"
    assert response["Cache-Control"] == "no-store"
    assert '<meta name="robots" content="noindex">' in response.content.decode()
    assert "locked" not in response.content.decode()


def test_pages_of_refusal_stand_on_nothing_and_say_when_to_come_back(rf, settings):
    # No database is open to this test: a query would fail it.
    settings.STORAGES = settings.STORAGES | {"staticfiles": {"BACKEND": "no.such.storage"}}
    request = rf.get("/")
    for response, status, wait in (
        (not_allowed(request), 403, None),
        (too_many(request, 17), 429, "17"),
        (unavailable(request), 503, "30"),
    ):
        assert (response.status_code, response.get("Retry-After")) == (status, wait)
        text = response.content.decode()
        assert text.count("<h1>") == 1 and "noindex" in text
        assert "<script" not in text and 'style="' not in text


def test_the_desk_keeps_its_own_page_for_a_shut_door(rf, db):
    request = rf.get("/admin/articles/house/")
    request.user = AnonymousUser()
    assert b'id="site-name"' in not_allowed(request).content
