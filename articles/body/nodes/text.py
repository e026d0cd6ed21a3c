"""Words: paragraphs, sub-headings, lists, quotes, and what stands inside a line."""

import re

from articles.body.nodes.node import Node

LINK_LENGTH = 2000
SCHEMES = {"http", "https", "mailto", "tel"}

_ADDRESS = re.compile(
    r"https?://[^/?#\s]+.*|mailto:[^\s@]+@[^\s@]+|tel:\+?[0-9().\-;=a-z%20]+", re.IGNORECASE
)
_OWN_PAGE = re.compile(r"/(?![/\\]).*")
_UNSAFE = re.compile(r"[\x00-\x1f\x7f\\]")
_ESCAPES = str.maketrans({" ": "%20", '"': "%22", "<": "%3C", ">": "%3E", "`": "%60"})


def link(value: str) -> str | None:
    """An address a reader may follow: http(s), mail, telephone, or a page of ours (`/…`, never `//…`)."""
    value = value.strip().translate(_ESCAPES)
    if len(value) > LINK_LENGTH or _UNSAFE.search(value):
        return None
    return value if _OWN_PAGE.fullmatch(value) or _ADDRESS.fullmatch(value) else None


def first_number(value: str) -> str | None:
    """Where a numbered list begins, when that is not at 1."""
    return value if re.fullmatch(r"[2-9]|[1-9][0-9]{1,3}", value) else None


LINES = {"p": "p", "h1": "h3", "h2": "h3", "h3": "h3", "h4": "h4", "h5": "h4", "h6": "h4"}
MARKS = {"strong": "strong", "b": "strong", "em": "em", "i": "em", "sub": "sub", "sup": "sup", "a": "a"}
LISTS = {"ul", "ol"}
QUOTE, ITEM, BREAK = "blockquote", "li", "br"

TEXT = Node(
    name="text",
    tags={
        **{tag: {} for tag in [*LINES, *MARKS, QUOTE, ITEM, BREAK, "ul"]},
        "a": {"href": link},
        "ol": {"start": first_number},
    },
)
