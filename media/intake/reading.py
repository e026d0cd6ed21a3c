"""Reading an uploaded file: nothing is believed, nothing is written, no transaction is open meanwhile."""

import hashlib
import logging
from dataclasses import dataclass

from django.core.files import File
from PIL import Image

from media.intake import refusals
from media.intake.limits import limit
from media.intake.refusals import PictureRefused
from media.pixels import colour, decoding, turning
from newsroom.text import clean_line

log = logging.getLogger(__name__)
# Fine enough to find out the colours and to meet any damage, and a JPEG decodes eight times smaller.
_A_GLANCE = (320, 320)


@dataclass(frozen=True)
class Intake:
    """A picture that may come in: the file and what its bytes say. Width and height are after turning."""

    file: File
    original_name: str
    byte_size: int
    sha256: str
    format: str
    width: int
    height: int
    dominant_colour: str

    @property
    def suggested_title(self):
        """The file's name without its extension."""
        return self.original_name.rpartition(".")[0] or self.original_name


def take_in(file):
    """Read a Django `File` and answer its `Intake`, or raise `PictureRefused`.

    Call it before any transaction begins: a big picture takes a second, and on SQLite all writers would wait.
    """
    _check_bytes(file)
    sha256 = _fingerprint(file)
    try:
        with decoding.opened(file) as image:
            facts = _facts(image)
    except PictureRefused:
        raise
    except Image.DecompressionBombError as error:
        raise refusals.far_too_many_pixels(limit("PHOTO_MAX_PIXELS")) from error
    except Exception as error:  # strangers' bytes make decoders fail in every way there is
        log.warning("Picture refused: %s: %s", type(error).__name__, error)
        raise _unreadable(file) from error
    finally:
        file.seek(0)
    return Intake(file, _clean_name(file.name), file.size, sha256, **facts)


def _check_bytes(file):
    if not file.size:
        raise refusals.empty()
    if file.size > (most := limit("PHOTO_MAX_BYTES")):
        raise refusals.too_heavy(file.size, most)


def _fingerprint(file):
    digest = hashlib.sha256()
    for chunk in file.chunks():
        digest.update(chunk)
    return digest.hexdigest()


def _facts(image):
    """What the pixels say; header first, so that a claim of gigabytes is refused before one is decoded."""
    size = image.size
    _check_header(image)
    profile = image.info.get("icc_profile")
    decoding.load(image, at_least=_A_GLANCE)
    width, height = turning.size_upright(size, turning.orientation_of(image))
    small = colour.to_srgb(_shrunk(image), profile)
    return {
        "format": decoding.format_of(image),
        "width": width,
        "height": height,
        "dominant_colour": colour.dominant(small),
    }


def _shrunk(image):
    flat = colour.flat(image)
    return flat.resize((64, 64), Image.Resampling.BOX)


def _check_header(image):
    width, height = image.size
    if max(width, height) > (longest := limit("PHOTO_MAX_SIDE")):
        raise refusals.too_long(width, height, longest)
    if width * height > (most := limit("PHOTO_MAX_PIXELS")):
        raise refusals.too_many_pixels(width, height, most)
    long_side, short_side = limit("PHOTO_MIN_LONG_SIDE"), limit("PHOTO_MIN_SHORT_SIDE")
    if max(width, height) < long_side or min(width, height) < short_side:
        raise refusals.too_small(width, height, long_side, short_side)
    # Of a phone's many-picture JPEG the first is the photo; the others are its depth map and the like.
    if image.format != "MPO" and getattr(image, "is_animated", False):
        raise refusals.moving()
    if image.mode not in decoding.MODES:
        raise refusals.odd_colours(image.mode)


def _unreadable(file):
    file.seek(0)
    return refusals.unreadable(file.read(1024))


def _clean_name(name):
    """What the person called the file, to be shown and never to be used as a path."""
    return clean_line((name or "").replace("\\", "/").rpartition("/")[2])[-255:]
