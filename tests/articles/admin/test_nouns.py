"""Sections, authors, tags, shared boxes: their pages, who may, and why what is in use stays."""

import pytest
from django.utils import timezone

from articles.models import Author, Section, SharedBox, Tag
from articles.publishing import publish, schedule, withdraw
from tests.factories import (
    make_article,
    make_author,
    make_box,
    make_photo,
    make_section,
    make_tag,
)

ADMIN = "/admin/articles/"
MAKERS = {"section": make_section, "author": make_author, "tag": make_tag, "sharedbox": make_box}
SECTION = {"name": "Nusantara", "slug": "nusantara", "position": 1}
LISTED = {"form-TOTAL_FORMS": 1, "form-INITIAL_FORMS": 1, "_save": "Save"}


def at(noun, row=None, what="change"):
    """The address of a noun's list, or of one of a row's pages."""
    return f"{ADMIN}{noun}/{row.pk}/{what}/" if row else f"{ADMIN}{noun}/"


# --- sections ---
def test_a_section_is_made_and_named(chief):
    assert chief.post(f"{ADMIN}section/add/", SECTION).status_code == 302
    assert Section.objects.get().slug == "nusantara"


NO_ADDRESSES = ["admin", "Accounts", "uploads", "foto", "🐟", "..", "a b", "", "a/b", "x" * 99]


@pytest.mark.parametrize("slug", NO_ADDRESSES)
def test_an_address_of_the_house_or_of_nonsense_is_a_sentence(chief, slug):
    response = chief.post(f"{ADMIN}section/add/", SECTION | {"slug": slug})
    assert list(response.context["adminform"].form.errors) == ["slug"]
    assert not Section.objects.exists()


def test_a_section_may_be_named_in_arabic(chief):
    assert chief.post(f"{ADMIN}section/add/", SECTION | {"slug": "اقتصاد"}).status_code == 302


def test_two_sections_have_two_addresses(chief):
    make_section("Nusantara")
    response = chief.post(f"{ADMIN}section/add/", SECTION)
    assert list(response.context["adminform"].form.errors) == ["slug"]


def test_the_list_is_the_tree_and_its_order_can_be_typed(chief):
    main = make_section("Satu", position=2)
    make_section("Anak", parent=main)
    other = make_section("Dua", position=1)
    shown = [section.name for section in chief.get(at("section")).context["cl"].result_list]
    assert shown == ["Dua", "Satu", "Anak"]
    typed = {f"form-{n}-id": pk for n, pk in enumerate([other.pk])} | {"form-0-position": 7}
    chief.post(at("section"), LISTED | typed)
    assert Section.objects.get(pk=other.pk).position == 7


def test_only_an_open_main_section_can_have_others_under_it(chief):
    main = make_section()
    under = make_section(parent=main)
    response = chief.post(f"{ADMIN}section/add/", SECTION | {"parent": under.pk})
    assert list(response.context["adminform"].form.errors) == ["parent"]


# --- authors, tags, boxes ---
def test_an_author_with_a_portrait_gets_an_address(editor):
    photo = make_photo()
    fields = {"name": "Dewi Anjarsari", "kind": "person", "portrait": photo.pk}
    assert editor.post(f"{ADMIN}author/add/", fields).status_code == 302
    author = Author.objects.get()
    assert (author.slug, author.portrait) == ("dewi-anjarsari", photo)
    assert photo.rendition_url("16x9", 960) in editor.get(at("author", author)).content.decode()


def test_a_tag_has_one_name_whatever_its_capitals(editor):
    make_tag("Selat Madura")
    response = editor.post(f"{ADMIN}tag/add/", {"name": " selat  MADURA "})
    assert list(response.context["adminform"].form.errors) == ["name"]
    assert editor.post(f"{ADMIN}tag/add/", {"name": "🐟"}).status_code == 302
    assert Tag.objects.count() == 2


def test_the_tag_box_suggests_open_topics(editor, administrator):
    right = make_tag("Selat Madura")
    make_tag("Selat Lama", merged_into=right)
    make_tag("Sebelah selat")
    names = editor.get(f"{ADMIN}tag/names/?term=sel").json()["results"]
    assert [row["id"] for row in names] == ["Selat Madura", "Sebelah selat"]
    assert editor.get(f"{ADMIN}tag/names/").status_code == 200
    assert administrator.get(f"{ADMIN}tag/names/?term=sel").status_code == 404


def test_a_box_holds_words_alone(editor):
    body = '<p>Kirim<script>x()</script></p><div data-box="3"></div><figure data-photo="1"></figure>'
    editor.post(f"{ADMIN}sharedbox/add/", {"title": "Cek Fakta", "body": body, "is_open": "on"})
    assert SharedBox.objects.get().body == "<p>Kirim</p>"


def test_the_editor_gets_a_box_as_json(editor, administrator):
    box = make_box("Cek <Fakta>", "<p>Kirim.</p>")
    assert editor.get(at("sharedbox", box, "data")).json() == {
        "id": box.pk,
        "title": "Cek <Fakta>",
        "html": "<p>Kirim.</p>",
    }
    assert administrator.get(at("sharedbox", box, "data")).status_code == 404
    assert editor.get(f"{ADMIN}sharedbox/999999/data/").status_code == 404


# --- closing and merging ---
def test_a_section_closes_on_its_page(chief):
    old, new = make_section(), make_section()
    assert chief.get(at("section", old, "close")).status_code == 200
    response = chief.post(at("section", old, "close"), {"into": new.pk})
    assert response.headers["Location"] == at("section", new)
    assert Section.objects.get(pk=old.pk).successor == new
    assert str(new) in chief.get(at("section", old, "close")).context["hindrances"][0]


@pytest.mark.parametrize("noun", ["author", "tag"])
def test_two_names_merge_on_their_page(chief, noun):
    wrong, right = MAKERS[noun](), MAKERS[noun]()
    response = chief.post(at(noun, wrong, "merge"), {"into": right.pk})
    assert response.headers["Location"] == at(noun, right)
    assert type(wrong).objects.get(pk=wrong.pk).merged_into == right


def test_a_refused_merge_says_why_and_keeps_the_choice(chief):
    wire, person = make_author(is_wire=True), make_author()
    response = chief.post(at("author", wire, "merge"), {"into": person.pk})
    assert response.status_code == 409
    assert response.context["form"].errors["into"]
    assert f'<option value="{person.pk}" selected>' in response.content.decode()


@pytest.mark.parametrize("into", ["", "x", "999999"])
def test_a_merge_into_nothing_is_a_sentence(chief, into):
    tag = make_tag()
    assert chief.post(at("tag", tag, "merge"), {"into": into}).context["form"].errors["into"]
    assert chief.post(at("tag", tag, "merge"), {"into": tag.pk}).context["form"].errors["into"]


@pytest.mark.parametrize("noun, what", [("section", "close"), ("author", "merge"), ("tag", "merge")])
def test_who_may_not_retire_is_told_so_and_others_find_nothing(editor, photo_desk, administrator, noun, what):
    row, other = MAKERS[noun](), MAKERS[noun]()
    for client, status in ((editor, 403), (photo_desk, 403), (administrator, 404)):
        assert client.get(at(noun, row, what)).status_code == status
        assert client.post(at(noun, row, what), {"into": other.pk}).status_code == status
    assert editor.put(at(noun, row, what)).status_code == 405


# --- what is in use stays ---
@pytest.mark.parametrize("noun", ["section", "author", "tag"])
def test_what_a_page_uses_is_not_deleted_and_the_pages_are_named(chief, noun):
    row = MAKERS[noun]()
    given = {"section": {"section": row}, "author": {"bylines": [row]}, "tag": {"tags": [row]}}[noun]
    article = make_article(headline="Memakainya", **given)
    publish(article, by=chief.user)
    response = chief.post(at(noun, row, "delete"), {"post": "yes"})
    assert response.status_code == 200
    assert f"“Memakainya” (story {article.pk})" in response.content.decode()
    assert type(row).objects.filter(pk=row.pk).exists()


@pytest.mark.parametrize("noun", sorted(MAKERS))
def test_what_no_page_uses_can_be_deleted(chief, noun):
    row = MAKERS[noun]()
    assert chief.post(at(noun, row, "delete"), {"post": "yes"}).status_code == 302
    assert not type(row).objects.filter(pk=row.pk).exists()


@pytest.mark.parametrize("where", ["desk", "plan"])
def test_a_box_that_a_text_points_at_is_not_deleted(chief, where):
    box, other = make_box(), make_box()
    article = make_article(body=f'<p>Kata.</p><div data-box="{box.pk}"></div>')
    if where == "plan":
        schedule(article, timezone.now() + timezone.timedelta(hours=1), by=chief.user)
        type(article).objects.update(body="<p>Tanpa.</p>")
    response = chief.post(at("sharedbox", box, "delete"), {"post": "yes"})
    assert response.status_code == 200 and article.headline in response.content.decode()
    assert chief.post(at("sharedbox", other, "delete"), {"post": "yes"}).status_code == 302


def test_many_pages_are_named_by_the_newest_and_a_word(chief):
    section = make_section()
    for _ in range(25):
        make_article(section=section)
    shown = chief.get(at("section", section, "delete"))
    assert len(shown.context["protected"]) == 21


# --- who may ---
@pytest.mark.parametrize("noun", sorted(MAKERS))
def test_the_desk_sees_every_noun_and_an_administrator_none(reporter, photo_desk, administrator, noun):
    row = MAKERS[noun]()
    for client, status in ((reporter, 200), (photo_desk, 200), (administrator, 404)):
        assert client.get(at(noun)).status_code == status
        assert client.get(at(noun, row)).status_code == status
    assert administrator.get(at(noun, row, "history")).status_code == 404
    assert administrator.get(at(noun, row, "delete")).status_code == 404


@pytest.mark.parametrize("noun", sorted(MAKERS))
def test_a_reporter_changes_no_noun(reporter, noun):
    row = MAKERS[noun]()
    assert reporter.post(at(noun, row), {"name": "Dipaksa", "title": "Dipaksa"}).status_code == 403
    assert reporter.post(at(noun, row, "delete"), {"post": "yes"}).status_code == 403


def test_an_editor_changes_no_section(editor):
    section = make_section()
    assert editor.get(f"{ADMIN}section/add/").status_code == 403
    assert editor.post(at("section", section), SECTION).status_code == 403
    typed = {"form-0-id": section.pk, "form-0-position": 7}
    editor.post(at("section"), LISTED | typed)
    assert Section.objects.get().position == 0


@pytest.mark.parametrize("noun", sorted(MAKERS))
@pytest.mark.parametrize("rows", [10, 60])
def test_a_list_costs_the_same_for_few_and_many(chief, noun, rows, django_assert_max_num_queries):
    for _ in range(rows):
        MAKERS[noun]()
    with django_assert_max_num_queries(6):
        assert chief.get(at(noun)).status_code == 200


@pytest.mark.parametrize("noun", ["author", "tag"])
def test_what_a_withdrawn_text_names_stays_for_it_may_come_back(chief, noun):
    row, other = MAKERS[noun](), MAKERS[noun]()
    given = {"author": {"bylines": [other, row]}, "tag": {"tags": [other, row]}}[noun]
    article = make_article(**given)
    publish(article, by=chief.user)
    withdraw(article, by=chief.user, reason="Keliru.")
    article.bylines.all().delete()
    article.tags.clear()
    assert chief.post(at(noun, row, "delete"), {"post": "yes"}).status_code == 200
    assert type(row).objects.filter(pk=row.pk).exists()
