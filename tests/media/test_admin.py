"""The photo desk in the admin: list, upload, words, popup, deletion."""

import re

import pytest
from django.db import connection
from django.db.models import ProtectedError
from django.urls import reverse

from media.admin import forms
from media.admin.photo import PhotoAdmin
from media.models import Photo
from tests.factories import make_article, make_photo, make_user
from tests.media.pictures import encoded, keep_picture, picture, upload

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("uploads")]
LIST, ADD = "/admin/media/photo/", "/admin/media/photo/add/"
WORDS = {
    "title": "Feri di selat",
    "caption": "KM Banyu Lestari.",
    "alt_text": "Feri putih",
    "creator": "Bagas",
}


@pytest.fixture
def photo_desk(client):
    """A client with somebody of the photo desk at it."""
    client.force_login(make_user("Photo desk", language="en"))
    return client


def send(client, content=None, address=ADD, name="feri.jpg", **words):
    return client.post(address, WORDS | {"picture": upload(content, name)} | words)


# --- upload ------------------------------------------------------------------------------------------
@pytest.mark.parametrize("role", ["Reporter", "Editor", "Chief editor", "Photo desk"])
def test_who_writes_may_bring_a_picture_in(client, role):
    person = make_user(role)
    client.force_login(person)
    assert client.get(ADD).status_code == 200
    assert send(client, keywords="kapal, Madura").status_code == 302
    photo = Photo.objects.get()
    assert (photo.title, photo.uploaded_by, photo.width) == ("Feri di selat", person, 640)
    assert sorted(photo.keywords.names()) == ["Madura", "kapal"]


@pytest.mark.parametrize("role", ["Administrator", ""])
def test_others_bring_nothing_in_and_their_file_is_not_read(client, role, monkeypatch):
    monkeypatch.setattr("media.admin.photo.take_in", lambda file: pytest.fail("read"))
    client.force_login(make_user(role, is_staff=True, is_superuser=True))
    assert send(client).status_code == 403
    assert not Photo.objects.exists()


def test_stranger_is_sent_to_the_door(client):
    assert send(client).url.startswith("/admin/login/")


def test_picture_is_read_before_a_transaction_begins(photo_desk, monkeypatch):
    depth, seen = len(connection.savepoint_ids), []
    real = PhotoAdmin._arrival
    monkeypatch.setattr(
        PhotoAdmin, "_arrival", lambda *a: seen.append(len(connection.savepoint_ids)) or real(*a)
    )
    assert send(photo_desk).status_code == 302
    assert seen == [depth]


def test_title_comes_from_the_file_when_none_is_given(photo_desk):
    assert send(photo_desk, name="pelabuhan-ujung.jpg", title="").status_code == 302
    assert Photo.objects.get().title == "pelabuhan-ujung"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "This file is empty"),
        (encoded()[:900], "This picture is damaged"),
        (encoded(format="GIF"), "it is GIF inside"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "it is SVG inside"),
        (encoded(picture(100, 80)), "only 100 × 80 pixels"),
    ],
)
def test_refused_picture_says_why_and_keeps_the_words(photo_desk, content, reason, uploads):
    page = send(photo_desk, content).content.decode()
    assert reason in page
    assert "KM Banyu Lestari." in page
    assert "Feri putih</textarea>" in page
    assert not Photo.objects.exists()
    assert not [path for path in uploads.rglob("originals/*/*") if path.is_file()]


def test_upload_that_is_too_big_says_how_big_it_was(photo_desk, settings):
    settings.PHOTO_MAX_BYTES = 100_000
    page = send(photo_desk, encoded() + b"x" * 400_000).content.decode()
    assert re.search(r"This file has 39\d\.\d\sKB; a picture may have 97\.7\sKB at most", page)
    assert "KM Banyu Lestari." in page


def test_no_file_at_all_is_said_at_the_field(photo_desk):
    response = photo_desk.post(ADD, WORDS)
    assert response.status_code == 200
    assert "picture" in response.context["adminform"].form.errors


def test_same_picture_again_links_to_the_first(photo_desk):
    first = keep_picture(title="Yang <b>pertama</b>")
    page = send(photo_desk).content.decode()
    assert (
        f'This picture is already here: <a href="/admin/media/photo/{first.pk}/change/">'
        "Yang &lt;b&gt;pertama&lt;/b&gt;</a>" in page
    )


def test_same_picture_again_in_the_popup_leads_to_where_it_can_be_chosen(photo_desk):
    first = keep_picture()
    page = send(photo_desk, address=f"{ADD}?_popup=1&_to_field=id").content.decode()
    choose = f"{LIST}?_popup=1&_to_field=id&id__exact={first.pk}"
    assert choose.replace("&", "&amp;") in page
    assert f'data-popup-opener="{first.pk}"' in photo_desk.get(choose).content.decode()


def test_same_picture_by_two_requests_at_once_is_refused_in_the_form(photo_desk, monkeypatch, uploads):
    first = keep_picture()
    monkeypatch.setattr(forms, "same_bytes", lambda sha256: None)
    page = send(photo_desk).content.decode()
    assert "This picture is already here: Feri" in page
    assert "KM Banyu Lestari." in page
    assert (uploads / "originals" / first.original.name).exists()
    assert Photo.objects.count() == 1


def test_file_goes_when_the_form_fails_after_it_was_kept(photo_desk, monkeypatch, uploads):
    def broken(*args):
        raise RuntimeError("the log is full")

    monkeypatch.setattr(PhotoAdmin, "log_addition", broken)
    with pytest.raises(RuntimeError):
        send(photo_desk)
    assert not [path for path in uploads.rglob("originals/*/*") if path.is_file()]
    assert not Photo.objects.exists()


def test_good_picture_beside_a_wrong_word_is_said_to_be_in_order(photo_desk):
    page = send(photo_desk, taken_at_0="kemarin", taken_at_1="").content.decode()
    assert "The picture is in order. Please choose it once more." in page
    assert "KM Banyu Lestari." in page


@pytest.mark.parametrize(
    ("keywords", "reason"),
    [("x" * 101, "is longer than 100 characters"), (",".join(map(str, range(61))), "60 keywords at most")],
)
def test_keywords_that_cannot_be_meant_are_refused_at_the_field(photo_desk, keywords, reason):
    assert reason in send(photo_desk, keywords=keywords).content.decode()


def test_control_characters_are_gone_from_every_word(photo_desk):
    send(
        photo_desk,
        title="Feri\x07 \u202eputih",
        caption="satu\x0b\r\ndua",
        city="\x1bBangkalan",
        keywords="ka\x08pal",
    )
    photo = Photo.objects.get()
    assert (photo.title, photo.caption, photo.city) == ("Feri putih", "satu\ndua", "Bangkalan")
    assert list(photo.keywords.names()) == ["kapal"]


def test_upload_in_the_popup_answers_its_opener(photo_desk):
    page = send(photo_desk, _popup="1", _to_field="id").content.decode()
    assert "popup_response.js" in page
    assert f"&quot;value&quot;: &quot;{Photo.objects.get().pk}&quot;" in page


# --- list --------------------------------------------------------------------------------------------
def test_list_shows_picture_title_and_credit(photo_desk):
    photo = keep_picture(title="Feri <i>", credit_line="Sauh/Bagas")
    page = photo_desk.get(LIST).content.decode()
    assert f'<img class="thumb" src="{photo.rendition_url("3x2", 320)}" width="96" height="64" alt=""' in page
    assert '<span class="row-headline">Feri &lt;i&gt;</span> <span class="row-by">Sauh/Bagas</span>' in page
    assert photo_desk.get(photo.rendition_url("3x2", 320)).status_code == 200


def test_list_costs_the_same_for_one_and_for_many(photo_desk, django_assert_num_queries):
    make_photo()
    photo_desk.get(LIST)
    with django_assert_num_queries(5) as one:
        photo_desk.get(LIST)
    for _ in range(30):
        make_photo()
    with django_assert_num_queries(len(one)) as many:
        photo_desk.get(LIST)
    assert "DISTINCT" not in " ".join(query["sql"] for query in many)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("q=selat", {"words"}),
        ("q=bagas", {"credit"}),
        ("q=bangkalan", {"city"}),
        ("wanting=credit", {"words", "city"}),
        ("wanting=alt", {"credit"}),
        ("whose=mine", {"city"}),
        ("wanting=nonsense", {"words", "credit", "city"}),
    ],
)
def test_search_and_filters_find(photo_desk, query, found):
    plain = {"credit_line": "", "creator": "", "caption": ""}
    make_photo(**plain | {"title": "words", "caption": "Di Selat Madura"})
    make_photo(**plain | {"title": "credit", "creator": "Bagas", "alt_text": ""})
    user = photo_desk.get(LIST).context["user"]
    make_photo(
        **plain | {"title": "city", "city": "Bangkalan", "alt_text": "", "is_decorative": True},
        uploaded_by=user,
    )
    assert {photo.title for photo in photo_desk.get(f"{LIST}?{query}").context["cl"].result_list} == found


def test_list_is_closed_to_who_may_not_see_photos(client):
    client.force_login(make_user("", is_staff=True, is_superuser=True))
    assert client.get(LIST).status_code == 403


# --- words -------------------------------------------------------------------------------------------
def test_words_change_and_the_file_does_not(photo_desk):
    photo = keep_picture()
    address = f"{LIST}{photo.pk}/change/"
    page = photo_desk.get(address).content.decode()
    assert "photo-preview" in page
    assert 'type="file"' not in page
    assert (
        photo_desk.post(address, WORDS | {"picture": upload(encoded(picture(900, 600)))}).status_code == 302
    )
    changed = Photo.objects.get()
    assert (changed.caption, changed.sha256, changed.width) == ("KM Banyu Lestari.", photo.sha256, 640)


def test_reporter_changes_own_uploads_and_reads_those_of_others(client):
    person = make_user("Reporter")
    client.force_login(person)
    own, other = make_photo(uploaded_by=person), make_photo(uploaded_by=make_user("Editor"))
    assert client.post(f"{LIST}{own.pk}/change/", WORDS).status_code == 302
    assert client.get(f"{LIST}{other.pk}/change/").status_code == 200
    assert client.post(f"{LIST}{other.pk}/change/", WORDS).status_code == 403
    assert Photo.objects.get(pk=own.pk).title == "Feri di selat"


# --- for the editor ----------------------------------------------------------------------------------
def test_photo_as_data_for_the_body_editor(photo_desk):
    photo = make_photo(credit_line="Sauh/Bagas")
    assert photo_desk.get(f"{LIST}{photo.pk}/data/").json() == {
        "id": photo.pk,
        "url": f"/foto/{photo.digest}/original-640.jpg",
        "width": 1920,
        "height": 1280,
        "title": photo.title,
        "alt": photo.alt_text,
        "caption": photo.caption,
        "credit": "Sauh/Bagas",
    }
    assert photo_desk.get(f"{LIST}999/data/").status_code == 404


def test_photo_as_data_does_not_exist_for_who_may_not_see_it(client):
    address = reverse("admin:media_photo_data", args=[make_photo().pk])
    assert client.get(address).status_code == 302
    client.force_login(make_user("", is_staff=True, is_superuser=True))
    assert client.get(address).status_code == 404


# --- deletion ----------------------------------------------------------------------------------------
def test_unused_photo_is_deleted(photo_desk):
    photo = keep_picture()
    assert photo_desk.post(f"{LIST}{photo.pk}/delete/", {"post": "yes"}).status_code == 302
    assert not Photo.objects.exists()


def test_used_photo_stays_and_its_pages_are_named(photo_desk):
    photo = make_photo()
    make_article(headline="Feri listrik menyeberang", lead_photo=photo)
    for response in (
        photo_desk.post(f"{LIST}{photo.pk}/delete/", {"post": "yes"}),
        photo_desk.post(LIST, {"action": "delete_selected", "_selected_action": [photo.pk], "post": "yes"}),
    ):
        assert response.status_code == 200
        assert "Feri listrik menyeberang" in response.content.decode()
    assert Photo.objects.get() == photo


@pytest.mark.parametrize("address", ["{list}{pk}/delete/", "{list}"])
def test_photo_used_at_the_last_moment_is_a_sentence_and_no_error(photo_desk, monkeypatch, address):
    photo = make_photo()
    article = make_article(headline="Feri listrik menyeberang", lead_photo=photo)
    # What Django's page asks before it deletes: the story chose the photo after the answer.
    monkeypatch.setattr(PhotoAdmin, "get_deleted_objects", lambda *args: ([], {}, set(), []))
    form = {"post": "yes", "action": "delete_selected", "_selected_action": [photo.pk]}
    page = photo_desk.post(address.format(list=LIST, pk=photo.pk), form, follow=True).content.decode()
    assert "Nothing was deleted: these still use the photo" in page
    assert article.headline in page
    with pytest.raises(ProtectedError):
        photo.delete()


def test_reporter_deletes_nothing(client):
    person = make_user("Reporter")
    client.force_login(person)
    photo = make_photo(uploaded_by=person)
    assert client.post(f"{LIST}{photo.pk}/delete/", {"post": "yes"}).status_code == 403
    assert "delete_selected" not in client.get(LIST).content.decode()
