"""MP4, read by hand: boxes of `size, kind, payload`, each inside another (ISO/IEC 14496-12).

Only the few boxes that say how long, how large and in which codec are looked into; the walk has a fixed
depth, and no box is believed to be larger than the one it stands in.
"""

import struct
from typing import NamedTuple

from media.video import refusals
from media.video.bites import Blank, Damaged, Facts

CODECS = {"avc1", "hvc1", "hev1", "av01", "vp09"}
# Brands whose files are built of boxes too, but are no film in MP4.
_OTHER_BRANDS = {
    b"qt  ": "QuickTime (MOV)",
    b"M4A ": "M4A",
    b"M4B ": "M4A",
    b"avif": "AVIF",
    b"avis": "AVIF",
    b"heic": "HEIC",
    b"heix": "HEIC",
    b"mif1": "HEIC",
    b"msf1": "HEIC",
}
# Cameras write place, owner and device here.
_PRIVATE = {b"udta", b"meta", b"uuid"}
_MEASURING = {b"meta", b"camm"}


class Box(NamedTuple):
    """One box: where its head, its payload and its end are, in bytes from the start of the file."""

    kind: bytes
    offset: int
    start: int
    end: int


def read(bites):
    """The `Facts` of a file that begins with `ftyp`; raises `FilmRefused` or `Damaged`."""
    brand = bites.at(8, 4)
    if brand in _OTHER_BRANDS:
        raise refusals.other_kind(_OTHER_BRANDS[brand])
    tops = list(_boxes(bites, 0, bites.size, is_top=True))
    indexes = [box for box in tops if box.kind == b"moov"]
    if not indexes:
        raise refusals.no_index()
    tracks = [box for box in _boxes(bites, *indexes[0][2:]) if box.kind == b"trak"]
    codec, width, height = _picture(bites, _video_track(bites, tracks))
    first_bytes = next((box.offset for box in tops if box.kind in {b"mdat", b"moof"}), bites.size)
    return Facts(
        container="mp4",
        codec=codec,
        duration=_duration(bites, indexes[0]),
        width=width,
        height=height,
        starts_at_once=indexes[0].offset < first_bytes,
        blanks=_blanks(bites, tops, indexes),
    )


def _boxes(bites, start, end, *, is_top=False):
    while start + 8 <= end:
        size, kind = struct.unpack(">I4s", bites.at(start, 8))
        head = 8
        if size == 1:
            (size,), head = struct.unpack(">Q", bites.at(start + 8, 8)), 16
        elif size == 0 and is_top:
            size = end - start
        if size < head or start + size > end:
            raise Damaged(f"box {kind!r} at {start} claims {size} bytes, {end - start} are there")
        yield Box(kind, start, start + head, start + size)
        start += size


def _inside(bites, box, *path):
    """The first box under each kind of the path in turn; raises `Damaged` where one is missing."""
    for kind in path:
        inner = next((each for each in _boxes(bites, box.start, box.end) if each.kind == kind), None)
        if inner is None:
            raise Damaged(f"no {kind!r} in {box.kind!r}")
        box = inner
    return box


def _payload(bites, box, length):
    """The first `length` bytes of a box's payload; raises `Damaged` when it has fewer."""
    if box.end - box.start < length:
        raise Damaged(f"box {box.kind!r} has less than {length} bytes")
    return bites.at(box.start, length)


def _video_track(bites, tracks):
    handlers = [_payload(bites, _inside(bites, track, b"mdia", b"hdlr"), 12)[8:12] for track in tracks]
    if _MEASURING & set(handlers):
        raise refusals.measurements()
    if b"vide" not in handlers:
        raise refusals.no_picture()
    return tracks[handlers.index(b"vide")]


def _picture(bites, track):
    """Codec, width and height as shown: a phone held upright writes a lying picture and a quarter turn."""
    table = _payload(bites, _inside(bites, track, b"mdia", b"minf", b"stbl", b"stsd"), 44)
    codec = table[12:16].decode("latin-1")
    if codec not in CODECS:
        raise refusals.other_codec(codec)
    header = _inside(bites, track, b"tkhd")
    shift = 12 if _payload(bites, header, 1) == b"\x01" else 0
    fields = _payload(bites, header, 84 + shift)
    a, _b, _u, _c, d = struct.unpack_from(">5i", fields, 40 + shift)
    width, height = (number >> 16 for number in struct.unpack_from(">2I", fields, 76 + shift))
    if not (width and height):
        width, height = struct.unpack_from(">2H", table, 40)
    return (codec, height, width) if a == d == 0 else (codec, width, height)


def _duration(bites, index):
    """Seconds; of a film in fragments the index has no length of its own, but may hold theirs."""
    header = _inside(bites, index, b"mvhd")
    if _payload(bites, header, 1) == b"\x01":
        scale, length = struct.unpack_from(">IQ", _payload(bites, header, 32), 20)
        unknown = 2**64 - 1
    else:
        scale, length = struct.unpack_from(">II", _payload(bites, header, 20), 12)
        unknown = 2**32 - 1
    if length in {0, unknown}:
        length = _length_of_fragments(bites, index)
    if not scale:
        raise Damaged("no time scale")
    return max(1, round(length / scale))


def _length_of_fragments(bites, index):
    try:
        header = _inside(bites, index, b"mvex", b"mehd")
    except Damaged as error:
        raise refusals.no_length() from error
    form, width = (">Q", 12) if _payload(bites, header, 1) == b"\x01" else (">I", 8)
    (length,) = struct.unpack_from(form, _payload(bites, header, width), 4)
    if not length:
        raise refusals.no_length()
    return length


def _blanks(bites, tops, indexes):
    """Private boxes become free space of the same size, so that nothing behind them moves."""
    inner = [box for index in indexes for box in _boxes(bites, index.start, index.end)]
    tracks = [box for box in inner if box.kind == b"trak"]
    deeper = [box for track in tracks for box in _boxes(bites, track.start, track.end)]
    private = [box for box in (*tops, *inner, *deeper) if box.kind in _PRIVATE]
    return [
        blank
        for box in private
        for blank in (Blank(box.offset + 4, b"free", box.offset + 8), Blank(box.start, b"", box.end))
    ]
