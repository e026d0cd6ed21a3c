"""Videos in the admin: list, upload, address, words, captions, data for the editor, deletion."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.db.models import ProtectedError
from django.urls import reverse
from zeal import zeal_ignore

from media.admin import video_form
from media.admin.video import VideoAdmin
from media.models import Video
from tests.factories import make_photo, make_user, make_video
from tests.media.films import CAPTIONS, index, keep_film, mp4, track, upload, webm

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("uploads", "roles")]
LIST, ADD = "/admin/media/video/", "/admin/media/video/add/"
TUBE = "https://youtu.be/dQw4w9WgXcQ"
UPLOAD_CHUNK = 64 * 1024
WORDS = {"title": "Feri di selat", "description": "Kapal melepas tali.", "language": "id"}


def words(**more):
    return WORDS | {"poster": make_photo().pk} | more


def send(client, content=None, name="feri.mp4", **more):
    return client.post(ADD, words(film=upload(content, name)) | more)


def vtt(text=CAPTIONS):
    return SimpleUploadedFile("feri.vtt", text.encode())


def change(client, video, **more):
    """Post the form of `video` as it stands, but for `more`."""
    form = client.get(f"{LIST}{video.pk}/change/").context["adminform"].form
    sent = {name: form[name].value() for name in form.fields if form[name].value() not in (None, "")}
    for name in ("published_at", "withdrawn_at"):
        if name in sent:
            sent[name] = form.fields[name].widget.format_value(sent[name])
    if "duration" in sent:
        sent["duration"] = video.duration_words
    return client.post(f"{LIST}{video.pk}/change/", sent | more)


def files(uploads):
    return [path for path in uploads.rglob("videos/*") if path.is_file()]


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
    assert reason in str(response.context["adminform"].form.errors[field])
    assert not Video.objects.exists()


def test_same_film_of_a_provider_again_links_to_the_first(photo_desk):
    first = make_video(provider_id="dQw4w9WgXcQ")
    page = photo_desk.post(ADD, words(address=TUBE, duration="1:00")).text
    assert f'This film is already here: <a href="{LIST}{first.pk}/change/">' in page


def test_nothing_of_a_provider_is_loaded_at_the_desk(photo_desk):
    page = photo_desk.get(f"{LIST}{make_video(provider_id='dQw4w9WgXcQ').pk}/change/").text
    assert "<iframe" not in page and "<video" not in page and "nocookie" not in page
    assert 'href="https://www.youtube.com/watch?v=dQw4w9WgXcQ" rel="noopener noreferrer"' in page


# --- words and captions ------------------------------------------------------------------------------
def test_words_change_and_the_film_does_not(photo_desk):
    video = keep_film(description="Dulu.")
    assert change(photo_desk, video, description="Kini.", film=upload(webm())).status_code == 302
    changed = Video.objects.get()
    assert (changed.description, changed.sha256) == ("Kini.", video.sha256)


def test_length_of_a_providers_film_can_be_corrected(photo_desk):
    video = make_video()
    assert change(photo_desk, video, duration="1:02:03").status_code == 302
    assert Video.objects.get().duration == 3723


def test_length_of_our_own_film_is_what_its_bytes_say(photo_desk):
    assert change(photo_desk, keep_film(), duration="9:59").status_code == 302
    assert Video.objects.get().duration == 12


def test_captions_come_change_their_language_and_go(photo_desk):
    video = keep_film()
    change(photo_desk, video, captions_file=vtt("WEBVTT\n\n00:01.000 --> 00:02.000\n<script>x</script>\n"))
    video.refresh_from_db()
    assert "&lt;script&gt;x" in video.captions
    change(photo_desk, video, captions_language="en")
    video.refresh_from_db()
    assert (video.captions_language, bool(video.captions)) == ("en", True)
    change(photo_desk, video, captions_gone="on")
    video.refresh_from_db()
    assert (video.captions_language, video.captions) == ("", "")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Halo", "the first line must be “WEBVTT”"),
        ("WEBVTT\n\n00:50.000 --> 00:51.000\nHalo", "they belong to another one"),
    ],
)
def test_captions_that_do_not_fit_are_refused_and_the_old_ones_stay(photo_desk, text, reason):
    video = keep_film(captions=CAPTIONS, captions_language="id")
    assert reason in change(photo_desk, video, captions_file=vtt(text)).text
    assert Video.objects.get().captions == CAPTIONS


def test_form_shows_the_film_its_captions_and_what_would_be_better(photo_desk):
    video = keep_film(mp4(late=True), captions=CAPTIONS, captions_language="id")
    page = photo_desk.get(f"{LIST}{video.pk}/change/").text
    assert f'src="{LIST}{video.pk}/film/"' in page and "autoplay" not in page
    assert f'<track kind="captions" src="{LIST}{video.pk}/captions/" srclang="id"' in page
    assert "not prepared for streaming" in page
    assert "Without captions" not in page


def test_film_and_captions_are_shown_to_staff_before_readers_see_them(photo_desk):
    video = keep_film(captions=CAPTIONS, captions_language="id")
    film = photo_desk.get(f"{LIST}{video.pk}/film/", headers={"Range": "bytes=0-99"})
    assert (film.status_code, film.getvalue()) == (206, mp4()[:100])
    assert "no-store" in film["Cache-Control"] and "private" in film["Cache-Control"]
    assert photo_desk.get(f"{LIST}{video.pk}/captions/").text == CAPTIONS


@pytest.mark.parametrize("what", ["film", "captions", "data", "change", "delete", "history"])
def test_who_may_see_no_videos_finds_none(client, what):
    video = keep_film(captions=CAPTIONS, captions_language="id")
    assert client.get(f"{LIST}{video.pk}/{what}/").status_code == 302
    for role in ("Administrator", ""):
        client.force_login(make_user(role, is_staff=True, is_superuser=True))
        assert client.get(f"{LIST}{video.pk}/{what}/").status_code == 404
    assert client.get(LIST).status_code == 404


@pytest.mark.parametrize("what", ["film", "captions"])
def test_a_providers_video_has_neither_film_nor_captions_here(photo_desk, what):
    assert photo_desk.get(f"{LIST}{make_video().pk}/{what}/").status_code == 404
    assert photo_desk.get(f"{LIST}999/{what}/").status_code == 404


# --- list and data -----------------------------------------------------------------------------------
def test_list_shows_still_title_length_and_state(photo_desk):
    video = make_video(title="Feri <i>", credit_line="Sauh/Bagas")
    page = photo_desk.get(LIST).text
    assert f'<img class="thumb" src="{video.poster.rendition_url("3x2", 320)}" width="96" height="64"' in page
    assert "Feri &lt;i&gt;" in page and "YouTube · Sauh/Bagas" in page
    assert '<td class="field-length">6:12</td>' in page
    assert '<span class="state state--live">Live</span>' in page
    assert "Since 17 Nov 2021, 08:20 WIB" in page


def test_list_costs_the_same_for_one_and_for_many(photo_desk, django_assert_num_queries):
    make_video()
    photo_desk.get(LIST)
    with django_assert_num_queries(5) as one:
        photo_desk.get(LIST)
    for _ in range(20):
        make_video()
    with django_assert_num_queries(len(one)) as many:
        photo_desk.get(LIST)
    assert not [query for query in many if '"captions",' in query["sql"]]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("q=selat", {"own"}),
        ("state=live", {"linked"}),
        ("state=never", {"own"}),
        ("state=nonsense", {"own", "linked"}),
        ("source=own", {"own"}),
        ("source=linked", {"linked"}),
        ("whose=mine", {"own"}),
        ("language__exact=en", {"linked"}),
    ],
)
def test_search_and_filters_find(photo_desk, query, found):
    fields = {"published_at": None, "uploaded_by": photo_desk.person, "description": "Di selat."}
    make_video(title="own", file="own", **fields)
    make_video(title="linked", language="en")
    assert {video.title for video in photo_desk.get(f"{LIST}?{query}").context["cl"].result_list} == found


def test_video_as_data_for_the_body_editor(photo_desk):
    video = make_video(credit_line="Sauh/Bagas")
    assert photo_desk.get(reverse("admin:media_video_data", args=[video.pk])).json() == {
        "id": video.pk,
        "title": video.title,
        "url": video.poster.rendition_url("16x9", 640),
        "alt": video.poster.alt_text,
        "duration": "6:12",
        "credit": "Sauh/Bagas",
        "provider": "YouTube",
        "state": "live",
        "state_label": "Live",
    }
    assert photo_desk.get(f"{LIST}999/data/").status_code == 404


def test_upload_in_the_popup_answers_its_opener(photo_desk):
    page = send(photo_desk, _popup="1", _to_field="id").text
    assert "popup_response.js" in page
    assert f"&quot;value&quot;: &quot;{Video.objects.get().pk}&quot;" in page


# --- deletion ----------------------------------------------------------------------------------------
def test_deleted_video_is_gone_with_its_film(photo_desk, uploads, django_capture_on_commit_callbacks):
    video = keep_film()
    with django_capture_on_commit_callbacks(execute=True):
        assert photo_desk.post(f"{LIST}{video.pk}/delete/", {"post": "yes"}).status_code == 302
    assert not Video.objects.exists()
    assert not files(uploads)


def test_use_that_began_at_the_last_moment_is_a_sentence_and_no_error(photo_desk, monkeypatch):
    video = make_video()

    def refuse(*args):
        raise ProtectedError("used", [video.poster])

    monkeypatch.setattr(VideoAdmin, "delete_model", refuse)
    page = photo_desk.post(f"{LIST}{video.pk}/delete/", {"post": "yes"}, follow=True).text
    assert f"Nothing was deleted: it is still used by: {video.poster}" in page


def test_reporter_deletes_nothing(reporter):
    video = make_video(uploaded_by=reporter.person, published_at=None)
    assert reporter.post(f"{LIST}{video.pk}/delete/", {"post": "yes"}).status_code == 403
    assert Video.objects.exists()


def test_wrong_methods_change_nothing(photo_desk):
    video = make_video()
    assert photo_desk.put(f"{LIST}{video.pk}/change/").status_code in {200, 405}
    assert photo_desk.post(f"{LIST}{video.pk}/history/").status_code == 200
    assert Video.objects.get().changed_at == video.changed_at
