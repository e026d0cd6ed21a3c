"""One file and one row, and neither without the other."""

import pytest
from django.db import IntegrityError, transaction

from media.models import Video
from media.models.video import films
from media.video import keeping, providers
from media.video.markup import poster_html
from media.video.reading import take_in
from media.video.refusals import FilmRefused
from newsroom import clock
from tests.factories import MORNING, make_photo, make_user, make_video
from tests.media.films import box, index, keep_film, mp4, upload, webm

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("uploads")]
TUBE = "https://youtu.be/dQw4w9WgXcQ"


def stored(uploads):
    return sorted(path.name for path in (uploads / "videos").glob("*"))


# --- a film of our own -------------------------------------------------------------------------------
def test_film_is_kept_under_a_name_of_its_bytes_alone(uploads):
    person = make_user("Editor")
    with clock.at(MORNING):
        video = keep_film(by=person)
    assert stored(uploads) == [f"{video.sha256[:20]}.mp4"]
    assert (video.uploaded_by, video.uploaded_at) == (person, MORNING)
    assert (video.duration, video.width, video.codec) == (12, 1280, "avc1")
    assert video.file_address == f"/video/{video.digest}.mp4" == films().url(video.file.name)
    assert video.player_address is video.page_address is None


def test_what_is_kept_is_the_blanked_film(uploads):
    video = keep_film(mp4(moov=index(box(b"udta", b"di rumah sumber"))))
    with video.open_file() as file:
        assert b"rumah" not in file.read()


def test_the_same_bytes_twice_point_to_the_first(uploads):
    first = keep_film()
    with pytest.raises(FilmRefused) as refused:
        keep_film(title="Lagi")
    assert refused.value.code == "already_here"
    assert "Feri di selat" in refused.value.sentence
    assert stored(uploads) == [first.file.name]
    assert keeping.same_film(sha256=first.sha256) == first


def test_no_row_means_no_file(uploads):
    with pytest.raises(IntegrityError):
        keeping.keep(take_in(upload()), Video(title="Tanpa gambar diam"), by=None)
    assert stored(uploads) == []


def test_deleting_takes_the_file_along_when_it_stands(uploads, django_capture_on_commit_callbacks):
    one, two, three = keep_film(), keep_film(webm()), keep_film(mp4(late=True))
    with django_capture_on_commit_callbacks(execute=True):
        one.delete()
        Video.objects.filter(pk=two.pk).delete()
        assert len(stored(uploads)) == 3
    assert stored(uploads) == [three.file.name]


def test_title_comes_from_the_file_when_none_is_given():
    assert keep_film(title="").title == "feri"


# --- a provider's ------------------------------------------------------------------------------------
def test_a_providers_film_is_a_row_alone(uploads):
    words = {"title": "Siaran pers", "poster": make_photo(), "duration": 372}
    video = keeping.link(providers.read(TUBE), Video(**words), by=None)
    assert (video.provider, video.provider_id, video.is_own) == ("youtube", "dQw4w9WgXcQ", False)
    assert (video.width, video.height, video.duration_words) == (1280, 720, "6:12")
    assert video.file_address is video.captions_address is None
    assert stored(uploads) == []
    assert keeping.same_film(found=providers.read(TUBE)) == video


def test_the_same_film_of_a_provider_twice_points_to_the_first():
    make_video(provider_id="dQw4w9WgXcQ", title="Yang pertama")
    with pytest.raises(FilmRefused) as refused:
        keeping.link(providers.read(TUBE), Video(title="Lagi", poster=make_photo(), duration=9), by=None)
    assert "Yang pertama" in refused.value.sentence


def test_a_phones_film_stands_upright():
    found = providers.read("https://www.youtube.com/shorts/dQw4w9WgXcQ")
    video = keeping.link(found, Video(title="Tegak", poster=make_photo(), duration=9), by=None)
    assert video.is_upright


# --- what can never be -------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "fields",
    [
        {"duration": 0},
        {"width": 0},
        {"provider": "", "provider_id": ""},
        {"provider_id": ""},
        {"file": "own", "provider": "vimeo", "provider_id": "76979871"},
        {"captions": "WEBVTT", "captions_language": "id"},
        {"file": "own", "captions": "WEBVTT"},
        {"file": "own", "captions_language": "id"},
        {"file": "own", "sha256": None},
        {"poster": None},
    ],
)
def test_a_video_has_one_source_a_length_a_still_and_whole_captions(fields):
    with pytest.raises(IntegrityError), transaction.atomic():
        make_video(**fields)


def test_captions_have_an_address_of_their_language():
    video = make_video(file="own", captions="WEBVTT\n", captions_language="en")
    assert video.has_captions
    assert video.captions_address == f"/video/{video.digest}.en.vtt"


# --- its still ---------------------------------------------------------------------------------------
def test_pages_get_still_and_video_in_one_question_without_the_captions(django_assert_num_queries):
    make_video(file="own", captions="WEBVTT\n" * 1000, captions_language="id")
    with django_assert_num_queries(1) as asked:
        html = poster_html(Video.objects.for_pages().get(), sizes="22rem", css_class="still")
    assert '"captions",' not in asked[0]["sql"]
    assert 'class="still"' in html and 'alt=""' in html and "16x9-" in html


def test_the_still_speaks_where_no_title_stands_beside_it():
    assert 'alt="Feri &lt;b&gt;"' in poster_html(make_video(), alt="Feri <b>")
