"""GET /video/<digest>.mp4 and /video/<digest>.<language>.vtt"""

from datetime import UTC, datetime, timedelta

import pytest

from media.models import Video
from media.models.video import films
from media.video import serving
from newsroom import clock
from tests.factories import make_video
from tests.media.films import CAPTIONS, keep_film, mp4, webm

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("uploads")]
NOON = datetime(2026, 3, 3, 5, 0, tzinfo=UTC)
SECOND = timedelta(seconds=1)
WORDS = {"captions": CAPTIONS, "captions_language": "id"}
BYTES = mp4(picture=bytes(range(256)) * 40)


@pytest.fixture
def video():
    """A film of some ten thousand bytes, with captions, public since noon."""
    with clock.at(NOON):
        kept = keep_film(BYTES, published_at=NOON, **WORDS)
        yield kept


def got(response):
    return b"".join(response.streaming_content) if response.streaming else response.content


# --- who and when ------------------------------------------------------------------------------------
def test_reader_gets_the_whole_film_as_what_it_is(client, video, django_assert_num_queries):
    with django_assert_num_queries(1):
        response = client.get(video.file_address)
        assert got(response) == BYTES
    assert response.status_code == 200
    assert response["Content-Type"] == "video/mp4"
    assert response["Content-Length"] == str(len(BYTES))
    assert response["Accept-Ranges"] == "bytes"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert not response.cookies
    assert "Vary" not in response


def test_webm_is_served_as_webm(client):
    response = client.get(keep_film(webm(), published_at=NOON).file_address)
    assert response["Content-Type"] == "video/webm"
    assert got(response) == webm()


@pytest.mark.parametrize("name", ["file_address", "captions_address"])
@pytest.mark.parametrize("method", ["get", "head"])
def test_not_a_second_before_its_time_nor_after_its_withdrawal(client, video, name, method):
    address = getattr(video, name)
    Video.objects.update(withdrawn_at=NOON + SECOND)
    known = {"If-None-Match": getattr(client, method)(address)["ETag"], "Range": "bytes=0-9"}
    answers = []
    for at in (NOON - SECOND, NOON, NOON + SECOND):
        with clock.at(at):
            answers += [getattr(client, method)(address).status_code]
            answers += [getattr(client, method)(address, headers=known).status_code]
    assert answers == [404, 404, 200, 304, 404, 404]


@pytest.mark.parametrize("name", ["file_address", "captions_address"])
def test_no_copy_outlives_a_withdrawal_by_more_than_a_minute(client, video, name):
    address = getattr(video, name)
    assert client.get(address)["Cache-Control"] == "public, max-age=60, must-revalidate"
    Video.objects.update(withdrawn_at=NOON + 7 * SECOND)
    assert client.get(address)["Cache-Control"] == "public, max-age=7, must-revalidate"


def test_a_video_that_nobody_has_published_is_like_none_at_all(client):
    video = keep_film()
    hidden, none = client.get(video.file_address), client.get(f"/video/{'0' * 20}.mp4")
    assert (hidden.status_code, hidden.content) == (none.status_code, none.content)
    assert hidden["Cache-Control"] == none["Cache-Control"]
    assert "ETag" not in hidden


@pytest.mark.parametrize("name", ["{}.webm", "{}.mov", "{}.en.vtt", "{}", "{}.mp4/", "../{}.mp4"])
def test_other_names_lead_nowhere(client, video, name):
    assert client.get("/video/" + name.format(video.digest)).status_code == 404
    assert client.get(f"/video/{video.digest.upper()}.mp4").status_code == 404


def test_a_lost_file_is_not_found_and_logged(client, caplog):
    video = make_video(file="own", published_at=NOON)
    assert client.get(video.file_address).status_code == 404
    assert f"The file of video {video.pk} is lost" in caplog.text


@pytest.mark.parametrize("name", ["file_address", "captions_address"])
def test_writing_is_refused(client, video, name):
    assert client.post(getattr(video, name)).status_code == 405
    assert client.delete(getattr(video, name)).status_code == 405


# --- in pieces ---------------------------------------------------------------------------------------
SIZE = len(BYTES)


@pytest.mark.parametrize(
    ("asked", "start", "end"),
    [
        ("bytes=0-", 0, SIZE - 1),
        ("bytes=0-0", 0, 0),
        ("bytes=100-199", 100, 199),
        ("bytes=100-999999", 100, SIZE - 1),
        ("bytes=-50", SIZE - 50, SIZE - 1),
        ("bytes=-999999", 0, SIZE - 1),
        (f"bytes={SIZE - 1}-", SIZE - 1, SIZE - 1),
    ],
)
def test_one_range_is_answered_with_those_bytes(client, video, asked, start, end):
    response = client.get(video.file_address, headers={"Range": asked})
    assert response.status_code == 206
    assert response["Content-Range"] == f"bytes {start}-{end}/{SIZE}"
    assert response["Content-Length"] == str(end - start + 1)
    assert got(response) == BYTES[start : end + 1]


@pytest.mark.parametrize("asked", [f"bytes={SIZE}-", "bytes=99999999999-", "bytes=-0"])
def test_a_range_behind_the_end_is_416(client, video, asked):
    response = client.get(video.file_address, headers={"Range": asked})
    assert (response.status_code, response["Content-Range"]) == (416, f"bytes */{SIZE}")
    assert got(response) == b""


@pytest.mark.parametrize(
    "asked",
    [
        "bytes=0-1,5-6",
        "bytes=5-2",
        "bytes=-",
        "bytes=a-b",
        "items=0-5",
        "bytes=٣-٥",
        "bytes=" + "9" * 40 + "-",
    ],
)
def test_a_range_nobody_understands_is_left_aside(client, video, asked):
    response = client.get(video.file_address, headers={"Range": asked})
    assert (response.status_code, got(response)) == (200, BYTES)


def test_a_piece_is_never_larger_than_a_player_needs(client, video, monkeypatch):
    monkeypatch.setattr(serving, "_LARGEST_PIECE", 1000)
    response = client.get(video.file_address, headers={"Range": "bytes=500-"})
    assert response["Content-Range"] == f"bytes 500-1499/{SIZE}"
    assert got(response) == BYTES[500:1500]


def test_only_one_whole_film_at_a_time_holds_a_thread(client, video, monkeypatch):
    monkeypatch.setattr(serving, "_LARGEST_PIECE", 1000)
    first = client.get(video.file_address)
    second = client.get(video.file_address)
    assert (second.status_code, second["Retry-After"], second["Cache-Control"]) == (503, "30", "no-store")
    assert client.get(video.file_address, headers={"Range": "bytes=0-"}).status_code == 206
    assert got(first) == BYTES
    assert got(client.get(video.file_address)) == BYTES


def test_a_lost_film_gives_its_place_back(client, video, monkeypatch):
    monkeypatch.setattr(serving, "_LARGEST_PIECE", 1000)
    films().delete(video.file.name)
    assert [client.get(video.file_address).status_code for _ in range(3)] == [404] * 3


def test_a_reader_who_leaves_lets_the_file_go_and_its_place_once(video):
    done = []
    piece = serving.Piece(video, 0, 99, when_done=lambda: done.append(True))
    assert next(piece) == BYTES[:100]
    piece.close()
    piece.close()
    assert (piece.file.closed, done) == (True, [True])


@pytest.mark.parametrize(("tag", "status"), [("mine", 206), ('"other"', 200), ('W/"x"', 200)])
def test_a_player_with_the_beginning_of_another_film_starts_anew(client, video, tag, status):
    tag = f'"{video.digest}"' if tag == "mine" else tag
    response = client.get(video.file_address, headers={"Range": "bytes=0-9", "If-Range": tag})
    assert response.status_code == status


def test_head_tells_the_size_and_sends_nothing(client, video):
    response = client.head(video.file_address, headers={"Range": "bytes=0-9"})
    assert (response.status_code, response["Content-Length"]) == (200, str(SIZE))
    assert got(response) == b""


def test_a_reader_who_has_it_already_gets_no_bytes(client, video):
    tag = client.get(video.file_address)["ETag"]
    again = client.get(video.file_address, headers={"If-None-Match": tag})
    assert (again.status_code, again.content) == (304, b"")
    assert again["Cache-Control"] == "public, max-age=60, must-revalidate"


# --- captions ----------------------------------------------------------------------------------------
def test_captions_are_served_as_captions(client, video):
    response = client.get(video.captions_address)
    assert response["Content-Type"] == "text/vtt; charset=utf-8"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response.content.decode() == CAPTIONS


def test_other_captions_have_another_tag(client, video):
    before = client.get(video.captions_address)["ETag"]
    Video.objects.update(captions=CAPTIONS + "\n00:05.000 --> 00:06.000\nLagi.\n")
    response = client.get(video.captions_address, headers={"If-None-Match": before})
    assert response.status_code == 200
