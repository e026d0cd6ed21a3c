"""A quick look whether a body is clean already, so that pages need not clean it in full each time.

Sound, not complete: what it accepts, `clean` would answer unchanged, and nothing but our own tags and checked
values is in it. What it does not know (line breaks, rare letters or addresses) goes the long way.
"""

import re
from functools import cache

from articles.body.nodes.photo import LAYOUTS

_KEY = "[1-9][0-9]{0,17}"
_ENTITY = "&(?:amp|lt|gt);"
# Letters that never melt with what stands before them: Latin, Greek, Cyrillic, Arabic, CJK, and punctuation.
_FIRST = (
    "(?:[!-%'-;=?-~\u00a1-\u02ff\u0370-\u0482\u0620-\u064a\u2010-\u2027\u2030-\u205e\u3041-\u3096\u30a1-\u30fa"
    f"\u4e00-\u9fff\uac00-\ud7a3]|{_ENTITY})"
)
_WORDS = f"(?: ?{_FIRST}(?:[^ <>&\x00-\x1f\x7f-\xa0]++| (?! )|{_ENTITY}|&nbsp;)*+| (?! ))"
_URL = (
    r"(?:https?://(?!xn--|[^/]*\.xn--)(?:[a-z0-9](?:[a-z0-9-]{0,50}[a-z0-9])?\.){1,4}[a-z]{2,20})?"
    r"(?:/(?!/)(?:[A-Za-z0-9/._~!$'()*,;:@=?#+-]|&amp;|%[0-9A-F]{2}){0,600})"
)


def _link(inner):
    return f'<a href="{_URL}">(?:{inner})++</a>'


def _marked(inner):
    return "|".join(f"<{tag}>(?:{inner})++</{tag}>" for tag in ("strong", "em", "sub", "sup"))


_LINE = (
    r"(?!(?:<[^>]*>)*+ )(?:"
    + "|".join([_WORDS, _marked(f"{_WORDS}|{_link(_WORDS)}"), _link(f"{_WORDS}|{_marked(_WORDS)}")])
    + r")++(?<! )"
)


def _list(item):
    return f'(?:<ul>(?:{item})++</ul>|<ol(?: start="(?:[2-9]|[1-9][0-9]{{1,3}})")?>(?:{item})++</ol>)'


_PARAGRAPHS = f"(?:<p>{_LINE}</p>)++"
_LISTS = _list(f"<li>{_PARAGRAPHS}(?:{_list(f'<li>{_PARAGRAPHS}</li>')})?+</li>")
_BLOCKS = [
    _PARAGRAPHS,
    f"<h3>{_LINE}</h3>",
    f"<h4>{_LINE}</h4>",
    _LISTS,
    f"<blockquote>(?:{_PARAGRAPHS}|{_LISTS})++</blockquote>",
    f'<figure data-photo="{_KEY}" data-layout="(?:{"|".join(LAYOUTS)})">'
    f"<figcaption>(?:{_LINE})?+</figcaption></figure>",
    f'<h2 data-part="">{_LINE}</h2>',
    f'<h2 data-part="" data-photo="{_KEY}">(?:{_LINE})?+</h2>',
    f'<div data-box="{_KEY}"></div>',
]


@cache
def _body():
    """The pattern of a clean body. Compiling it takes half a second, so only a process that needs it pays."""
    return re.compile(f"(?:{'|'.join(_BLOCKS)})*+")


def is_canonical(html: str) -> bool:
    """Whether this is certainly a clean body. Expects text without control characters, in NFC."""
    return _body().fullmatch(html) is not None
