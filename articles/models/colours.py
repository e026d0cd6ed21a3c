"""The house's accent colour: which colours can be read on its pages."""

import re

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

# Text that carries meaning needs this contrast (WCAG 1.4.3).
LEAST = 4.5
# What accent words stand on, as in site.css: the paper, the foot's tint, the opinions' sand.
LIGHT_GROUNDS = ("#ffffff", "#f3f3f0", "#f7f1e6")
DARK_GROUNDS = ("#111518", "#1b2024", "#211d17")
DEFAULT_LIGHT, DEFAULT_DARK = "#b3261c", "#ff8f7c"
# How much of the accent is in the quieter line under a link.
_IN_A_LINE = 0.55
_HEX = re.compile("#[0-9a-f]{6}")


def contrast(one, other):
    """The contrast of two colours (`#rrggbb`), from 1 to 21, as WCAG reckons it."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def least_contrast(colour, grounds):
    """The contrast of a colour with the ground on which it is hardest to read."""
    return min(contrast(colour, ground) for ground in grounds)


def softened(colour, paper):
    """The colour of the line under a link: the accent mixed with the paper, `#rrggbb`."""
    pairs = zip(_channels(colour), _channels(paper), strict=True)
    mixed = (round(own * _IN_A_LINE + other * (1 - _IN_A_LINE)) for own, other in pairs)
    return "#" + "".join(f"{channel:02x}" for channel in mixed)


def validate_light_accent(value):
    """A colour that can be read on the light page."""
    _validate(value, LIGHT_GROUNDS, _("On the light page"))


def validate_dark_accent(value):
    """A colour that can be read on the dark page."""
    _validate(value, DARK_GROUNDS, _("On the dark page"))


def _validate(value, grounds, where):
    if not _HEX.fullmatch(value.lower()):
        raise ValidationError(_("Write the colour as # and six digits, such as #b3261c."), code="hex")
    if (ratio := least_contrast(value.lower(), grounds)) < LEAST:
        # Cut, not rounded: 4.47 is no 4.5.
        words = {"where": where, "ratio": f"{int(ratio * 10) / 10:.1f}", "least": LEAST}
        raise ValidationError(
            _(
                "%(where)s this colour has a contrast of %(ratio)s : 1; words need %(least)s : 1."
                " Choose a stronger one."
            ),
            code="contrast",
            params=words,
        )


def _channels(colour):
    return [int(colour[start : start + 2], 16) for start in (1, 3, 5)]


def _luminance(colour):
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel):
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
