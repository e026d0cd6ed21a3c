"""Videos brought in at the desk: a film of our own, or the address of a provider's."""

import pytest
from django.db import connection
from zeal import zeal_ignore

from media.admin import video_form
from media.admin.video import VideoAdmin
from media.models import Video
from tests.factories import make_user, make_video
from tests.media.films import CAPTIONS, index, keep_film, mp4, track, upload
from tests.media.video_desk import ADD, LIST, files, send, vtt, words

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("uploads", "roles")]
TUBE = "https://youtu.be/dQw4w9WgXcQ"
UPLOAD_CHUNK = 64 * 1024


# --- a film of our own -------------------------------------------------------------------------------
@pytest.mark.parametrize("role", ["Reporter", "Editor", "Chief editor", "Photo desk"])
def test_who_writes_may_bring_a_film_in(client, role):
    person = make_user(role)
    client.force_login(person)
    assert client.get(ADD).status_code == 200
    assert send(client, captions_file=vtt()).status_code == 302
    video = Video.objects.get()
    assert (video.title, video.uploaded_by, video.duration) == ("Feri di selat", person, 12)
    assert (video.captions, video.captions_language) == (CAPTIONS, "id")
    assert video.published_at is None


@pytest.mark.parametrize("role", ["Administrator", ""])
def test_others_bring_nothing_in_and_their_file_is_not_read(client, role, monkeypatch):
    monkeypatch.setattr("media.admin.video.take_in", lambda file: pytest.fail("read"))
    client.force_login(make_user(role, is_staff=True, is_superuser=True))
    assert send(client).status_code == 404
    assert not Video.objects.exists()


def test_stranger_is_sent_to_the_door(client):
    assert send(client).url.startswith("/admin/login/")


def test_film_is_read_before_a_transaction_begins(photo_desk, monkeypatch):
    depth, seen, real = len(connection.savepoint_ids), [], VideoAdmin._arrival
    monkeypatch.setattr(
        VideoAdmin, "_arrival", lambda *a: seen.append(len(connection.savepoint_ids)) or real(*a)
    )
    assert send(photo_desk).status_code == 302
    assert seen == [depth]


def test_title_comes_from_the_file_when_none_is_given(photo_desk):
    assert send(photo_desk, name="selat-madura.mp4", title="").status_code == 302
    assert Video.objects.get().title == "selat-madura"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "This file is empty"),
        (mp4()[:900], "This film is damaged"),
        (b"<script>alert(1)</script>", "it is HTML inside"),
        (mp4(moov=b""), "no table of contents"),
        (mp4(moov=index(tracks=[track(handler=b"soun")])), "no moving picture"),
        (mp4(moov=index(tracks=[track(codec=b"<b>x")])), "coded as “&lt;b&gt;x”"),
    ],
)
def test_refused_film_says_why_and_keeps_the_words(photo_desk, content, reason, uploads):
    page = send(photo_desk, content).text
    assert reason in page
    assert "Kapal melepas tali.</textarea>" in page
    assert not Video.objects.exists()
    assert not files(uploads)


def test_a_film_may_be_larger_than_a_photo(photo_desk, settings):
    settings.PHOTO_MAX_BYTES = 2000
    assert send(photo_desk).status_code == 302
    assert Video.objects.get().byte_size == len(mp4())


def test_no_more_of_a_film_is_written_than_a_film_may_have(photo_desk, settings):
    settings.VIDEO_MAX_BYTES = 100_000
    page = send(photo_desk, mp4(picture=bytes(500_000))).text
    assert "a film may have 97.7" in page


@pytest.mark.parametrize(
    ("role", "field", "most"), [("Editor", "film", 300_000), ("Editor", "picture", 2000), ("", "film", 2000)]
)
def test_no_more_is_written_than_the_person_and_the_field_may_have(rf, settings, role, field, most):
    settings.PHOTO_MAX_BYTES, settings.VIDEO_MAX_BYTES = 2000, 300_000
    request = rf.post(ADD, {field: upload(bytes(500_000))})
    request.user = make_user(role)
    file = request.FILES[field]
    assert most < file.file.seek(0, 2) <= most + 2 * UPLOAD_CHUNK
    assert file.size == 500_000


def test_same_film_again_links_to_the_first(photo_desk):
    first = keep_film(title="Yang <b>pertama</b>")
    page = send(photo_desk).text
    assert (
        f'This film is already here: <a href="{LIST}{first.pk}/change/">Yang &lt;b&gt;pertama&lt;/b&gt;</a>'
        in page
    )


def test_same_film_again_in_the_popup_leads_to_where_it_can_be_chosen(photo_desk):
    first = keep_film()
    page = photo_desk.post(f"{ADD}?_popup=1&_to_field=id", words(film=upload())).text
    choose = f"{LIST}?_popup=1&_to_field=id&id__exact={first.pk}"
    assert choose.replace("&", "&amp;") in page
    assert f'data-popup-opener="{first.pk}"' in photo_desk.get(choose).text


def test_same_film_by_two_requests_at_once_is_refused_in_the_form(photo_desk, monkeypatch, uploads):
    first = keep_film()
    monkeypatch.setattr(video_form, "same_film", lambda **which: None)
    # The form is read twice in one request here, and looks its still up each time.
    with zeal_ignore():
        page = send(photo_desk).text
    assert "This film is already here: Feri di selat" in page
    assert [path.name for path in files(uploads)] == [first.file.name]
    assert Video.objects.count() == 1


def test_file_goes_when_the_form_fails_after_it_was_kept(photo_desk, monkeypatch, uploads):
    def broken(*args):
        raise RuntimeError("the log is full")

    monkeypatch.setattr(VideoAdmin, "log_addition", broken)
    with pytest.raises(RuntimeError):
        send(photo_desk)
    assert not files(uploads)
    assert not Video.objects.exists()


def test_good_film_beside_a_wrong_word_is_said_to_be_in_order(photo_desk):
    page = send(photo_desk, poster="").text
    assert "The film is in order. Please choose it once more." in page


def test_control_characters_are_gone_from_every_word(photo_desk):
    send(photo_desk, title="Feri\x07 \u202eputih", description="satu\x0b\r\ndua", slug="Feri & <b>")
    video = Video.objects.get()
    assert (video.title, video.description, video.slug) == ("Feri putih", "satu\ndua", "feri-b")


def test_a_megabyte_of_description_is_a_slip(photo_desk):
    assert "at most 3000 characters" in send(photo_desk, description="x" * 1_000_000).text


def test_a_still_that_is_not_there_is_said_at_the_field(photo_desk):
    response = send(photo_desk, poster="999999999999999999999")
    assert "poster" in response.context["adminform"].form.errors


# --- a provider's ------------------------------------------------------------------------------------
def test_an_address_makes_a_video_of_a_provider(photo_desk):
    assert photo_desk.post(ADD, words(address=TUBE, duration="6:12")).status_code == 302
    video = Video.objects.get()
    assert (video.provider, video.provider_id, video.duration) == ("youtube", "dQw4w9WgXcQ", 372)
    assert video.uploaded_by == photo_desk.person


@pytest.mark.parametrize(
    ("more", "field", "reason"),
    [
        ({}, "film", "Choose a film, or give the address of one."),
        ({"address": "http://127.0.0.1/x", "duration": "1:00"}, "address", "not from “127.0.0.1”"),
        ({"address": "javascript:alert(1)", "duration": "1:00"}, "address", "no address of a film"),
        ({"address": TUBE}, "duration", "Say how long the film is"),
        ({"address": TUBE, "duration": "enam"}, "duration", "such as 6:12"),
        ({"address": TUBE, "duration": "0:00"}, "duration", "such as 6:12"),
        ({"address": TUBE, "duration": "1:00", "title": ""}, "title", "Give the video a title."),
        ({"address": TUBE, "duration": "1:00", "captions_file": vtt()}, "captions_file", "file of our own"),
        ({"address": TUBE, "film": upload()}, "address", "not both"),
    ],
)
def test_what_is_missing_or_wrong_is_said_where_it_stands(photo_desk, more, field, reason):
    response = photo_desk.post(ADD, words(**more))
    assert field in response.context["adminform"].form.errors
    assert reason in response.text
    assert not Video.objects.exists()


def test_same_film_of_a_provider_again_links_to_the_first(photo_desk):
    first = make_video(provider_id="dQw4w9WgXcQ")
    page = photo_desk.post(ADD, words(address=TUBE, duration="1:00")).text
    assert f'This film is already here: <a href="{LIST}{first.pk}/change/">' in page


def test_nothing_of_a_provider_is_loaded_at_the_desk(photo_desk):
    page = photo_desk.get(f"{LIST}{make_video(provider_id='dQw4w9WgXcQ').pk}/change/").text
    assert "<iframe" not in page and "<video" not in page and "nocookie" not in page
    assert 'href="https://www.youtube.com/watch?v=dQw4w9WgXcQ" rel="noopener noreferrer"' in page
