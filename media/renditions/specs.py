"""Which renditions there are. Nothing else can be asked for: resizing on demand is a door for floods.

Pure arithmetic on the upright picture's size; it imports no model.
"""

import hashlib
from typing import NamedTuple

# Part of every address. Raise it when anything here or in `making` changes what a reader would see, together
# with a migration that saves every photo again: the kept renditions are then made anew.
VERSION = 1

WIDTHS = (320, 480, 640, 960, 1280, 1920)
RATIOS = {"original": None, "16x9": (16, 9), "3x2": (3, 2), "1x1": (1, 1), "4x3": (4, 3)}
# 4:3 is read by machines only (structured data asks for it), so one width is enough.
_WIDTHS_OF = {"4x3": (1200,)}
TYPES = {"avif": "image/avif", "jpg": "image/jpeg"}


class Spec(NamedTuple):
    """One rendition of a picture: pixels, ratio's name and the extension that says the format."""

    ratio: str
    width: int
    height: int
    extension: str

    @property
    def file_name(self):
        """As it stands in the address."""
        return f"{self.ratio}-{self.width}.{self.extension}"


def digest(sha256, focal_x, focal_y):
    """The public name (20 hex digits) of all renditions of one original seen round one focal point."""
    facts = f"{VERSION} {sha256} {focal_x:.4f} {focal_y:.4f}"
    return hashlib.sha256(facts.encode()).hexdigest()[:20]


def crop_size(ratio, width, height):
    """Width and height in pixels of the largest box of the ratio inside the picture."""
    if not (sides := RATIOS[ratio]):
        return width, height
    across, down = sides
    if width * down > height * across:
        return max(1, height * across // down), height
    return width, max(1, width * down // across)


def crop_box(ratio, width, height, focal_x, focal_y):
    """(left, top, right, bottom) of that box, centred on the focal point and pushed back inside the edges."""
    across, down = crop_size(ratio, width, height)
    left = min(max(focal_x * width - across / 2, 0), width - across)
    top = min(max(focal_y * height - down / 2, 0), height - down)
    return left, top, left + across, top + down


def widths(ratio, width, height):
    """The widths there are: each of the list, but none wider than the crop, so nothing is blown up."""
    widest, _ = crop_size(ratio, width, height)
    return sorted({min(wanted, widest) for wanted in _WIDTHS_OF.get(ratio, WIDTHS)})


def height_at(ratio, wide, width, height):
    """Height in pixels of the rendition that is `wide` pixels wide."""
    across, down = RATIOS[ratio] or (width, height)
    return max(1, round(wide * down / across))


def spec(ratio, wide, extension, width, height):
    """The spec of one address, or None when this picture has no such rendition."""
    if ratio not in RATIOS or extension not in TYPES or wide not in widths(ratio, width, height):
        return None
    return Spec(ratio, wide, height_at(ratio, wide, width, height), extension)


def all_specs(width, height):
    """Every rendition of a picture of this size, ratio by ratio, widest first."""
    return [
        Spec(ratio, wide, height_at(ratio, wide, width, height), extension)
        for ratio in RATIOS
        for wide in reversed(widths(ratio, width, height))
        for extension in TYPES
    ]
