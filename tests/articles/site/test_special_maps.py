"""Maps of the last 48 hours for news search, and of videos and galleries with what is in them."""

from datetime import timedelta

import pytest

from articles.models import House, Kind
from articles.site.sitemaps import entries
from tests.articles.site.conftest import SECOND
from tests.articles.site.reading import NAMES, locations, maps, numbers, parsed
from tests.factories import MORNING, fill, make_edition, make_gallery, make_photo, make_section, make_video

SITE = "https://sauh.example"
MONTH = "/sitemap/2021-11.xml"
NEWS = "/sitemap/news.xml"


@pytest.fixture(autouse=True)
def address(settings):
    """The public address that every map must name."""
    settings.SITE_URL = SITE


# --- videos and galleries ---------------------------------------------------------------------------
def test_a_film_of_our_own_says_where_it_is_and_how_long(read, db):
    film = make_video(file="own", title="Feri & laut", description="")
    (node,) = parsed(read("/sitemap/video.xml")).iterfind(".//video:video", NAMES)
    assert {element.tag.partition("}")[2]: element.text for element in node} == {
        "thumbnail_loc": f"{SITE}/foto/{film.poster.digest}/original-1920.jpg",
        "title": "Feri & laut",
        "description": "Feri & laut",
        "content_loc": f"{SITE}{film.file_address}",
        "duration": "372",
        "publication_date": "2021-11-17T08:20:00+07:00",
    }


def test_a_providers_film_names_its_player(read, db):
    film = make_video()
    root = parsed(read("/sitemap/video.xml"))
    assert root.findtext(".//video:player_loc", None, NAMES) == film.player_address
    assert root.find(".//video:content_loc", NAMES) is None


def test_a_gallery_has_its_photos_in_their_order(read, db):
    gallery = make_gallery(photos := [make_photo(), make_photo()])
    response = read("/sitemap/galeri.xml")
    assert list(locations(response)) == [f"{SITE}/galeri/{gallery.pk}/{gallery.slug}/"]
    pictures = [one.text for one in parsed(response).iterfind(".//image:loc", NAMES)]
    assert pictures == [f"{SITE}/foto/{photo.digest}/original-1920.jpg" for photo in photos]


@pytest.mark.parametrize("make", [make_video, make_gallery])
def test_videos_and_galleries_are_mapped_from_their_second_to_their_last(read, db, make):
    end = MORNING + timedelta(hours=2)
    make(withdrawn_at=end)
    moments = (MORNING - SECOND, MORNING, end - SECOND, end)
    mapped = [
        [path for path in maps(read, at) if path in ("/sitemap/video.xml", "/sitemap/galeri.xml")]
        for at in moments
    ]
    assert [len(paths) for paths in mapped] == [0, 1, 1, 0]


@pytest.mark.parametrize(
    ("make", "path"), [(make_video, "/sitemap/video.xml"), (make_gallery, "/sitemap/galeri.xml")]
)
def test_many_of_them_ask_no_more_and_are_on_several_maps(read, db, monkeypatch, make, path):
    make()
    few = len(read(path).queries)
    assert few <= 3
    for _ in range(6):
        make()
    assert len(read(path).queries) == few
    monkeypatch.setattr(entries, "MOST", 3)
    paths = [one for one in maps(read) if one.startswith(path.removesuffix(".xml"))]
    assert [len(locations(read(one))) for one in paths] == [3, 3, 1]


# --- the news ---------------------------------------------------------------------------------------
def news(read, at=MORNING + timedelta(hours=1)):
    """Titles on the map of news."""
    return [title.text for title in parsed(read(NEWS, at=at)).iterfind(".//news:title", NAMES)]


def test_news_has_name_language_first_time_and_headline(read, db):
    House.objects.create(name="Sauh & Jangkar")
    published = MORNING - timedelta(hours=20)
    make_edition(
        headline="Feri <pertama>",
        search_title="Lain",
        short_headline="Pendek",
        language="en",
        time_zone="Asia/Tokyo",
        published_at=published,
        updated_at=MORNING,
    )
    (node,) = parsed(read(NEWS)).iterfind(".//news:news", NAMES)
    assert [element.text for element in node.iter() if element.text] == [
        *("Sauh & Jangkar", "en", "2021-11-16T14:20:00+09:00", "Feri <pertama>"),
    ]


def test_news_is_new_for_48_hours_to_the_second(read, db):
    make_edition(headline="Feri")
    two_days = MORNING + timedelta(hours=48)
    assert [news(read, at) for at in (MORNING - SECOND, MORNING, two_days, two_days + SECOND)] == [
        *([], ["Feri"], ["Feri"], []),
    ]


def test_an_old_story_changed_today_is_no_news(read, db):
    make_edition(published_at=MORNING - timedelta(hours=49), updated_at=MORNING)
    assert news(read) == []
    assert len(locations(read(MONTH))) == 1


def test_an_advertisement_is_no_news(read, db):
    make_edition(kind=Kind.SPONSORED)
    make_edition(kind=Kind.OPINION, headline="Sungai kita")
    assert news(read) == ["Sungai kita"]
    assert len(locations(read(MONTH))) == 2


def test_more_news_than_a_map_may_hold_is_on_several(read, db, monkeypatch):
    editions = fill(5, section=make_section("Ekonomi"))
    monkeypatch.setattr(entries, "MOST_NEWS", 2)
    paths = [path for path in maps(read) if "news" in path]
    assert paths == [NEWS, "/sitemap/news-2.xml", "/sitemap/news-3.xml"]
    found = [number for path in paths for number in numbers(locations(read(path)))]
    assert found == [edition.article_id for edition in editions]
