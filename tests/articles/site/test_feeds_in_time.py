"""Feeds to the second, and how they are sent: nothing stale, nothing twice, for few questions."""

import json
from datetime import timedelta

import pytest

from articles import publishing
from newsroom import clock
from tests.articles.site.conftest import SECOND
from tests.articles.site.reading import FORMS, items
from tests.factories import (
    MORNING,
    change_article,
    fill,
    make_article,
    make_author,
    make_box,
    make_edition,
    make_photo,
    make_section,
    make_tag,
)

LISTS = ["/", "/ekonomi/", "/tag/beras/", "/penulis/laras-prameswari/"]
FEEDS = [f"{page}feed/{step}" for page in LISTS for step in FORMS.values()]
SITE = "https://sauh.example"


@pytest.fixture(autouse=True)
def address(settings):
    """The public address that every feed must name."""
    settings.SITE_URL = SITE


@pytest.fixture
def house(db):
    """A section, a topic, an author, and a story of theirs with a photo and a box in its text."""
    section, tag, author = make_section("Ekonomi"), make_tag("Beras"), make_author("Laras Prameswari")
    body = f'<p>A.</p><figure data-photo="{make_photo().pk}"></figure><div data-box="{make_box().pk}"></div>'
    wire = make_author("Kantor Berita Nusa", is_wire=True)
    around = {"section": section, "tags": [tag], "bylines": [author], "wire": wire}
    return section, tag, author, make_edition(lead_photo=make_photo(), body=body, **around)


# --- to the second ----------------------------------------------------------------------------------
# Far ahead: the database's own rule about what has begun knows no other clock than its own.
DAWN = MORNING.replace(year=2041)
NOON = DAWN + timedelta(hours=4)


@pytest.fixture
def article(editor):
    """A complete story nobody has seen; another one keeps its lists from being empty."""
    around = {
        "section": make_section("Ekonomi"),
        "tags": [make_tag("Beras")],
        "bylines": [make_author("Laras Prameswari")],
    }
    make_edition(headline="Yang lain", **around)
    return make_article(by=editor, headline="Feri pertama", slug="feri", **around)


def heard(read, at):
    """In how many of all feeds the story stands at a moment."""
    return sum("Feri pertama" in [item.title for item in items(read(path, at=at))] for path in FEEDS)


def test_a_story_is_in_every_feed_from_its_second_on_and_not_before(read, article, editor):
    with clock.at(DAWN):
        publishing.schedule(article, NOON, by=editor)
    assert [heard(read, at) for at in (NOON - SECOND, NOON, NOON + SECOND)] == [0, 12, 12]


def test_a_withdrawn_story_is_in_no_feed_from_that_second_on(read, article, editor):
    with clock.at(DAWN):
        publishing.publish(article, by=editor)
    assert heard(read, NOON - SECOND) == 12
    with clock.at(NOON):
        publishing.withdraw(article, by=editor, reason="Salah.")
    assert [heard(read, at) for at in (NOON, NOON + SECOND)] == [0, 0]


def test_an_expired_story_is_in_no_feed_from_its_last_second_on(read, article, editor):
    with clock.at(DAWN):
        publishing.publish(article, by=editor)
        publishing.end_at(article, NOON, by=editor)
    assert [heard(read, at) for at in (NOON - SECOND, NOON, NOON + SECOND)] == [12, 0, 0]


def test_a_story_keeps_its_name_whatever_becomes_of_its_address(read, article, editor):
    def seen(at):
        return {
            (item.id, item.url, item.title)
            for step in FORMS.values()
            for item in items(read(f"/feed/{step}", at=at))
            if item.title != "Yang lain"
        }

    with clock.at(DAWN):
        publishing.publish(article, by=editor)
    with clock.at(NOON):
        moved = {"slug": "kapal", "section": make_section("Daerah"), "headline": "Feri kedua"}
        publishing.publish(change_article(article, by=editor, **moved), by=editor)
    before, after = seen(NOON - SECOND), seen(NOON)
    assert before == {
        (f"tag:sauh.example,2041-11-17:{article.pk}", f"{SITE}/ekonomi/{article.pk}/feri/", "Feri pertama")
    }
    assert after == {
        (f"tag:sauh.example,2041-11-17:{article.pk}", f"{SITE}/daerah/{article.pk}/kapal/", "Feri kedua")
    }


# --- how they are sent ------------------------------------------------------------------------------
@pytest.mark.parametrize("path", FEEDS)
def test_who_has_it_already_is_told_so(read, house, path):
    first = read(path)
    again = read(path, at=MORNING + timedelta(hours=5), headers={"if-none-match": first["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert first["Cache-Control"] == again["Cache-Control"] == "public, max-age=0, must-revalidate"


def test_who_has_a_withdrawn_story_is_not_told_that_nothing_has_changed(read, article, editor):
    with clock.at(DAWN):
        publishing.publish(article, by=editor)
    first = read("/feed/", at=NOON - SECOND)
    assert "Last-Modified" not in first
    with clock.at(NOON):
        publishing.withdraw(article, by=editor, reason="Salah.")
    headers = {"if-none-match": first["ETag"], "if-modified-since": "Sun, 17 Nov 2041 05:20:00 GMT"}
    assert read("/feed/", at=NOON, headers=headers).status_code == 200


def test_an_empty_feed_is_the_same_for_a_day(read, db):
    first = read("/feed/atom/", at=MORNING)
    assert read("/feed/atom/", at=MORNING + timedelta(hours=3)).content == first.content


@pytest.mark.parametrize("path", FEEDS)
def test_only_reading_is_possible(read, house, path):
    assert read(path, method="head").status_code == 200
    assert [read(path, method=method).status_code for method in ("post", "put", "delete")] == [405] * 3


def test_the_hub_is_named_where_there_is_one(read, house, settings):
    assert "Link" not in read("/feed/")
    settings.WEBSUB_HUB = "https://hub.example/"
    for step in FORMS.values():
        response = read(f"/ekonomi/feed/{step}")
        own = f"{SITE}/ekonomi/feed/{step}"
        assert response["Link"] == f'<https://hub.example/>; rel="hub", <{own}>; rel="self"'
        assert "https://hub.example/" in response.text_read
    hubs = json.loads(read("/feed/json/").content)["hubs"]
    assert hubs == [{"type": "WebSub", "url": "https://hub.example/"}]


def test_a_feed_costs_few_questions_and_no_more_for_many_stories(read, house):
    section, tag, author, _story = house
    few = {path: len(read(path).queries) for path in FEEDS}
    assert max(few.values()) <= 8
    for _ in range(12):
        body = (
            f'<p>A.</p><figure data-photo="{make_photo().pk}"></figure><div data-box="{make_box().pk}"></div>'
        )
        make_edition(section=section, tags=[tag], bylines=[author], lead_photo=make_photo(), body=body)
    fill(200, section=section, tag=tag, author=author, lead_photo=make_photo())
    assert {path: len(read(path).queries) for path in FEEDS} == few
