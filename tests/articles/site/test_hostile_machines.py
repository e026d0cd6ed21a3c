"""Hostile text breaks out of no feed, map or answer, whatever field it stands in."""

import json

import pytest
from django.db import connection

from articles.models import Author, House, Section, Tag
from articles.site.documents import fit
from media.models import Photo
from tests.articles.site.reading import FORMS, NAMES, items, locations, parsed
from tests.articles.site.test_hostile import NASTY, Tags
from tests.factories import MORNING, make_author, make_box, make_edition, make_photo, make_section, make_tag

WORSE = [
    *NASTY,
    "]]>",
    "<![CDATA[x]]>",
    "<?xml version='1.0'?>",
    "&#0; &lol; %xxe;",
    "🐟 e\u0301",
    "\ufffe\uffff",
]
LISTS = ["/", "/kanal/", "/tag/tag-x/", "/penulis/penulis-x/"]
FEEDS = [f"{page}feed/{step}" for page in LISTS for step in FORMS.values()]
MAPS = [
    "/sitemap.xml",
    "/sitemap/news.xml",
    "/sitemap/2021-11.xml",
    "/sitemap/kanal.xml",
    "/sitemap/topik.xml",
]


@pytest.fixture
def everything(db):
    """`everything(text)` publishes a story that has `text` in every field a person may fill."""

    def made(text):
        House.objects.create(name=f"Sauh {text}"[:60], motto=text, ads_txt=text)
        photo = make_photo(title=text, caption=text, alt_text=text, creator=text, credit_line=text)
        box = make_box(text, text)
        author = make_author(f"L {text}", slug="penulis-x", role_title=text, biography=text)
        words = (
            "kicker",
            "headline",
            "short_headline",
            "search_title",
            "social_title",
            "standfirst",
            "dateline",
        )
        return make_edition(
            **dict.fromkeys(words, f"A {text}"),
            slug="berita",
            section=make_section(f"Kanal {text}"[:60], slug="kanal", description=text),
            bylines=[author],
            tags=[make_tag(f"T {text}", slug="tag-x", description=text)],
            wire=make_author(f"N {text}", is_wire=True, wire_words=text),
            lead_photo=photo,
            lead_caption=text,
            lead_alt=text,
            body=f'<p>{text}</p><figure data-photo="{photo.pk}"></figure><div data-box="{box.pk}"></div>',
            notices=[{"change": "correction", "text": text, "at": MORNING.isoformat()}],
        )

    return made


@pytest.mark.parametrize("text", WORSE)
def test_feeds_carry_it_as_text(read, everything, text):
    story = everything(text)
    for path in FEEDS:
        response = read(path)
        (item,) = items(response)
        assert item.title == (story.headline if "json" in path else fit(story.headline))
        tags = Tags(item.html)
        assert not tags.scripts and tags.attributes <= {"href", "src", "alt", "width", "height"}
        assert all(address.startswith("http") for address in tags.images)
        assert "\u202e" not in response.text_read


@pytest.mark.parametrize("text", WORSE)
def test_maps_and_answers_carry_it_as_text(read, everything, text):
    story = everything(text)
    for path in MAPS:
        assert locations(read(path)) is not None
    titles = [title.text for title in parsed(read("/sitemap/news.xml")).iterfind(".//news:title", NAMES)]
    assert titles == [fit(story.headline)]
    assert json.loads(read("/manifest.webmanifest").content)["name"].startswith("Sauh")
    answer = read(f"/oembed/?url=http://localhost:8000{story.get_absolute_url()}")
    assert json.loads(answer.content)["title"] == story.headline


def test_characters_that_xml_cannot_hold_are_left_out_even_past_our_own_fields(read, db):
    make_edition(
        section=make_section("Kanal", slug="kanal"),
        tags=[make_tag("T", slug="tag-x")],
        bylines=[make_author("L", slug="penulis-x")],
        lead_photo=make_photo(),
        notices=[{"change": "correction", "text": "a\x01b\x0bc", "at": MORNING.isoformat()}],
    )
    columns = {
        Section: ["name", "description"],
        Tag: ["name"],
        Author: ["name"],
        Photo: ["caption", "credit_line"],
    }
    with connection.cursor() as cursor:
        for model, names in columns.items():
            words = ", ".join(f'"{name}" = %s' for name in names)
            cursor.execute(f'UPDATE "{model._meta.db_table}" SET {words}', ["x\x02\x1f\ufffey"] * len(names))
    for path in MAPS:
        assert locations(read(path)) is not None
    for path in FEEDS:
        (item,) = items(read(path))
        if "json" in path:
            # JSON holds every character.
            continue
        assert item.names == ["xy"] and item.words == ["xy", "xy"] and "abc" in item.html
