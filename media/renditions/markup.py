"""The `<picture>` element, written by hand: a front page has thirty of them and six milliseconds in all."""

from django.utils.html import escape
from django.utils.safestring import mark_safe

from media.renditions.addresses import offer

_LAZY = ' loading="lazy" decoding="async"'
_FIRST = ' fetchpriority="high"'


def picture_html(photo, ratio="original", *, sizes="100vw", alt=None, priority=False, css_class=""):
    """Safe HTML of a photo in a ratio of `specs.RATIOS`; asks the database nothing.

    `alt` overrides the photo's own alt text, and "" says decoration here; `sizes` is the CSS length as in the
    attribute; `priority` is for the one picture a page begins with. `css_class` goes on the `<img>`. The
    dominant colour stands in `data-colour` for a stylesheet to paint while the picture is on its way.
    """
    # Every part but `sizes`, `alt` and the class is ours: digits, hex and names of ratios.
    there = offer(photo.digest, ratio, photo.width, photo.height)
    styled = f' class="{escape(css_class)}"' if css_class else ""
    return mark_safe(
        f'<picture><source type="image/avif" srcset="{there.srcset}" sizes="{escape(sizes)}">'
        f'<img{styled} src="{there.src}" width="{there.width}" height="{there.height}"'
        f' alt="{escape(alt_for(photo, alt))}" data-colour="{escape(photo.dominant_colour)}"'
        f"{_FIRST if priority else _LAZY}></picture>"
    )


def alt_for(photo, alt=None):
    """The alt text of this use: the one given, even an empty one; else the photo's; none for decoration."""
    if alt is not None:
        return alt
    return "" if photo.is_decorative else photo.alt_text
