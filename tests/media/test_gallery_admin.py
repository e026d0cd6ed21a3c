"""Galleries in the admin: photos in their order, list, data for the editor."""

import pytest
from django.urls import reverse

from media.models import Gallery, Showing
from tests.factories import make_gallery, make_photo, make_user

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("roles")]
LIST, ADD = "/admin/media/gallery/", "/admin/media/gallery/add/"
WORDS = {"title": "Sehari di dermaga", "description": "Dari fajar.", "language": "id"}


def rows(*photos, **more):
    """The rows of the form; each is a photo, or (photo, order, caption)."""
    sent = {"photo_rows-TOTAL_FORMS": len(photos), "photo_rows-INITIAL_FORMS": 0}
    for number, row in enumerate(photos):
        photo, order, caption = row if isinstance(row, tuple) else (row, number, "")
        sent[f"photo_rows-{number}-photo"] = getattr(photo, "pk", photo)
        sent[f"photo_rows-{number}-position"] = order
        sent[f"photo_rows-{number}-caption"] = caption
    return sent | more


def seen(gallery):
    return {"seen": gallery.changed_at.isoformat()}


def change(client, gallery, *photos, **more):
    return client.post(f"{LIST}{gallery.pk}/change/", WORDS | seen(gallery) | rows(*photos) | more)


# --- the rows ----------------------------------------------------------------------------------------
def test_photos_stand_in_the_order_that_was_typed(photo_desk):
    first, second, third = (make_photo() for _ in range(3))
    sent = rows((first, 5, ""), (second, 1, "Siang."), (third, "", ""))
    assert photo_desk.post(ADD, WORDS | sent).status_code == 302
    gallery = Gallery.objects.get()
    assert [row.photo for row in gallery.rows] == [second, first, third]
    assert [(row.position, row.caption) for row in gallery.rows] == [(0, "Siang."), (1, ""), (2, "")]
    assert gallery.made_by == photo_desk.person


def test_rows_change_places_and_go(photo_desk):
    first, second, third = (make_photo() for _ in range(3))
    gallery = make_gallery([first, second, third], published_at=None)
    sent = rows((first, 1, ""), (second, 0, ""), (third, 2, "")) | {"photo_rows-2-DELETE": "on"}
    assert photo_desk.post(f"{LIST}{gallery.pk}/change/", WORDS | seen(gallery) | sent).status_code == 302
    assert [row.photo for row in gallery.rows] == [second, first]


def test_a_row_without_a_photo_is_no_row(photo_desk):
    photo = make_photo()
    assert photo_desk.post(ADD, WORDS | rows(("", 0, "kata"), photo)).status_code == 302
    assert [row.photo for row in Gallery.objects.get().rows] == [photo]


@pytest.mark.parametrize(
    ("which", "reason"),
    [
        ("999", "There is no photo with this number."),
        ("9" * 40, "There is no photo with this number."),
        ("satu", "There is no photo with this number."),
    ],
)
def test_a_photo_that_is_not_there_is_said_at_its_row(photo_desk, which, reason):
    assert reason in photo_desk.post(ADD, WORDS | rows(which)).text
    assert not Gallery.objects.exists()


def test_the_same_photo_twice_is_refused(photo_desk):
    photo = make_photo(title="Feri <b>")
    page = photo_desk.post(ADD, WORDS | rows(photo, photo)).text
    assert "“Feri &lt;b&gt;” is in the gallery twice." in page


def test_captions_are_clean_and_bounded(photo_desk):
    photo = make_photo()
    photo_desk.post(ADD, WORDS | rows((photo, 0, "Fa\x07jar\u202e")))
    assert Gallery.objects.get().rows[0].caption == "Fajar"
    assert "at most 3000" in photo_desk.post(ADD, WORDS | rows((photo, 0, "x" * 4000))).text


def test_form_asks_the_same_for_few_and_many_photos(photo_desk, django_assert_max_num_queries):
    gallery = make_gallery([make_photo() for _ in range(30)])
    with django_assert_max_num_queries(12):
        assert photo_desk.get(f"{LIST}{gallery.pk}/change/").status_code == 200
    photos = [row.photo for row in gallery.rows]
    with django_assert_max_num_queries(25):
        assert change(photo_desk, gallery, *reversed(photos)).status_code == 302
    assert [row.photo for row in gallery.rows] == photos[::-1]


def test_form_carries_no_inline_script_and_the_empty_row_that_is_copied(photo_desk):
    page = photo_desk.get(f"{LIST}{make_gallery().pk}/change/").text
    assert 'id="photo_rows-empty"' in page and "gallery-rows.js" in page and "photo-choice.js" in page
    assert " onclick=" not in page and " style=" not in page


# --- what readers would miss -------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ([], "at least two photos before readers can see it; this one has 0."),
        ([{}], "at least two photos before readers can see it; this one has 1."),
        ([{}, {"title": "Sore", "credit_line": "", "creator": ""}], "“Sore” needs a credit"),
        ([{}, {"title": "Sore", "alt_text": ""}], "“Sore” needs an alt text"),
    ],
)
@pytest.mark.parametrize("times", [{"_publish_now": "1"}, {"published_at": "2030-01-01T00:00"}])
def test_a_gallery_without_what_readers_need_is_not_published(photo_desk, fields, reason, times):
    gallery = make_gallery([], published_at=None)
    response = change(photo_desk, gallery, *(make_photo(**each) for each in fields), **times)
    assert reason in response.text
    gallery.refresh_from_db()
    assert (gallery.published_at, gallery.rows) == (None, [])


def test_decoration_needs_no_alt_text(photo_desk):
    gallery = make_gallery([], published_at=None)
    photos = [make_photo(), make_photo(alt_text="", is_decorative=True)]
    assert change(photo_desk, gallery, *photos, _publish_now="1").status_code == 302
    gallery.refresh_from_db()
    assert gallery.state() == Showing.LIVE


def test_a_public_gallery_keeps_two_photos(photo_desk):
    gallery = make_gallery()
    sent = {"published_at": "2021-11-17T08:20"}
    assert "at least two photos" in change(photo_desk, gallery, gallery.rows[0].photo, **sent).text
    assert len(gallery.rows) == 2


# --- who may -----------------------------------------------------------------------------------------
def test_reporter_leaves_the_rows_of_others_alone(reporter):
    gallery = make_gallery(published_at=None)
    page = reporter.get(f"{LIST}{gallery.pk}/change/")
    assert page.status_code == 200
    assert "photo_rows-0-photo" not in page.text and "photo_rows-empty" not in page.text
    assert change(reporter, gallery, make_photo()).status_code == 403
    assert len(gallery.rows) == 2


def test_reporter_makes_ones_own(reporter):
    assert reporter.post(ADD, WORDS | rows(make_photo(), make_photo())).status_code == 302
    assert Gallery.objects.get().made_by == reporter.person


@pytest.mark.parametrize("what", ["", "add/", "{}/change/", "{}/data/", "{}/delete/", "{}/history/"])
def test_who_may_see_no_galleries_finds_none(client, what):
    address = LIST + what.format(make_gallery().pk)
    assert client.get(address).status_code == 302
    client.force_login(make_user("", is_staff=True, is_superuser=True))
    assert client.get(address).status_code == 404


# --- list and data -----------------------------------------------------------------------------------
def test_list_shows_first_photo_count_credits_and_state(photo_desk):
    gallery = make_gallery(title="Sehari <i>")
    page = photo_desk.get(LIST).text
    assert gallery.rows[0].photo.rendition_url("3x2", 320) in page
    assert "Sehari &lt;i&gt;" in page and "Sauh/Bagas Wirawan" in page
    assert '<td class="field-count">2</td>' in page
    assert '<span class="state state--live">Live</span>' in page


def test_list_shows_a_frame_where_there_is_no_photo(photo_desk):
    make_gallery([])
    assert "thumb--none" in photo_desk.get(LIST).text


def test_list_costs_the_same_for_one_and_for_many(photo_desk, django_assert_num_queries):
    make_gallery()
    photo_desk.get(LIST)
    with django_assert_num_queries(6) as one:
        photo_desk.get(LIST)
    for _ in range(20):
        make_gallery()
    with django_assert_num_queries(len(one)):
        photo_desk.get(LIST)


@pytest.mark.parametrize(
    ("query", "found"),
    [("state=live", {"b"}), ("state=never", {"a"}), ("whose=mine", {"a"}), ("q=fajar", {"a", "b"})],
)
def test_search_and_filters_find(photo_desk, query, found):
    make_gallery(title="a", published_at=None, made_by=photo_desk.person)
    make_gallery(title="b")
    assert {each.title for each in photo_desk.get(f"{LIST}?{query}").context["cl"].result_list} == found


def test_gallery_as_data_for_the_body_editor(photo_desk):
    gallery = make_gallery()
    first = gallery.rows[0].photo
    assert photo_desk.get(reverse("admin:media_gallery_data", args=[gallery.pk])).json() == {
        "id": gallery.pk,
        "title": gallery.title,
        "count": 2,
        "count_label": "2 photos",
        "url": first.rendition_url("16x9", 640),
        "alt": first.alt_text,
        "credit": "Sauh/Bagas Wirawan",
        "state": "live",
        "state_label": "Live",
    }


def test_empty_gallery_as_data(photo_desk):
    found = photo_desk.get(f"{LIST}{make_gallery([]).pk}/data/").json()
    assert (found["count"], found["url"], found["credit"]) == (0, "", "")
