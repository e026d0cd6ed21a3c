"""A photo as readers see it: the picture, the caption of this use or its own, and who made it."""

from django.utils.html import conditional_escape, escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext

from media.renditions.markup import picture_html

_TEXT_WIDTH = "(min-width:48rem) 36rem, 92vw"
# Layout: the classes of the figure, the ratio, the width the page gives it. A wide photo is cut to 16:9, so
# that an upright one does not fill the screen.
LAYOUTS = {
    "normal": ("photo", "original", _TEXT_WIDTH),
    "wide": ("photo wide", "16x9", f"(min-width:78rem) 54rem, {_TEXT_WIDTH}"),
    "inset": ("photo inset", "original", "(min-width:48rem) 18rem, 92vw"),
}


def caption_html(photo, caption: SafeString | str = "") -> SafeString:
    """The caption of this use, else the photo's own, with its credit in parentheses; may be empty.

    A `caption` that is not marked safe is escaped.
    """
    words = conditional_escape(caption) or escape(photo.caption)
    credit = photo.public_credit
    named = escape(gettext("(Photo: %(credit)s)") % {"credit": credit}) if credit else ""
    return mark_safe(f"{words} {named}" if words and named else words or named)


def figure_html(photo, layout: str = "normal", caption: SafeString | str = "") -> SafeString:
    """The `<figure>` of a photo within the text; `layout` is one of LAYOUTS. Asks the database nothing."""
    classes, ratio, sizes = LAYOUTS[layout]
    words = caption_html(photo, caption)
    below = f"<figcaption>{words}</figcaption>" if words else ""
    return mark_safe(
        f'<figure class="{classes}">{picture_html(photo, ratio=ratio, sizes=sizes)}{below}</figure>'
    )
