"""Pinned stories at the desk: named by number or address, in the editors' order."""

import pytest

from articles.models import FrontPin, Kind
from articles.publishing import publish
from tests.factories import make_article, make_tag

PINS = "/admin/articles/frontpin/"


def sent(story, **fields):
    """The form for a story."""
    return {"article_number": story, "position": 0, "until": "", "tag": ""} | fields


def at(pin, what="change"):
    """The address of a pin's page."""
    return f"{PINS}{pin.pk}/{what}/"


def errors_of(response):
    """Fields with a sentence."""
    return list(response.context["adminform"].form.errors)


@pytest.fixture
def story(editor):
    """One that readers see."""
    article = make_article(headline="Feri tiba")
    publish(article, by=editor.user)
    return article


def test_a_story_is_pinned_by_its_number_or_its_address(editor, story):
    other = make_article()
    assert editor.post(f"{PINS}add/", sent(story.pk)).status_code == 302
    address = f"https://sauh.example/ekonomi/{other.pk}/feri-tiba/?utm=x"
    assert editor.post(f"{PINS}add/", sent(address)).status_code == 302
    assert set(FrontPin.objects.values_list("article_number", flat=True)) == {story.pk, other.pk}


def test_who_pins_what_readers_do_not_see_yet_is_told(editor):
    article = make_article()
    response = editor.post(f"{PINS}add/", sent(article.pk), follow=True)
    assert len(list(response.context["messages"])) == 2
    assert article.headline not in editor.get("/").content.decode()


def test_the_list_is_the_order_and_it_can_be_typed(editor, story):
    first, second = (FrontPin.objects.create(article_number=n, position=n) for n in (story.pk, story.pk + 1))
    page = editor.get(PINS)
    assert [pin.pk for pin in page.context["cl"].result_list] == [first.pk, second.pk]
    assert "Feri tiba" in page.content.decode()
    typed = {"form-TOTAL_FORMS": 1, "form-INITIAL_FORMS": 1, "_save": "Save", "form-0-id": first.pk}
    assert editor.post(PINS, typed | {"form-0-position": 9_999}).status_code == 302
    first.refresh_from_db()
    assert (first.position, first.article_number) == (9_999, story.pk)


@pytest.mark.parametrize(
    "typed", ["", "0", "999999999", "99999999999999999999", "feri", "/ekonomi/", "-1", "1 2", "٣", "\x00"]
)
def test_what_is_no_story_is_a_sentence(editor, story, typed):
    assert errors_of(editor.post(f"{PINS}add/", sent(typed))) == ["article_number"]
    assert not FrontPin.objects.exists()


def test_an_advertisement_is_not_pinned(editor):
    article = make_article(kind=Kind.SPONSORED)
    assert errors_of(editor.post(f"{PINS}add/", sent(article.pk))) == ["article_number"]


def test_a_topic_pins_only_its_own(editor, story):
    tag = make_tag("Beras")
    assert errors_of(editor.post(f"{PINS}add/", sent(story.pk, tag=tag.pk))) == ["article_number"]
    story.tags.add(tag)
    assert editor.post(f"{PINS}add/", sent(story.pk, tag=tag.pk)).status_code == 302
    assert FrontPin.objects.get().tag == tag


def test_a_story_is_pinned_to_a_page_once(editor, story):
    editor.post(f"{PINS}add/", sent(story.pk))
    response = editor.post(f"{PINS}add/", sent(story.pk))
    assert response.status_code == 200 and errors_of(response)
    assert FrontPin.objects.count() == 1


def test_a_pin_can_be_given_an_end_and_taken_away(editor, story):
    editor.post(f"{PINS}add/", sent(story.pk, until="2030-01-01T08:20"))
    pin = FrontPin.objects.get()
    assert pin.until.isoformat() == "2030-01-01T01:20:00+00:00"
    assert editor.post(at(pin, "delete"), {"post": "yes"}).status_code == 302
    assert not FrontPin.objects.exists()


@pytest.mark.parametrize("rows", [3, 60])
def test_a_list_costs_the_same_for_few_and_many(editor, rows, django_assert_max_num_queries):
    tag = make_tag()
    for n in range(rows):
        FrontPin.objects.create(article_number=n + 1, tag=tag if n % 2 else None)
    with django_assert_max_num_queries(6):
        assert editor.get(PINS).status_code == 200


def test_a_chief_editor_may_as_well(chief, story):
    assert chief.post(f"{PINS}add/", sent(story.pk)).status_code == 302


@pytest.mark.parametrize("who", ["reporter", "photo_desk", "administrator"])
def test_others_do_not_know_these_pages(request, story, who):
    client = request.getfixturevalue(who)
    pin = FrontPin.objects.create(article_number=story.pk)
    for address in (PINS, f"{PINS}add/", at(pin), at(pin, "history"), at(pin, "delete")):
        assert client.get(address).status_code == 404
    assert client.post(at(pin, "delete"), {"post": "yes"}).status_code == 404
    assert client.post(f"{PINS}add/", sent(story.pk)).status_code == 404
    assert FrontPin.objects.count() == 1
