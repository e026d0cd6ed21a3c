"""The house's page at the desk: one row, its bar, its colours, and who may set them."""

import re

import pytest
from django.utils import translation

from articles.models import House, NavItem
from tests.factories import make_photo, make_section

ADD, CHANGE = "/admin/articles/house/add/", "/admin/articles/house/1/change/"
LIST = "/admin/articles/house/"
FORM = {
    "name": "Kabar Teluk",
    "motto": "Dari tepi air",
    "accent_light": "#0b5394",
    "accent_dark": "#9fc5e8",
    "feeds_full_text": "on",
    "nav_items-TOTAL_FORMS": 0,
    "nav_items-INITIAL_FORMS": 0,
}


def bar(*rows):
    """The form with a bar of (section, path, label) rows."""
    sent = FORM | {"nav_items-TOTAL_FORMS": len(rows)}
    for n, (section, path, label) in enumerate(rows):
        named = {"position": n, "section": section.pk if section else "", "path": path, "label": label}
        sent |= {f"nav_items-{n}-{name}": value for name, value in named.items()}
    return sent


@pytest.fixture
def house(db):
    """The row."""
    return House.objects.create(name="Teluk")


def errors_of(response):
    """Fields with a sentence, of the form and the rows of the bar."""
    rows = response.context["inline_admin_formsets"][0].formset
    return [*response.context["adminform"].form.errors, *(name for row in rows.errors for name in row)]


# --- works ---
def test_the_first_time_it_shows_what_readers_see_already(chief, settings):
    assert chief.get(LIST)["Location"] == ADD
    initial = chief.get(ADD).context["adminform"].form
    assert initial["name"].value() == settings.HOUSE_NAME
    assert initial["motto"].value() == settings.HOUSE_MOTTO


def test_the_house_is_named_and_every_page_knows_it(chief):
    assert chief.post(ADD, FORM).status_code == 302
    assert House.objects.get().name == "Kabar Teluk"
    assert "Kabar Teluk" in chief.get("/").content.decode()
    assert chief.get(LIST)["Location"] == CHANGE


def test_there_is_never_a_second_one_nor_none(chief, house):
    assert chief.get(ADD).status_code == 403
    assert chief.post(ADD, FORM).status_code == 403
    assert chief.post(f"{LIST}1/delete/", {"post": "yes"}).status_code == 403
    assert House.objects.count() == 1


def test_the_bar_is_kept_in_its_order_and_an_empty_row_is_none(chief, house):
    economy = make_section("Ekonomi")
    rows = bar((None, "/terkini/", "Terbaru"), (None, "", ""), (economy, "", "Uang"))
    assert chief.post(CHANGE, rows).status_code == 302
    kept = NavItem.objects.values_list("path", "section", "label")
    assert list(kept) == [("/terkini/", None, "Terbaru"), ("", economy.pk, "Uang")]
    assert chief.post(CHANGE, bar((economy, "", ""))).status_code == 302
    assert [str(item) for item in NavItem.objects.all()] == ["Ekonomi"]


# --- bad input ---
@pytest.mark.parametrize(
    ("path", "label", "with_section", "field"),
    [
        ("/terkini/", "", False, "label"),
        ("/terkini/", "Terbaru", True, "path"),
        ("", "Terbaru", False, "section"),
        ("https://lain.example/", "Lain", False, "path"),
        ("//lain.example/", "Lain", False, "path"),
        ("/cari/?q=x", "Cari", False, "path"),
    ],
)
def test_a_step_of_the_bar_that_leads_nowhere_is_a_sentence(chief, house, path, label, with_section, field):
    section = make_section() if with_section else None
    response = chief.post(CHANGE, bar((section, path, label)))
    assert errors_of(response) == [field]
    assert not NavItem.objects.exists()


def test_nothing_stands_in_the_bar_twice(chief, house):
    section = make_section()
    assert errors_of(chief.post(CHANGE, bar((section, "", ""), (section, "", "")))) == ["section"]


def test_a_closed_section_cannot_be_chosen_for_the_bar(chief, house):
    section = make_section(successor=make_section())
    assert errors_of(chief.post(CHANGE, bar((section, "", "")))) == ["section"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("accent_light", "#ffff00"),
        ("accent_dark", "#222222"),
        ("accent_light", "merah"),
        ("name", ""),
        ("links", "ftp://teluk.example"),
        ("security_contact", "keamanan@teluk.example"),
        ("contact_email", "redaksi"),
        ("logo", "999999"),
    ],
)
def test_what_cannot_be_is_a_sentence_at_its_field_and_nothing_is_lost(chief, house, name, value):
    response = chief.post(CHANGE, FORM | {name: value, "motto": "Tetap di sini"})
    assert errors_of(response) == [name]
    assert "Tetap di sini" in response.content.decode()
    assert House.objects.get().name == "Teluk"


def test_a_weak_colour_is_told_its_contrast(chief, house):
    weak = FORM | {"accent_light": "#ff9900"}
    response = chief.post(CHANGE, weak)
    with translation.override("en"):
        (sentence,) = response.context["adminform"].form.errors["accent_light"]
    assert re.search(r"contrast of \d\.\d : 1; words need 4\.5 : 1", sentence)


# --- the page itself ---
def test_the_preview_runs_under_the_desks_policy(chief, house):
    house.logo = make_photo()
    house.save()
    page = chief.get(CHANGE).content.decode()
    assert 'data-look="light"' in page and 'data-look="dark"' in page
    assert "articles/house-look.js" in page
    assert not re.search(r"<[^>]+\s(style|on[a-z]+)=", page)


@pytest.mark.parametrize("steps", [1, 12])
def test_a_long_bar_costs_no_more(chief, house, steps, django_assert_max_num_queries):
    for n in range(steps):
        NavItem.objects.create(section=make_section(), position=n)
    with django_assert_max_num_queries(12):
        assert chief.get(CHANGE).status_code == 200


# --- who may ---
def test_an_administrator_may_but_chooses_no_photo_they_may_not_see(administrator, house):
    page = administrator.get(CHANGE)
    assert page.status_code == 200 and "logo" not in page.context["adminform"].form.fields
    assert administrator.post(CHANGE, FORM | {"logo": make_photo().pk}).status_code == 302
    assert House.objects.get().name == "Kabar Teluk" and House.objects.get().logo is None


@pytest.mark.parametrize("who", ["editor", "reporter", "photo_desk"])
def test_others_do_not_know_the_page(request, house, who):
    client = request.getfixturevalue(who)
    for address in (LIST, CHANGE, ADD, f"{LIST}1/history/"):
        assert client.get(address).status_code == 404
    assert client.post(CHANGE, FORM).status_code == 404
    assert House.objects.get().name == "Teluk"
