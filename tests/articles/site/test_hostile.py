"""Hostile text is only text, whatever field it stands in; no address answers 5xx because of it."""

import json
import re
from html.parser import HTMLParser

import pytest

from articles.models import Edition
from tests.factories import (
    MORNING,
    make_author,
    make_box,
    make_edition,
    make_photo,
    make_section,
    make_tag,
)

SCRIPT = "</script><script>alert(1)</script>"
ATTRIBUTE = '" onmouseover="alert(1)" x="'
BIDI = "aman \u202egnp.exe"
NASTY = [
    SCRIPT,
    ATTRIBUTE,
    "<img src=x onerror=alert(1)>",
    "{{ 7|add:7 }}{% now 'Y' %}",
    "&lt;b&gt; & <b>",
    BIDI,
    "\u2028\u2029<!--",
]


class Tags(HTMLParser):
    """A page as a browser takes it apart: types of scripts, names of attributes, addresses of images."""

    def __init__(self, page):
        super().__init__()
        self.scripts, self.attributes, self.images = set(), set(), set()
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        facts = dict(attrs)
        self.attributes |= set(facts)
        if tag == "script":
            self.scripts.add(facts.get("type"))
        if tag == "img":
            self.images.add(facts.get("src"))


@pytest.fixture
def everything():
    """`everything(text)` publishes a story that has `text` in every field a person may fill."""

    def made(text):
        section = make_section(f"Kanal {text}"[:60], slug="kanal", description=text)
        photo = make_photo(title=text, caption=text, alt_text=text, creator=text, credit_line=text)
        author = make_author(text, slug="penulis-x", role_title=text, biography=text, portrait=photo)
        box = make_box(text, text)
        tag = make_tag(text, slug="tag-x", description=text)
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
            **dict.fromkeys(words, text),
            slug="berita",
            section=section,
            bylines=[author, (author, "editor")],
            tags=[tag],
            wire=make_author(f"{text} 2", is_wire=True, wire_words=text),
            lead_photo=photo,
            lead_caption=text,
            lead_alt=text,
            body=f'<p>{text}</p><figure data-photo="{photo.pk}"></figure><div data-box="{box.pk}"></div>',
            notices=[{"change": "correction", "text": text, "at": MORNING.isoformat()}],
        )

    return made


@pytest.mark.parametrize("text", NASTY)
@pytest.mark.django_db
def test_it_shows_as_text_on_every_page(read, everything, text):
    story = everything(text)
    for path in ("/", "/terkini/", "/kanal/", "/tag/tag-x/", "/penulis/penulis-x/", story.get_absolute_url()):
        response = read(path)
        assert response.status_code == 200
        page = response.text_read
        tags = Tags(page)
        assert tags.scripts <= {"application/ld+json"}
        assert not [name for name in tags.attributes if name.startswith("on")]
        assert "x" not in tags.images
        assert "1414" not in page
        assert "\u202e" not in page


@pytest.mark.django_db
def test_linked_data_cannot_be_broken_out_of(read, everything):
    text = read(everything(SCRIPT).get_absolute_url()).text_read
    blocks = re.findall(r'<script type="application/ld\+json">(.*?)</script>', text, re.S)
    assert json.loads(blocks[0])["headline"] == SCRIPT
    assert not re.search("[<>&\u2028\u2029]", "".join(blocks))


def test_marks_that_turn_a_line_round_are_taken_out_on_the_way_in(db):
    story = make_edition(headline=BIDI)
    assert Edition.objects.get(pk=story.pk).headline == "aman gnp.exe"


@pytest.mark.parametrize("headline", ["🐟🐟🐟", "...", "admin", "A" * 200, "１２３", "Ⅷ ½"])
def test_headlines_of_odd_letters_have_an_address_that_works(read, db, headline):
    story = make_edition(headline=headline)
    assert read(story.get_absolute_url()).status_code == 200


def test_a_reason_for_a_withdrawal_shows_as_text(read, db):
    story = make_edition(live_until=MORNING.replace(minute=30), ending="withdrawn", public_reason=SCRIPT)
    response = read(story.get_absolute_url())
    assert response.status_code == 410
    assert "<script" not in response.text_read
    assert "&lt;/script&gt;" in response.text_read
