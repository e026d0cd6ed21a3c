"""What two small readers find in MP4 and WebM, and what they turn away."""

import struct
import time

import pytest
from django.core.files import File
from hypothesis import given, settings
from hypothesis import strategies as st

from media.video import reading
from media.video.reading import take_in
from media.video.refusals import FilmRefused
from tests.media import films
from tests.media.films import box, element, index, mp4, track, upload, webm
from tests.media.pictures import encoded

HEADER_1 = films.movie_header(version=1)
UPRIGHT = films.track_header(1280, 720, films.TURNED)
WITHOUT_SIZE = films.track_header(0, 0)
LIVE = {"size": b"\x01" + b"\xff" * 7}


def refusal_of(content, name="feri.mp4"):
    with pytest.raises(FilmRefused) as refused:
        take_in(upload(content, name))
    assert str(refused.value.sentence)
    return refused.value.code


# --- what is found -----------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("content", "found"),
    [
        (mp4(), ("mp4", "avc1", 12, 1280, 720, True)),
        (mp4(late=True), ("mp4", "avc1", 12, 1280, 720, False)),
        (mp4(moov=index(header=HEADER_1)), ("mp4", "avc1", 12, 1280, 720, True)),
        (mp4(moov=index(tracks=[track(header=UPRIGHT)])), ("mp4", "avc1", 12, 720, 1280, True)),
        (mp4(moov=index(tracks=[track(header=WITHOUT_SIZE)])), ("mp4", "avc1", 12, 1280, 720, True)),
        (mp4(moov=index(tracks=[track(codec=b"av01")])), ("mp4", "av01", 12, 1280, 720, True)),
        (mp4(moov=index(header=films.movie_header(0.3))), ("mp4", "avc1", 1, 1280, 720, True)),
        (webm(), ("webm", "V_VP9", 9, 640, 360, True)),
        (webm(**LIVE), ("webm", "V_VP9", 9, 640, 360, True)),
    ],
)
def test_length_size_and_codec_come_from_the_bytes(content, found):
    film = take_in(upload(content, "apa-saja.jpg"))
    assert found == (
        *(film.container, film.codec, film.duration, film.width, film.height),
        film.starts_at_once,
    )


def test_sound_may_come_before_the_picture():
    tracks = [track(handler=b"soun", codec=b"mp4a"), track()]
    assert take_in(upload(mp4(moov=index(tracks=tracks)))).codec == "avc1"


@pytest.mark.parametrize("version", [0, 1])
def test_film_in_fragments_says_its_length_elsewhere(version):
    length = struct.pack(">Q" if version else ">I", 33_000)
    more = box(b"mvex", box(b"mehd", bytes([version, 0, 0, 0]), length))
    assert take_in(upload(mp4(moov=index(more, header=films.movie_header(0))))).duration == 33


# --- what is turned away -----------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty"),
        (encoded(), "other_kind"),
        (b"<!DOCTYPE html><script>alert(1)</script>", "other_kind"),
        (b"PK\x03\x04" + bytes(60), "other_kind"),
        (b"%PDF-1.7", "other_kind"),
        (b"RIFF\0\0\0\0AVI LIST", "other_kind"),
        (b"just some words", "no_film"),
        (mp4(brand=b"qt  "), "other_kind"),
        (mp4(brand=b"avif"), "other_kind"),
        (mp4(brand=b"M4A "), "other_kind"),
        (webm(doctype=b"matroska"), "other_kind"),
        (mp4(moov=b""), "no_index"),
        (webm(info=b""), "no_index"),
        (webm(tracks=b""), "no_index"),
        (mp4(moov=index(tracks=[])), "no_picture"),
        (mp4(moov=index(tracks=[track(handler=b"soun", codec=b"mp4a")])), "no_picture"),
        (webm(tracks=element(0x1654AE6B, films.webm_track(b"A_OPUS", kind=2))), "no_picture"),
        (mp4(moov=index(tracks=[track(), track(handler=b"meta", codec=b"gpmd")])), "measurements"),
        (mp4(moov=index(tracks=[track(codec=b"mp4v")])), "other_codec"),
        (mp4(moov=index(tracks=[track(codec=b"encv")])), "other_codec"),
        (webm(tracks=element(0x1654AE6B, films.webm_track(b"V_MPEG4"))), "other_codec"),
        (mp4(moov=index(header=films.movie_header(0))), "no_length"),
        (webm(info=element(0x1549A966, element(0x2AD7B1, b"\1"))), "no_length"),
        (webm(info=films.webm_info(float("nan"))), "no_length"),
        (webm(info=films.webm_info(float("inf"))), "no_length"),
        (webm(info=films.webm_info(-5)), "no_length"),
        (mp4(moov=index(header=films.movie_header(80_000))), "too_long"),
        (mp4(moov=index(tracks=[track(header=films.track_header(60_000, 720))])), "odd_size"),
        (webm(tracks=element(0x1654AE6B, films.webm_track(width=0))), "odd_size"),
    ],
)
def test_what_is_no_film_for_readers_is_refused_for_its_reason(content, code):
    assert refusal_of(content) == code


@pytest.mark.parametrize(
    "content",
    [
        mp4()[:-500],
        mp4()[:200],
        mp4()[:10],
        webm()[:-500],
        webm()[:30],
        webm()[:5],
        # Boxes and elements that claim more, less or nothing of what they hold.
        mp4(box(b"free", size=2**31)),
        mp4(moov=index(box(b"trak", size=4000))),
        mp4(moov=index(box(b"trak", size=4))),
        mp4(moov=index(box(b"free", size=0))),
        mp4(moov=index(struct.pack(">I4sQ", 1, b"free", 2**63))),
        mp4(moov=index(header=box(b"mvhd", struct.pack(">5I", 0, 0, 0, 0, 12), bytes(80)))),
        mp4(moov=index(header=box(b"mvhd", bytes(6)))),
        mp4(moov=index(tracks=[track(header=box(b"tkhd", bytes(20)))])),
        mp4(moov=index(tracks=[track(inner=box(b"stbl", box(b"stsd", bytes(8))))])),
        mp4(moov=index(tracks=[box(b"trak")])),
        webm(element(0xEC, size=2**40)),
        webm(element(0xEC, size=b"\0" * 8)),
        webm(element(0xEC, b"x", size=b"\x00\x01")),
        webm(tracks=element(0x1654AE6B, element(0xAE, element(0x83, bytes(2000))))),
        webm(info=element(0x1549A966, element(0x4489, b"abc"))),
        webm(doctype=b"x" * 500),
        b"\x1a\x45\xdf\xa3",
    ],
)
def test_parts_that_do_not_fit_together_are_called_damaged(content):
    assert refusal_of(content) == "damaged"


def test_a_file_of_nothing_but_tiny_parts_costs_little():
    start = time.monotonic()
    assert refusal_of(mp4(box(b"free") * 200_000)) == "damaged"
    assert refusal_of(webm(element(0xEC) * 200_000)) == "damaged"
    assert time.monotonic() - start < 5


def test_the_words_for_a_codec_hold_no_markup():
    with pytest.raises(FilmRefused) as refused:
        take_in(upload(mp4(moov=index(tracks=[track(codec=b"\x1b<\xff\0")]))))
    assert "“?<??”" in refused.value.sentence


def test_a_film_that_is_too_heavy_is_not_read(settings):
    settings.VIDEO_MAX_BYTES = 1000
    with pytest.raises(FilmRefused) as refused:
        take_in(upload())
    assert refused.value.code == "too_heavy"
    assert "1000" in refused.value.sentence


@given(st.data())
@settings(max_examples=300, deadline=None)
def test_whatever_the_bytes_are_it_is_a_film_or_a_sentence(data):
    good = data.draw(st.sampled_from([mp4(), webm(), mp4(moov=index(box(b"udta", b"x" * 9)))]))
    broken = bytearray(good)
    for _ in range(data.draw(st.integers(1, 6))):
        broken[data.draw(st.integers(0, min(len(broken), 600) - 1))] = data.draw(st.integers(0, 255))
    try:
        film = take_in(upload(bytes(broken)))
    except FilmRefused as refusal:
        assert refusal.sentence
    else:
        assert film.duration > 0
        assert film.file.size == len(broken)


# --- what the camera wrote of itself -----------------------------------------------------------------
PRIVATE = b"-7.2045+112.7341 Bagas"


@pytest.mark.parametrize(
    "content",
    [
        mp4(moov=index(box(b"udta", PRIVATE))),
        mp4(moov=index(box(b"meta", PRIVATE))),
        mp4(moov=index(tracks=[track(box(b"udta", PRIVATE))])),
        mp4(box(b"uuid", PRIVATE)),
        mp4(struct.pack(">I4sQ", 1, b"uuid", 16 + len(PRIVATE)) + PRIVATE),
        webm(element(0x1254C367, PRIVATE)),
        webm(element(0x1941A469, PRIVATE)),
        webm(element(0x1254C367, PRIVATE, size=bytes([0x80 | len(PRIVATE)]))),
    ],
)
def test_place_and_owner_are_blanked_and_nothing_moves(content):
    film = take_in(upload(content))
    kept = film.file.read()
    assert PRIVATE not in kept and b"Bagas" not in kept
    assert len(kept) == len(content) == film.byte_size
    assert kept.count(b"\x07" * 2000) == content.count(b"\x07" * 2000)
    again = take_in(upload(kept))
    assert (again.duration, again.width) == (film.duration, film.width)


def test_blanking_leaves_the_file_of_whoever_hands_it_over_alone(tmp_path):
    path = tmp_path / "feri.mp4"
    path.write_bytes(content := mp4(moov=index(box(b"udta", PRIVATE))))
    with path.open("rb") as file:
        assert PRIVATE not in take_in(File(file, "feri.mp4")).file.read()
    assert path.read_bytes() == content


def test_a_film_without_private_words_is_not_copied():
    file = upload()
    assert take_in(file).file is file


def test_the_name_of_the_file_is_only_words():
    film = take_in(upload(name="C:\\rahasia\\../fe\x07ri.mp4"))
    assert film.original_name == "feri.mp4"
    assert film.suggested_title == "feri"


def test_damage_is_told_to_the_log(caplog):
    refusal_of(mp4()[:200])
    assert "Film refused: " in caplog.text


def test_every_side_of_a_screen_is_allowed():
    assert {16, 2160, 7680, 16_384} <= set(reading._SIDES)
