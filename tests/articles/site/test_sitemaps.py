"""Maps for search engines: every public address once, honest times, and the last 48 hours for the news."""

from datetime import timedelta

import pytest

from articles import publishing
from articles.models import Change, PolicyPage
from articles.site.sitemaps import entries
from newsroom import clock
from tests.articles.site.conftest import SECOND
from tests.articles.site.reading import NAMES, locations, maps, numbers, parsed
from tests.factories import (
    MORNING,
    change_article,
    fill,
    make_article,
    make_author,
    make_edition,
    make_photo,
    make_section,
    make_tag,
)

SITE = "https://sauh.example"
MONTH = "/sitemap/2021-11.xml"
NEWS = "/sitemap/news.xml"


@pytest.fixture(autouse=True)
def address(settings):
    """The public address that every map must name."""
    settings.SITE_URL = SITE


# --- the index --------------------------------------------------------------------------------------
def test_the_index_names_each_map_that_has_something(read, db):
    make_edition(tags=[make_tag()])
    make_edition(live_from=MORNING - timedelta(days=70), bylines=[])
    assert list(maps(read)) == [
        *(NEWS, "/sitemap/kanal.xml", "/sitemap/topik.xml", "/sitemap/penulis.xml"),
        *("/sitemap/2021-11.xml", "/sitemap/2021-09.xml"),
    ]


def test_an_empty_newsroom_has_an_index(read, db):
    assert list(maps(read)) == [NEWS, "/sitemap/kanal.xml"]


def test_the_index_dates_a_month_by_its_last_change_of_late(read, db):
    make_edition(live_from=MORNING - timedelta(days=200))
    make_edition(live_from=MORNING - timedelta(hours=3))
    late = MORNING - timedelta(minutes=2)
    make_edition(live_from=late, published_at=MORNING - timedelta(days=70), updated_at=late)
    typo = MORNING - timedelta(days=100)
    make_edition(live_from=late, published_at=typo, change=Change.TYPO)
    times = {path: time for path, time in maps(read).items() if path[9] == "2"}
    assert times == {
        "/sitemap/2021-11.xml": "2021-11-17T05:20:00+07:00",
        "/sitemap/2021-09.xml": "2021-11-17T08:18:00+07:00",
        "/sitemap/2021-08.xml": None,
        "/sitemap/2021-05.xml": None,
    }


def test_a_month_ends_at_midnight_of_the_site(read, db):
    midnight = MORNING.replace(month=10, day=31, hour=17, minute=0)
    before, after = make_edition(live_from=midnight - SECOND), make_edition(live_from=midnight)
    assert numbers(locations(read("/sitemap/2021-10.xml"))) == [before.article_id]
    assert numbers(locations(read(MONTH))) == [after.article_id]


def test_a_year_ends_with_its_twelfth_month(read, db):
    new_year = MORNING.replace(month=12, day=31, hour=17, minute=0)
    make_edition(live_from=new_year - SECOND)
    make_edition(live_from=new_year)
    found = maps(read, at=new_year + timedelta(days=40))
    assert [path for path in found if path[9] == "2"] == ["/sitemap/2022-01.xml", "/sitemap/2021-12.xml"]


def test_the_index_asks_few_questions_and_no_more_for_many_months(read, db):
    section, tag, author = make_section("Ekonomi"), make_tag(), make_author()
    make_edition(section=section, tags=[tag], bylines=[author])
    few = len(read("/sitemap.xml").queries)
    assert few <= 12
    fill(400, section=section, tag=tag, author=author, apart=timedelta(days=9))
    response = read("/sitemap.xml")
    assert len(locations(response)) > 100
    assert len(response.queries) == few


# --- stories by month -------------------------------------------------------------------------------
def test_a_month_has_every_story_with_an_honest_time_and_its_pictures(read, db):
    lead, inner = make_photo(), make_photo()
    section = make_section("Ekonomi")
    first = make_edition(
        section=section, slug="feri", lead_photo=lead, body=f'<figure data-photo="{inner.pk}"></figure>'
    )
    changed = MORNING + timedelta(minutes=30)
    later = make_edition(
        section=section,
        slug="kapal",
        time_zone="Asia/Makassar",
        live_from=changed,
        updated_at=changed,
        published_at=MORNING - timedelta(days=1),
    )
    response = read(MONTH)
    assert locations(response) == {
        f"{SITE}/ekonomi/{first.article_id}/feri/": "2021-11-17T08:20:00+07:00",
        f"{SITE}/ekonomi/{later.article_id}/kapal/": "2021-11-17T09:50:00+08:00",
    }
    pictures = [one.text for one in parsed(response).iterfind(".//image:loc", NAMES)]
    assert pictures == [f"{SITE}/foto/{photo.digest}/original-1920.jpg" for photo in (lead, inner)]


def test_a_map_says_nothing_of_priorities(read, db):
    make_edition()
    assert not {"priority", "changefreq"} & {
        element.tag.partition("}")[2] for element in parsed(read(MONTH)).iter()
    }


@pytest.mark.parametrize(
    "path",
    [
        *("/sitemap/2021-10.xml", "/sitemap/2021-13.xml", "/sitemap/2021-00.xml", "/sitemap/0000-01.xml"),
        *("/sitemap/9999-12.xml", "/sitemap/2021-11-1.xml", "/sitemap/2021-11-2.xml", "/sitemap/2021-1.xml"),
        *("/sitemap/٢٠٢١-11.xml", "/sitemap/news-2.xml", "/sitemap/topik.xml", "/sitemap/kanal-2.xml"),
        *("/sitemap/", "/sitemap/2021-11.xml/", "/sitemap/2021-11.xml%0a", "/sitemap/2021-11-99999.xml"),
    ],
)
def test_a_map_without_anything_is_not_found(read, db, path):
    make_edition()
    assert read(path).status_code == 404


def test_a_month_of_too_many_stories_has_several_maps(read, db, monkeypatch):
    editions = fill(7, section=make_section("Ekonomi"))
    monkeypatch.setattr(entries, "MOST", 3)
    paths = [path for path in maps(read) if path[9] == "2"]
    assert paths == [MONTH, "/sitemap/2021-11-2.xml", "/sitemap/2021-11-3.xml"]
    found = [number for path in paths for number in numbers(locations(read(path)))]
    assert found == [edition.article_id for edition in editions]


def test_a_large_month_that_was_withdrawn_needs_no_second_map(read, db, monkeypatch):
    monkeypatch.setattr(entries, "MOST", 3)
    for _ in range(4):
        make_edition(live_until=MORNING + SECOND)
    make_edition()
    assert [path for path in maps(read) if path[9] == "2"] == [MONTH]


def test_a_month_asks_no_more_for_many_stories(read, db):
    section = make_section("Ekonomi")
    make_edition(section=section, lead_photo=make_photo())
    few = len(read(MONTH).queries)
    assert few <= 4
    fill(300, section=section, lead_photo=make_photo())
    assert len(read(MONTH).queries) == few


# --- fronts, topics, authors ------------------------------------------------------------------------
def test_fronts_are_those_a_reader_can_open(read, db):
    economy, politics = make_section("Ekonomi"), make_section("Politik")
    energy = make_section("Energi", parent=economy)
    make_section("Bisnis", successor=economy, closed_at=MORNING)
    make_edition(section=energy)
    found = locations(read("/sitemap/kanal.xml"))
    time = "2021-11-17T08:20:00+07:00"
    assert found | {f"{SITE}/politik/": None} == found
    assert {path: found[f"{SITE}{path}"] for path in ("/", "/terkini/", "/ekonomi/", "/energi/")} == {
        **dict.fromkeys(("/", "/terkini/", "/ekonomi/", "/energi/"), time)
    }
    assert f"{SITE}/bisnis/" not in found and politics.get_absolute_url() == "/politik/"
    for location in found:
        assert read(location.removeprefix(SITE)).status_code == 200


def test_pages_about_the_house_are_there_as_far_as_they_are_shown(read, db):
    PolicyPage.objects.create(title="Pedoman", slug="pedoman", body="<p>Cek.</p>", is_shown=True)
    PolicyPage.objects.create(title="Rancangan", slug="rancangan", body="<p>Cek.</p>")
    found = locations(read("/sitemap/kanal.xml"))
    assert [one for one in found if "/tentang/" in one] == [f"{SITE}/tentang/", f"{SITE}/tentang/pedoman/"]


def test_topics_and_authors_are_those_with_a_story(read, db):
    tag, author = make_tag("Beras"), make_author("Laras Prameswari")
    make_edition(tags=[tag], bylines=[author])
    make_edition(
        tags=[make_tag("Rahasia")], bylines=[make_author("Rahasia")], live_from=MORNING + timedelta(days=1)
    )
    make_tag("Padi", merged_into=tag)
    time = "2021-11-17T08:20:00+07:00"
    assert locations(read("/sitemap/topik.xml")) == {f"{SITE}/tag/beras/": time}
    assert locations(read("/sitemap/penulis.xml")) == {f"{SITE}/penulis/laras-prameswari/": time}


def test_many_topics_are_on_several_maps(read, db, monkeypatch):
    tags = [make_tag() for _ in range(7)]
    make_edition(tags=tags)
    monkeypatch.setattr(entries, "MOST", 3)
    paths = [path for path in maps(read) if "topik" in path]
    found = [location for path in paths for location in locations(read(path))]
    assert sorted(found) == sorted(f"{SITE}{tag.get_absolute_url()}" for tag in tags)
    assert all(len(locations(read(path))) <= 3 for path in paths)


# --- to the second ----------------------------------------------------------------------------------
# Far ahead: the database's own rule about what has begun knows no other clock than its own.
DAWN = MORNING.replace(year=2041)
NOON = DAWN + timedelta(hours=4)


@pytest.fixture
def article(editor):
    """A complete story nobody has seen, under a topic and an author of its own."""
    around = {"tags": [make_tag("Beras")], "bylines": [make_author("Laras Prameswari")]}
    return make_article(by=editor, headline="Feri", slug="feri", section=make_section("Ekonomi"), **around)


def mapped(read, article, at):
    """On how many of the maps that the index names the story, its topic or its author stands."""
    paths = ("/feri/", "/tag/beras/", "/penulis/laras-prameswari/")
    return sum(
        location.endswith(paths) for path in maps(read, at=at) for location in locations(read(path, at=at))
    )


def test_a_story_is_on_the_maps_from_its_second_on_and_not_before(read, article, editor):
    with clock.at(DAWN):
        publishing.schedule(article, NOON, by=editor)
    assert [mapped(read, article, at) for at in (NOON - SECOND, NOON, NOON + SECOND)] == [0, 4, 4]
    assert read("/sitemap/2041-11.xml", at=NOON - SECOND).status_code == 404


def test_a_withdrawn_story_leaves_every_map_at_that_second(read, article, editor):
    with clock.at(DAWN):
        publishing.publish(article, by=editor)
    assert mapped(read, article, NOON - SECOND) == 4
    with clock.at(NOON):
        publishing.withdraw(article, by=editor, reason="Salah.")
    assert [mapped(read, article, at) for at in (NOON, NOON + SECOND)] == [0, 0]


def test_an_update_moves_the_time_and_a_typo_does_not(read, article, editor):
    with clock.at(DAWN):
        publishing.publish(article, by=editor)
    with clock.at(NOON):
        publishing.publish(change_article(article, by=editor), by=editor, change=Change.TYPO)
    times = locations(read("/sitemap/2041-11.xml", at=NOON)).values()
    assert list(times) == ["2041-11-17T08:20:00+07:00"]
    with clock.at(NOON + SECOND):
        publishing.publish(change_article(article, by=editor), by=editor)
    times = locations(read("/sitemap/2041-11.xml", at=NOON + SECOND)).values()
    assert list(times) == ["2041-11-17T12:20:01+07:00"]


# --- how they are sent ------------------------------------------------------------------------------
ALL = ["/sitemap.xml", NEWS, MONTH, "/sitemap/kanal.xml", "/sitemap/topik.xml", "/sitemap/penulis.xml"]


@pytest.mark.parametrize("path", ALL)
def test_who_has_it_already_is_told_so_and_only_reading_is_possible(read, db, path):
    make_edition(tags=[make_tag()])
    first = read(path)
    assert first["Cache-Control"] == "public, max-age=0, must-revalidate"
    assert read(path, headers={"if-none-match": first["ETag"]}).status_code == 304
    assert read(path, method="head").status_code == 200
    assert read(path, method="post").status_code == 405
