"""Films made in memory, box by box and element by element, and files that only say they are films."""

import struct

from django.core.files.uploadedfile import SimpleUploadedFile

from media.models import Video
from media.video.keeping import keep
from media.video.reading import take_in
from tests.factories import make_photo

# A quarter turn, as a phone held upright writes it, and none.
STRAIGHT = (1 << 16, 0, 0, 0, 1 << 16, 0, 0, 0, 1 << 30)
TURNED = (0, 1 << 16, 0, -(1 << 16), 0, 0, 0, 0, 1 << 30)
CAPTIONS = "WEBVTT\n\n00:01.000 --> 00:04.000\nKapal itu nyaris tidak bersuara.\n"


# --- MP4 ---------------------------------------------------------------------------------------------
def box(kind, *payload, size=None):
    """One box; `size` is what it claims when that is not the truth."""
    body = b"".join(payload)
    return struct.pack(">I", len(body) + 8 if size is None else size) + kind + body


def movie_header(seconds=12, scale=1000, version=0):
    if version:
        return box(b"mvhd", b"\x01\0\0\0", struct.pack(">QQIQ", 0, 0, scale, seconds * scale), bytes(80))
    return box(b"mvhd", bytes(4), struct.pack(">IIII", 0, 0, scale, int(seconds * scale)), bytes(80))


def track_header(width=1280, height=720, matrix=STRAIGHT, version=0):
    times = bytes(35 if version else 23)
    sizes = struct.pack(">9i2I", *matrix, width << 16, height << 16)
    return box(b"tkhd", bytes([version]), times, bytes(16), sizes)


def samples(codec=b"avc1", width=1280, height=720):
    entry = box(codec, bytes(24), struct.pack(">2H", width, height), bytes(50))
    return box(b"stbl", box(b"stsd", struct.pack(">II", 0, 1), entry))


def track(*more, handler=b"vide", codec=b"avc1", header=None, inner=None):
    media = box(b"mdia", box(b"hdlr", bytes(8), handler, bytes(12)), box(b"minf", inner or samples(codec)))
    return box(b"trak", header or track_header(), media, *more)


def index(*more, header=None, tracks=None):
    return box(b"moov", header or movie_header(), *(tracks if tracks is not None else [track()]), *more)


def mp4(*parts, brand=b"isom", moov=None, late=False, picture=b"\x07" * 4000):
    """A whole film: `parts` come after brand, index and pictures."""
    moov, pictures = index() if moov is None else moov, box(b"mdat", picture)
    order = (pictures, moov) if late else (moov, pictures)
    return b"".join((box(b"ftyp", brand, bytes(4), b"isomavc1"), *order, *parts))


# --- WebM --------------------------------------------------------------------------------------------
def element(number, *payload, size=None):
    """One element; `size` is what it claims: a number, or bytes as they stand."""
    body = b"".join(payload)
    claim = len(body) if size is None else size
    length = claim if isinstance(claim, bytes) else (0x0100000000000000 | claim).to_bytes(8)
    return number.to_bytes((number.bit_length() + 7) // 8) + length + body


def whole(number, value):
    return element(number, value.to_bytes(4))


def webm_track(codec=b"V_VP9", kind=1, width=640, height=360):
    video = element(0xE0, whole(0xB0, width), whole(0xBA, height))
    return element(0xAE, whole(0x83, kind), element(0x86, codec), video)


def webm_info(seconds=9.0):
    return element(0x1549A966, whole(0x2AD7B1, 1_000_000), element(0x4489, struct.pack(">d", seconds * 1000)))


def webm(*more, doctype=b"webm", info=None, tracks=None, size=None):
    parts = [
        webm_info() if info is None else info,
        element(0x1654AE6B, webm_track()) if tracks is None else tracks,
        element(0x1F43B675, b"\x07" * 2000),
    ]
    return element(0x1A45DFA3, element(0x4282, doctype)) + element(0x18538067, *parts, *more, size=size)


# --- kept --------------------------------------------------------------------------------------------
def upload(content=None, name="feri.mp4"):
    """A file as a browser sends it; a good MP4 by default."""
    return SimpleUploadedFile(name, mp4() if content is None else content)


def keep_film(content=None, *, by=None, **words):
    """A video with its file, taken in and kept, with a still; never published unless `words` say so."""
    words = {"title": "Feri di selat", "poster": None} | words
    words["poster"] = words["poster"] or make_photo()
    return keep(take_in(upload(content)), Video(**words), by=by)
