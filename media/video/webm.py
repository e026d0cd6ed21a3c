"""WebM, read by hand: EBML elements of `number, size, payload` (RFC 8794, RFC 9559)."""

import math
import struct
from typing import NamedTuple

from media.video import refusals
from media.video.bites import Blank, Damaged, Facts

CODECS = {"V_VP8", "V_VP9", "V_AV1"}
MARK = b"\x1a\x45\xdf\xa3"
_HEADER, _DOCTYPE = 0x1A45DFA3, 0x4282
_SEGMENT, _INFO, _TRACKS, _TRACK, _CLUSTER = 0x18538067, 0x1549A966, 0x1654AE6B, 0xAE, 0x1F43B675
_SCALE, _DURATION = 0x2AD7B1, 0x4489
_TYPE, _CODEC, _VIDEO, _WIDTH, _HEIGHT = 0x83, 0x86, 0xE0, 0xB0, 0xBA
# Tags and attached files: who made it, with what, where.
_PRIVATE = {0x1254C367, 0x1941A469}
_NANOSECONDS = 1_000_000_000
_LONGEST_WORD = 64


class Element(NamedTuple):
    """One element: where its head, its payload and its end are, in bytes from the start of the file."""

    number: int
    offset: int
    start: int
    end: int


def read(bites):
    """The `Facts` of a file that begins with `MARK`; raises `FilmRefused` or `Damaged`."""
    tops = _elements(bites, 0, bites.size)
    header = next(tops)
    if (kind := _word(bites, _first(bites, header, _DOCTYPE))) != "webm":
        raise refusals.other_kind("Matroska (MKV)" if kind == "matroska" else kind)
    segment = next((top for top in tops if top.number == _SEGMENT), None)
    if segment is None:
        raise Damaged("no segment")
    parts = list(_elements(bites, segment.start, segment.end))
    info, tracks = (next((part for part in parts if part.number == n), None) for n in (_INFO, _TRACKS))
    if info is None or tracks is None:
        raise refusals.no_index()
    codec, width, height = _picture(bites, tracks)
    first_bytes = next((part.offset for part in parts if part.number == _CLUSTER), bites.size)
    return Facts(
        container="webm",
        codec=codec,
        duration=_length(bites, info),
        width=width,
        height=height,
        starts_at_once=max(info.offset, tracks.offset) < first_bytes,
        blanks=[_blank(part) for part in parts if part.number in _PRIVATE],
    )


def _elements(bites, start, end):
    while start < end:
        head = bites.at(start, min(12, end - start))
        ident = _width(head, most=4)
        length = _width(head[ident:], most=8)
        if len(head) < ident + length:
            raise Damaged(f"half an element at {start}")
        size = int.from_bytes(head[ident : ident + length]) & ((1 << 7 * length) - 1)
        body = start + ident + length
        # All ones: as far as its parent reaches, as live recorders write.
        stop = end if size == (1 << 7 * length) - 1 else body + size
        if stop > end:
            raise Damaged(f"an element at {start} claims {size} bytes, {end - body} are there")
        yield Element(int.from_bytes(head[:ident]), start, body, stop)
        start = stop


def _width(head, *, most):
    """Of how many bytes a number consists: as many as its first byte has leading zeros, and one."""
    width = 9 - head[0].bit_length() if head else 9
    if width > most:
        raise Damaged("a number of too many bytes")
    return width


def _first(bites, parent, number):
    """The first element of that number; raises `Damaged` when there is none."""
    for element in _elements(bites, parent.start, parent.end):
        if element.number == number:
            return element
    raise Damaged(f"no element {number:x} in {parent.number:x}")


def _bytes(bites, element, most):
    if (length := element.end - element.start) > most:
        raise Damaged(f"element {element.number:x} has {length} bytes")
    return bites.at(element.start, length)


def _word(bites, element):
    return _bytes(bites, element, _LONGEST_WORD).rstrip(b"\0").decode("latin-1")


def _whole(bites, element):
    return int.from_bytes(_bytes(bites, element, 8))


def _picture(bites, tracks):
    for track in _elements(bites, tracks.start, tracks.end):
        if track.number != _TRACK or _whole(bites, _first(bites, track, _TYPE)) != 1:
            continue
        if (codec := _word(bites, _first(bites, track, _CODEC))) not in CODECS:
            raise refusals.other_codec(codec)
        video = _first(bites, track, _VIDEO)
        return codec, *(_whole(bites, _first(bites, video, number)) for number in (_WIDTH, _HEIGHT))
    raise refusals.no_picture()


def _length(bites, info):
    """Seconds; a recorder that was cut off has not written it."""
    there = {element.number: element for element in _elements(bites, info.start, info.end)}
    if _DURATION not in there:
        raise refusals.no_length()
    raw = _bytes(bites, there[_DURATION], 8)
    if len(raw) not in {4, 8}:
        raise Damaged(f"a duration of {len(raw)} bytes")
    (ticks,) = struct.unpack(">f" if len(raw) == 4 else ">d", raw)
    scale = _whole(bites, there[_SCALE]) if _SCALE in there else 1_000_000
    seconds = ticks * scale / _NANOSECONDS
    if not math.isfinite(seconds) or seconds <= 0:
        raise refusals.no_length()
    return max(1, round(seconds))


def _blank(part):
    """A Void element of the same size in its place: one byte for its number, one or eight for its size."""
    total = part.end - part.offset
    size = (0x0100000000000000 | total - 9).to_bytes(8) if total >= 9 else (0x80 | total - 2).to_bytes()
    return Blank(part.offset, b"\xec" + size, part.end)
