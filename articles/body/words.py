"""The words of a body without their tags."""

import re
from html import unescape

_LINE_ENDS = re.compile(
    r"</(?:p|h[1-6]|li|blockquote|figcaption|figure|div|aside|caption|tr|table)>|<br ?/?>"
)
_CELL_ENDS = re.compile(r"</t[dh]>")
_TAGS = re.compile(r"<[^>]*>")


def plain_text(html: str) -> str:
    """The words of a body, a line for each paragraph, heading, caption and row; no tags, no entities.

    It is text: escape it like any other before it stands in a page.
    """
    html = _CELL_ENDS.sub(" ", _LINE_ENDS.sub("\n", html))
    lines = unescape(_TAGS.sub("", html)).replace("\xa0", " ").split("\n")
    return "\n".join(stripped for line in lines if (stripped := line.strip()))


def count_words(html: str) -> int:
    """How many words a body has, captions included."""
    return len(plain_text(html).split())
