"""Any HTML in, the body's own few nodes out. Called on every way in, and again on the way out."""

import re

import nh3
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from articles.body.canonical import is_canonical
from articles.body.nodes import TAGS
from articles.body.nodes.text import SCHEMES
from articles.body.shape import BREAKS, shape
from newsroom import text

# The parser needs time in the square of how deep tags are nested. A story of 20,000 words has some 3,000
# tags and 150,000 characters; the worst nesting within these limits takes about a second.
MAX_CHARACTERS = 500_000
MAX_TAGS = 20_000

# Formatting tags left open are opened again in every block that follows. The parser merges like ones, but
# not those that differ in an attribute: 20,000 of them (330 kB) took all memory. We need none of these.
_FORMATTING = re.compile(
    r"<(b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)[\s/][^>]{0,2000}>", re.IGNORECASE
)

# What is inside these is no text of a story, or is another language than HTML.
_DROPPED = {
    *("script", "style", "template", "title", "svg", "math", "object", "iframe", "frameset"),
    *("noscript", "noembed", "noframes", "textarea", "select", "audio", "video", "canvas", "xmp"),
}


class BodyTooLong(ValidationError):
    """The text is longer, or nested deeper, than any story; nothing of it was changed."""

    def __init__(self):
        """Carry the one sentence an editor reads."""
        super().__init__(
            _("The text is too long for one story. Shorten it, or make two stories of it."), code="too_long"
        )


def _checked(tag: str, attribute: str, value: str) -> str | None:
    check = TAGS.get(tag, {}).get(attribute)
    return check(value) if check else None


_cleaner = nh3.Cleaner(
    tags=set(TAGS) | BREAKS,
    clean_content_tags=_DROPPED,
    attributes={tag: set(attributes) for tag, attributes in TAGS.items() if attributes},
    attribute_filter=_checked,
    url_schemes=SCHEMES,
    link_rel=None,
)


def _bounded(html: str) -> str:
    if len(html) > MAX_CHARACTERS or html.count("<") > MAX_TAGS:
        raise BodyTooLong
    return html


def clean_in_full(html: str) -> str:
    """Clean without a quick look first; the tests hold the quick look against this."""
    cleaned = shape(_cleaner.clean(_FORMATTING.sub(r"<\1>", html)))
    # A control character may come in as an entity, which only the parser turns into one.
    return cleaned if text.clean(cleaned) == cleaned else clean_in_full(text.clean(cleaned))


def clean(html: str) -> str:
    """The body in its one canonical form: nothing that runs, references at the top level only.

    Cleaning a clean body changes nothing. Raises BodyTooLong. Unknown tags go, their words stay.
    """
    html = text.clean(_bounded(html))
    return html if is_canonical(html) else _bounded(clean_in_full(html))
