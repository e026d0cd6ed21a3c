"""The house's own words on every page: name, colours, bar, foot; and the questions they cost."""

import re

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from django.utils import translation

from articles.models import House, NavItem, PolicyPage
from articles.models.colours import (
    DARK_GROUNDS,
    DEFAULT_DARK,
    DEFAULT_LIGHT,
    LEAST,
    LIGHT_GROUNDS,
    contrast,
    least_contrast,
)
from articles.site.house import house, policies
from newsroom.ledger.writing import change_stamp
from tests.factories import MORNING, make_edition, make_photo, make_section

SITE_CSS = "newsroom/static/newsroom/site.css"


@pytest.fixture(autouse=True)
def sentences_in_english():
    """Whatever the site speaks."""
    with translation.override("en"):
        yield


def make_house(**fields):
    """The house's row, of another name than the settings'."""
    return House.objects.create(**{"name": "Kabar Teluk", "motto": "Dari tepi air"} | fields)


def raised():
    """The change stamp, as if the transaction had ended here."""
    connection.check_constraints()
    return change_stamp()


def bar_of(text):
    """[(address, words)] of the bar at the head."""
    nav = text.partition('<nav class="nav"')[2].partition("</nav>")[0]
    return re.findall(r'<a href="([^"]+)"[^>]*>([^<]+)</a>', nav)


def foot_of(text):
    return text.partition('<footer class="footer"')[2]


# --- without a row, and with one ---
def test_without_a_row_the_settings_speak(read, db, settings):
    text = read("/").text_read
    assert f"<title>{settings.HOUSE_NAME} – {settings.HOUSE_MOTTO}</title>" in text
    assert "#sauh" in text and "/tema-" not in text


def test_name_and_motto_reach_every_page(read, db):
    make_house()
    story = make_edition(dateline="Balikpapan")
    for path in ("/", story.get_absolute_url(), "/terkini/", "/tidak/ada/"):
        text = read(path).text_read
        assert "Kabar Teluk" in text.partition("</title>")[0]
        assert "Sauh" not in text.partition("<body>")[2]
    assert "Kabar Teluk, Balikpapan" in read(story.get_absolute_url()).text_read
    assert 'property="og:site_name" content="Kabar Teluk"' in read("/").text_read


def test_hostile_words_of_the_house_are_only_words(read, db):
    make_house(name="<script>alert(1)</script>", footer_text="<b onclick=x>", legal_line='"><img src=x>')
    text = read("/").text_read
    assert "<script>alert" not in text and "<b onclick" not in text and "<img src=x" not in text


def test_a_logo_stands_for_the_name_and_says_it(read, db):
    logo = make_photo(width=900, height=200)
    make_house(logo=logo)
    head = read("/").text_read.partition("</header>")[0]
    assert f"/foto/{logo.digest}/original-640.jpg" in head
    assert 'alt=""><span class="hidden">Kabar Teluk' in head
    assert "#sauh" not in head


def test_the_foot_says_where_the_house_is_and_who_answers(read, db):
    make_house(
        address="Jalan Karet 5\nSurabaya",
        person_responsible="Ratna Wiyati",
        contact_email="redaksi@teluk.example",
        legal_line="Terdaftar di Dewan Pers.",
        links="https://www.instagram.com/teluk\nhttps://sosial.example/@teluk",
    )
    foot = foot_of(read("/").text_read)
    assert "Jalan Karet 5<br>Surabaya" in foot
    assert "Ratna Wiyati" in foot and "mailto:redaksi@teluk.example" in foot
    assert 'rel="me noopener">Instagram</a>' in foot and ">sosial.example</a>" in foot
    assert "Terdaftar di Dewan Pers." in foot


def test_there_is_one_house(db):
    make_house()
    with pytest.raises(IntegrityError), transaction.atomic():
        House.objects.create(id=2, name="Lain")


# --- the bar ---
def test_an_editors_bar_takes_the_place_of_the_main_sections(read, db):
    make_house()
    economy, sport = make_section("Ekonomi"), make_section("Olahraga")
    energy = make_section("Energi", parent=economy)
    NavItem.objects.create(path="/terkini/", label="Terbaru", position=0)
    NavItem.objects.create(section=energy, position=1)
    NavItem.objects.create(section=sport, label="Arena", position=2)
    assert bar_of(read("/").text_read) == [
        ("/terkini/", "Terbaru"),
        ("/energi/", "Energi"),
        ("/olahraga/", "Arena"),
    ]
    assert '<a href="/ekonomi/">Ekonomi</a>' in foot_of(read("/").text_read)


def test_the_bar_marks_where_the_reader_is(read, db):
    make_house()
    energy = make_section("Energi", parent=make_section("Ekonomi"))
    NavItem.objects.create(section=energy.parent)
    story = make_edition(section=energy)
    nav = '<a href="/ekonomi/" aria-current="{}">'
    assert nav.format("true") in read(story.get_absolute_url()).text_read
    assert nav.format("true") in read("/energi/").text_read
    assert nav.format("page") in read("/ekonomi/").text_read


def test_a_closed_section_in_the_bar_is_the_one_it_went_into(read, db):
    make_house()
    economy = make_section("Ekonomi")
    business = make_section("Bisnis", successor=economy, closed_at=MORNING)
    NavItem.objects.create(section=business, position=0)
    NavItem.objects.create(section=economy, position=1)
    assert bar_of(read("/").text_read) == [("/ekonomi/", "Ekonomi")]


@pytest.mark.parametrize("fields", [{}, {"path": "/x/", "label": "X", "section": True}, {"path": "/x/"}])
def test_a_step_of_the_bar_leads_somewhere_and_has_words(db, fields):
    make_house()
    if fields.get("section"):
        fields = fields | {"section": make_section()}
    with pytest.raises(IntegrityError), transaction.atomic():
        NavItem.objects.create(**fields)


# --- colours ---
def test_other_colours_come_as_a_stylesheet_of_their_own(read, db):
    make_house(accent_light="#0b5394", accent_dark="#9fc5e8")
    assert '<link rel="stylesheet" href="/tema-0b5394-9fc5e8.css">' in read("/").text_read
    sheet = read("/tema-0b5394-9fc5e8.css")
    assert sheet["Content-Type"] == "text/css; charset=utf-8"
    assert "immutable" in sheet["Cache-Control"]
    assert not sheet.queries
    assert "--mark: #0b5394" in sheet.text_read and "--mark: #9fc5e8" in sheet.text_read


def test_the_stylesheet_can_only_be_read_and_is_only_of_colours(read, db):
    assert read("/tema-0b5394-9fc5e8.css", method="post").status_code == 405
    for name in ("0b5394", "0B5394-9fc5e8", "zzzzzz-9fc5e8", "x", "0b5394-9fc5e8-000000"):
        assert read(f"/tema-{name}.css/").status_code == 404


def test_our_own_colours_need_no_stylesheet_and_can_be_read(read, db):
    make_house()
    assert "/tema-" not in read("/").text_read
    assert least_contrast(DEFAULT_LIGHT, LIGHT_GROUNDS) >= LEAST
    assert least_contrast(DEFAULT_DARK, DARK_GROUNDS) >= LEAST


def test_contrast_is_reckoned_as_the_standard_does():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


def test_the_grounds_are_those_of_the_stylesheet(settings):
    css = (settings.BASE_DIR / SITE_CSS).read_text()
    light, dark = (f"--paper: {p}; --tint: {t}; --opinion: {o}" for p, t, o in (LIGHT_GROUNDS, DARK_GROUNDS))
    assert light.replace("#ffffff", "#fff") in css and dark in css
    assert f"--mark: {DEFAULT_LIGHT}" in css and f"--mark: {DEFAULT_DARK}" in css


@pytest.mark.parametrize(
    ("name", "colour", "word"),
    [
        ("accent_light", "#ffcc00", "1.3 : 1"),
        ("accent_dark", "#333333", "1.2 : 1"),
        ("accent_light", "merah", "six digits"),
    ],
)
def test_a_colour_nobody_can_read_is_refused_with_its_contrast(db, name, colour, word):
    with pytest.raises(ValidationError) as refusal:
        House(name="Teluk", **{name: colour}).full_clean()
    assert word in str(refusal.value.message_dict[name])


# --- what machines and others ask ---
def test_others_may_ask_for_the_house_alone(db, django_assert_num_queries):
    PolicyPage.objects.filter(role="ethicsPolicy").update(is_shown=True)
    with django_assert_num_queries(2):
        assert house().name == "Sauh"
        assert policies() == {"ethicsPolicy": "http://localhost:8000/tentang/kode-etik/"}


def test_while_there_is_no_row_the_settings_make_one(db, settings):
    assert (House.current().name, House.current().ads_txt) == (settings.HOUSE_NAME, "")
    make_house(ads_txt="adnet.example, 1, DIRECT")
    assert House.current().ads_txt == "adnet.example, 1, DIRECT"


def test_every_word_of_the_house_raises_the_stamp(db):
    stamps = [raised()]
    row = make_house()
    stamps.append(raised())
    row.motto = "Lain"
    row.save()
    stamps.append(raised())
    NavItem.objects.create(section=make_section())
    stamps.append(raised())
    PolicyPage.objects.filter(role="masthead").update(is_shown=True)
    stamps.append(raised())
    assert stamps == sorted(set(stamps))


def test_a_full_house_asks_no_more_than_an_empty_one(read, db):
    story = make_edition()
    before = {path: len(read(path).queries) for path in ("/", story.get_absolute_url())}
    make_house(logo=make_photo(), links="https://x.com/teluk")
    for number in range(8):
        NavItem.objects.create(section=make_section(), position=number)
    PolicyPage.objects.update(is_shown=True)
    assert {path: len(read(path).queries) for path in before} == before
