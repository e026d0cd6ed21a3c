"""Turning a picture upright once; afterwards nothing speaks of orientation again."""

import logging

from PIL import ExifTags, Image

log = logging.getLogger(__name__)
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


def orientation_of(image):
    """1 to 8 as cameras count; 1 (upright) for a picture whose metadata are missing or broken.

    Ask after decoding: a PNG may say it behind its pixels.
    """
    try:
        orientation = image.getexif().get(ExifTags.Base.Orientation, 1)
    except Exception as error:  # broken metadata fail in many ways, and cost the metadata only
        log.info("Orientation could not be read: %s", type(error).__name__)
        return 1
    return orientation if orientation in _TURNS else 1


def is_on_its_side(orientation):
    """Whether width and height change places when the picture is turned upright."""
    return orientation >= 5


def upright(image, orientation):
    """The image turned by the orientation."""
    return image.transpose(_TURNS[orientation]) if orientation in _TURNS else image


def size_upright(size, orientation):
    """(width, height) as a reader sees them."""
    return size[::-1] if is_on_its_side(orientation) else tuple(size)
