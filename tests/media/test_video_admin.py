"""Videos in the admin: words, captions, list, data for the editor, deletion."""

import pytest
from django.db.models import ProtectedError
from django.urls import reverse

from media.admin.video import VideoAdmin
from media.models import Video
from tests.factories import make_user, make_video
from tests.media.films import CAPTIONS, keep_film, mp4, upload, webm
from tests.media.video_desk import LIST, change, files, send, vtt

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("uploads", "roles")]


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
