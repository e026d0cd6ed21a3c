"""Pictures made in memory, and files that only say they are pictures."""

import io
import struct
import zlib

from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

from media.intake import keep, take_in
from media.models import Photo

RED, GREEN, BLUE, YELLOW = (200, 30, 30), (30, 160, 60), (40, 60, 190), (230, 210, 60)


def picture(width=640, height=400):
    """An upright picture whose four corners differ: red, green above; blue, yellow below."""
    image = Image.new("RGB", (width, height), RED)
    image.paste(GREEN, (width // 2, 0, width, height // 2))
    image.paste(BLUE, (0, height // 2, width // 2, height))
    image.paste(YELLOW, (width // 2, height // 2, width, height))
    return image


def corners(image):
    """Which of the four colours stands in each corner, read like a page."""
    width, height = image.size
    places = [(8, 8), (width - 8, 8), (8, height - 8), (width - 8, height - 8)]
    return [_nearest(image.convert("RGB").getpixel(place)) for place in places]


def _nearest(pixel):
    return min(
        (RED, GREEN, BLUE, YELLOW), key=lambda c: sum(abs(a - b) for a, b in zip(c, pixel, strict=True))
    )


def encoded(image=None, format="JPEG", **options):
    """The bytes of a picture."""
    written = io.BytesIO()
    (image or picture()).save(written, format, **options)
    return written.getvalue()


def upload(content=None, name="feri.jpg"):
    """A file as a browser sends it; a good JPEG by default."""
    return SimpleUploadedFile(name, encoded() if content is None else content)


def keep_picture(content=None, *, by=None, **words):
    """A photo with its file, taken in and kept."""
    return keep(take_in(upload(content)), Photo(**{"title": "Feri"} | words), by=by)


def png_that_claims(width, height):
    """A PNG of some dozen bytes whose header promises many pixels."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = [(b"IHDR", header), (b"IDAT", zlib.compress(b"\0" * 100)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in chunks
    )
