"""Public addresses of renditions, and what a `<picture>` says of them. Kept in memory: pages ask often."""

from functools import lru_cache
from typing import NamedTuple

from django.urls import reverse

from media.renditions import specs

# What a browser without AVIF gets, and what a page links to when it needs one picture.
USUAL_WIDTH = 960


class Offer(NamedTuple):
    """A picture in one ratio: the AVIF `srcset`, and address, width and height of one JPEG."""

    srcset: str
    src: str
    width: int
    height: int


@lru_cache(maxsize=1)
def _root():
    sample = {"digest": "0" * 20, "ratio": "original", "width": 1, "extension": "jpg"}
    return reverse("media:rendition", kwargs=sample).partition("0" * 20)[0]


def address(digest, ratio, width, extension):
    """The path of one rendition, whether or not it is made yet."""
    return f"{_root()}{digest}/{ratio}-{width}.{extension}"


def nearest(ratio, wanted, width, height):
    """The widest rendition of the ratio not wider than `wanted`, else the narrowest there is."""
    there = specs.widths(ratio, width, height)
    return max((wide for wide in there if wide <= wanted), default=there[0])


@lru_cache(maxsize=4096)
def offer(digest, ratio, width, height):
    """The `Offer` of a picture `width` × `height` pixels large; made of digits and our own words only."""
    wide = nearest(ratio, USUAL_WIDTH, width, height)
    srcset = ", ".join(
        f"{address(digest, ratio, each, 'avif')} {each}w" for each in specs.widths(ratio, width, height)
    )
    return Offer(
        srcset, address(digest, ratio, wide, "jpg"), wide, specs.height_at(ratio, wide, width, height)
    )
