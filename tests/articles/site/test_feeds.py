"""Feeds of the site and its lists, in three forms: complete, absolute, and true to the second."""

import json
import re
from datetime import timedelta
from email.utils import parsedate_to_datetime

import pytest

from articles.models import BylineRole, House, Kind
from tests.articles.site.conftest import SECOND
from tests.articles.site.reading import FORMS, NAMES, items, parsed, word
from tests.factories import (
    MORNING,
    fill,
    make_author,
    make_box,
    make_edition,
    make_gallery,
    make_photo,
    make_section,
    make_tag,
    make_video,
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
    """A section, a topic, an author, and a story of theirs that has everything a feed can carry."""
    section, tag, author = make_section("Ekonomi"), make_tag("Beras"), make_author("Laras Prameswari")
    inner, part = make_photo(caption="Karung di gudang."), make_photo(caption="Timbangan.")
    body = (
        '<p>Satu, <a href="/terkini/">terkini</a> dan <a href="https://bps.example/x">BPS</a>.</p>'
        f'<figure data-photo="{inner.pk}" data-layout="wide"><figcaption>Gudang.</figcaption></figure>'
        f'<div data-box="{make_box().pk}"></div><h2 data-part="" data-photo="{part.pk}">Dua</h2><p>Tiga.</p>'
    )
    story = make_edition(
        section=section,
        tags=[tag],
        bylines=[author, make_author("Bagas Wirawan"), (make_author("Dewi Anjarsari"), BylineRole.EDITOR)],
        wire=make_author("Kantor Berita Nusa", is_wire=True, wire_words="Dilansir dari Nusa."),
        lead_photo=make_photo(),
        lead_caption="Truk beras di pelabuhan.",
        lead_alt="Truk biru.",
        headline="Harga beras turun",
        slug="harga-beras",
        dateline="Surabaya",
        body=body,
        notices=[{"change": "correction", "text": "Bukan Jumat, tetapi Sabtu.", "at": MORNING.isoformat()}],
    )
    return section, tag, author, story


# --- what is in them --------------------------------------------------------------------------------
@pytest.mark.parametrize("path", FEEDS)
def test_every_list_can_be_followed_in_every_form(read, house, path):
    response = read(path)
    (item,) = items(response)
    assert (response.status_code, item.title) == (200, "Harga beras turun")
    assert item.url == f"{SITE}/ekonomi/{house[3].article_id}/harga-beras/"
    assert item.summary == house[3].standfirst
    assert item.names == ["Laras Prameswari", "Bagas Wirawan"]
    assert item.words == ["Ekonomi", "Beras"]


@pytest.mark.parametrize("step", FORMS.values())
def test_the_text_is_whole_and_says_who_what_and_where(read, house, step):
    html = items(read(f"/feed/{step}"))[0].html
    for words in (
        *("Sauh, Surabaya", "Satu, ", "Gudang.", "<h2>Dua</h2>", "Tiga.", "Truk beras di pelabuhan."),
        *("Bukan Jumat, tetapi Sabtu.", "Dilansir dari Nusa.", "Kirimkan ke Cek Fakta.", 'alt="Truk biru."'),
    ):
        assert words in html
    assert html.count("<img ") == 3


@pytest.mark.parametrize("step", FORMS.values())
def test_nothing_in_the_text_is_relative_or_for_browsers_alone(read, house, step):
    html = items(read(f"/feed/{step}"))[0].html
    addresses = re.findall(r'(?:href|src)="([^"]*)"', html)
    assert f"{SITE}/terkini/" in addresses and "https://bps.example/x" in addresses
    assert all(address.startswith("https://") for address in addresses)
    assert all(address.endswith(".jpg") for address in re.findall(r'src="([^"]*)"', html))
    assert not re.search(
        r"<(script|style|svg|source|picture|iframe|section)|srcset|class=|data-|style=", html
    )


def test_whatever_a_text_may_hold_goes_along(read, db):
    section, other = (
        make_section("Ekonomi"),
        make_edition(headline="Yang lain", slug="lain", live_from=MORNING - SECOND),
    )
    film, gallery = make_video(file="own", title="Dari anjungan"), make_gallery(title="Sehari di dermaga")
    body = (
        f'<figure data-video="{film.pk}"><figcaption>Subuh.</figcaption></figure>'
        f'<figure data-gallery="{gallery.pk}"><figcaption></figcaption></figure>'
        f'<div data-story="{other.article_id}"></div>'
        '<figure data-pull=""><blockquote><p>Pelan-pelan.</p></blockquote>'
        "<figcaption>Nakhoda</figcaption></figure>"
        '<aside data-info=""><h3>Angka</h3><p>Dua belas.</p></aside>'
        "<table><thead><tr><th>Bulan</th><th>Ton</th></tr></thead>"
        "<tbody><tr><td>Mei</td><td>12</td></tr></tbody></table>"
    )
    make_edition(section=section, body=body)
    for step in FORMS.values():
        html = items(read(f"/ekonomi/feed/{step}"))[0].html
        for words in (
            "Dari anjungan",
            "Subuh.",
            "Sehari di dermaga",
            "Yang lain",
            "Pelan-pelan.",
            "Dua belas.",
            "Mei</td>",
        ):
            assert words in html
        assert f'href="{SITE}/video/{film.pk}/{film.slug}/"' in html
        assert f'href="{SITE}{other.get_absolute_url()}"' in html
        assert all(address.startswith(SITE) for address in re.findall(r'(?:href|src)="([^"]*)"', html))
        assert not re.search(r"<(script|svg|source|button|video|iframe)|data-|class=|tabindex|role=", html)
    assert len(read("/ekonomi/feed/").queries) <= 11


def test_rss_says_of_its_channel_what_readers_need(read, house):
    channel = parsed(read("/ekonomi/feed/")).find("channel")
    assert channel.findtext("title") == "Ekonomi – Sauh"
    assert channel.findtext("link") == f"{SITE}/ekonomi/"
    assert channel.findtext("description") and channel.findtext("language") == "id"
    assert parsedate_to_datetime(channel.findtext("lastBuildDate")) == MORNING
    (link,) = channel.findall("atom:link", NAMES)
    assert (link.get("rel"), link.get("href")) == ("self", f"{SITE}/ekonomi/feed/")


def test_rss_dates_a_story_in_its_own_zone(read, db):
    make_edition(time_zone="Asia/Makassar", updated_at=MORNING + timedelta(hours=1))
    (item,) = items(read("/feed/", at=MORNING + timedelta(hours=2)))
    assert item.node.findtext("pubDate") == "Wed, 17 Nov 2021 09:20:00 +0800"
    assert item.node.findtext("atom:updated", None, NAMES) == "2021-11-17T10:20:00+08:00"


@pytest.mark.parametrize("form", ["", "atom/"])
def test_each_picture_has_its_size_words_and_credit(read, house, form):
    (item,) = items(read(f"/feed/{form}"))
    pictures = item.node.findall("media:content", NAMES)
    assert [one.findtext("media:description", None, NAMES) for one in pictures] == [
        *("Truk beras di pelabuhan.", "Karung di gudang.", "Timbangan."),
    ]
    lead = pictures[0]
    assert lead.findtext("media:credit", None, NAMES) == "Sauh/Bagas Wirawan"
    assert lead.get("url").startswith(f"{SITE}/foto/") and lead.get("url").endswith("/original-1280.jpg")
    assert [lead.get(name) for name in ("medium", "type", "width", "height")] == [
        *("image", "image/jpeg", "1280", "853"),
    ]


def test_atom_says_when_and_whose(read, house):
    root = parsed(read("/feed/atom/"))
    assert root.findtext("atom:id", None, NAMES) == f"{SITE}/"
    assert root.findtext("atom:updated", None, NAMES) == "2021-11-17T01:20:00+00:00"
    assert root.findtext("atom:author/atom:name", None, NAMES) == "Sauh"
    entry = root.find("atom:entry", NAMES)
    assert entry.findtext("atom:published", None, NAMES) == "2021-11-17T08:20:00+07:00"
    assert entry.find("atom:content", NAMES).get("type") == "html"
    assert entry.find("atom:summary", NAMES).get("type") == "text"


def test_json_feed_has_what_version_1_1_asks(read, house):
    response = read("/tag/beras/feed/json/")
    feed = json.loads(response.content)
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert (feed["home_page_url"], feed["feed_url"]) == (f"{SITE}/tag/beras/", f"{SITE}/tag/beras/feed/json/")
    (item,) = feed["items"]
    assert item["date_published"] == "2021-11-17T08:20:00+07:00"
    assert item["authors"][0]["url"] == f"{SITE}/penulis/laras-prameswari/"
    assert item["image"].startswith(f"{SITE}/foto/") and item["language"] == "id"
    assert response["Access-Control-Allow-Origin"] == "*"


@pytest.mark.parametrize(
    ("step", "content_type"),
    [("", "application/rss+xml"), ("atom/", "application/atom+xml"), ("json/", "application/feed+json")],
)
def test_each_form_has_its_type(read, db, step, content_type):
    assert read(f"/feed/{step}")["Content-Type"] == f"{content_type}; charset=utf-8"


@pytest.mark.parametrize("step", FORMS.values())
def test_whatever_is_not_plain_news_says_so_before_its_headline(read, db, step):
    make_edition(kind=Kind.SPONSORED, headline="Rumah murah")
    make_edition(kind=Kind.OPINION, headline="Sungai kita", live_from=MORNING - SECOND)
    titles = [item.title for item in items(read(f"/feed/{step}"))]
    assert titles == [f"{word(Kind.SPONSORED)}: Rumah murah", f"{word(Kind.OPINION)}: Sungai kita"]


@pytest.mark.parametrize("step", FORMS.values())
def test_a_story_nobody_signs_is_the_houses(read, db, step):
    make_edition(bylines=[])
    assert items(read(f"/feed/{step}"))[0].names in (["Sauh"], [] if step == "atom/" else ["Sauh"])


@pytest.mark.parametrize("step", FORMS.values())
def test_a_story_in_another_language_brings_its_direction(read, db, step):
    make_edition(language="ar", headline="سفينة", body="<p>سفينة كهربائية</p>")
    (item,) = items(read(f"/feed/{step}"))
    assert item.html.startswith('<div lang="ar" dir="rtl">')
    assert item.url.isascii()


def test_the_standfirst_alone_where_the_house_wants_that(read, house):
    House.objects.create(name="Sauh", feeds_full_text=False)
    for step in FORMS.values():
        (item,) = items(read(f"/feed/{step}"))
        assert item.html is None and item.summary == house[3].standfirst
    assert "content_text" in json.loads(read("/feed/json/").content)["items"][0]


def test_the_house_is_called_as_it_calls_itself(read, house):
    House.objects.create(name="Jangkar", motto="Tenang di arus")
    channel = parsed(read("/feed/")).find("channel")
    assert (channel.findtext("title"), channel.findtext("description")) == ("Jangkar", "Tenang di arus")


# --- which stories ----------------------------------------------------------------------------------
@pytest.mark.parametrize("page", LISTS)
def test_the_newest_thirty_are_in_it(read, db, page):
    section, tag, author = make_section("Ekonomi"), make_tag("Beras"), make_author("Laras Prameswari")
    editions = fill(33, section=section, tag=tag, author=author)
    for step in FORMS.values():
        urls = [item.url for item in items(read(f"{page}feed/{step}"))]
        assert urls == [f"{SITE}{edition.get_absolute_url()}" for edition in editions[:30]]


def test_somebody_with_two_roles_does_not_halve_the_feed(read, db):
    author = make_author("Bagas Wirawan")
    for number in range(31):
        roles = [author, (author, BylineRole.PHOTOGRAPHER)]
        make_edition(bylines=roles, live_from=MORNING - timedelta(minutes=number))
    found = [item.id for item in items(read("/penulis/bagas-wirawan/feed/"))]
    assert len(found) == len(set(found)) == 30


def test_a_section_has_what_belongs_to_it(read, db):
    economy = make_section("Ekonomi")
    inside = [make_section("Energi", parent=economy), make_section("Bisnis", successor=economy)]
    stories = [make_edition(section=section) for section in (economy, *inside)]
    make_edition(section=make_section("Politik"))
    assert len(items(read("/ekonomi/feed/"))) == len(stories)


def test_a_merged_topic_has_the_stories_of_both_and_leads_to_its_feed(read, db):
    now = make_tag("Beras")
    old = make_tag("Padi", merged_into=now)
    make_edition(tags=[old])
    make_edition(tags=[now])
    assert len(items(read("/tag/beras/feed/"))) == 2
    response = read("/tag/padi/feed/atom/")
    assert (response.status_code, response["Location"]) == (301, "/tag/beras/feed/atom/")


@pytest.mark.parametrize(
    ("path", "leads_to"),
    [
        ("/EKONOMI/feed/", "/ekonomi/feed/"),
        ("/bisnis/feed/json/?a=b", "/ekonomi/feed/json/?a=b"),
        ("/tag/BERAS/feed/", "/tag/beras/feed/"),
        ("/penulis/Laras-Prameswari/feed/atom/", "/penulis/laras-prameswari/feed/atom/"),
    ],
)
def test_another_way_to_write_it_is_one_step_from_the_right_one(read, house, path, leads_to):
    make_section("Bisnis", successor=house[0])
    response = read(path)
    assert (response.status_code, response["Location"]) == (301, leads_to)


@pytest.mark.parametrize(
    "path",
    [
        *("/tidak-ada/feed/", "/tag/tidak-ada/feed/", "/penulis/tidak-ada/feed/", "/ekonomi/feed/xml/"),
        *("/tag/kosong/feed/", "/feed/rss/", "/terkini/feed/", "/ekonomi/1/feed/feed/", "/%00/feed/"),
    ],
)
def test_what_cannot_be_followed_is_not_found(read, house, path):
    make_tag("Kosong")
    assert read(path).status_code == 404


def test_a_topic_called_feed_keeps_its_own_page(read, db):
    make_edition(tags=[make_tag("feed"), make_tag("5")])
    assert "<h1" in read("/tag/feed/").text_read
    assert items(read("/tag/feed/feed/")) and items(read("/tag/5/feed/"))


@pytest.mark.parametrize("step", FORMS.values())
def test_an_empty_newsroom_has_feeds_too(read, db, step):
    make_section("Ekonomi")
    for page in ("/", "/ekonomi/"):
        response = read(f"{page}feed/{step}")
        assert (response.status_code, items(response)) == (200, [])
