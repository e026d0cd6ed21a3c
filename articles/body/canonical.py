"""A quick look whether a body is clean already, so that pages need not clean it in full each time.

Sound, not complete: what it accepts, `clean` would answer unchanged, and nothing but our own tags and checked
values is in it. What it does not know (line breaks, rare letters or addresses) goes the long way.
"""

import re
from functools import cache

from articles.body.nodes.embed import PAGES
from articles.body.nodes.photo import LAYOUTS
from articles.body.nodes.table import COLUMNS, ROWS

_PAIRED = re.compile("<(/?)(ul|ol|h3|h4|blockquote|aside)(?=[ >])")
_TABLE = re.compile("<table>.*?</table>")
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
    return f'<(?:ul|ol(?: start="(?:[2-9]|[1-9][0-9]{{1,3}})")?)>(?:{item})++</[uo]l>'


_PARAGRAPHS = f"(?:<p>{_LINE}</p>)++"
_LISTS = _list(f"<li>{_PARAGRAPHS}(?:{_list(f'<li>{_PARAGRAPHS}</li>')})?+</li>")
_CAPTION = f"<figcaption>(?:{_LINE})?+</figcaption></figure>"
_CELLS = "(?:<t{0}>(?:{1})?+</t{0}>)++"
_BLOCKS = [
    _PARAGRAPHS,
    f"<h[34]>{_LINE}</h[34]>",
    _LISTS,
    f'(?:<blockquote>(?!</)|<aside data-info="">(?!</)(?:<h3>{_LINE}</h3>)?+)'
    f"(?:{_PARAGRAPHS}|{_LISTS})*+</(?:blockquote|aside)>",
    f'<figure data-(?:(?:video|gallery)="{_KEY}"|photo="{_KEY}" data-layout="(?:{"|".join(LAYOUTS)})")>'
    f"{_CAPTION}",
    f'<figure data-pull=""><blockquote>{_PARAGRAPHS}</blockquote>{_CAPTION}',
    f'<h2 data-part="">{_LINE}</h2>',
    f'<h2 data-part="" data-photo="{_KEY}">(?:{_LINE})?+</h2>',
    f'<div data-(?:(?:box|story)="{_KEY}"|embed="{PAGES}")></div>',
    f"<table>(?:<caption>(?! ){_WORDS}(?<! )</caption>)?+<thead><tr>{_CELLS.format('h', _LINE)}</tr></thead>"
    f"<tbody>(?:<tr>{_CELLS.format('d', _LINE)}</tr>)++</tbody></table>",
]


@cache
def _body():
    """The pattern of a clean body. Compiling it takes half a second, so only a process that needs it pays."""
    return re.compile(f"(?:{'|'.join(_BLOCKS)})*+")


def _is_even(table: str) -> bool:
    rows = table.split("</tr>")[:-1]
    widths = {row.count("</th>") + row.count("</td>") for row in rows}
    filled = all(re.search("<t[hd]>(?!</t)", row) for row in rows)
    return len(widths) == 1 and widths <= set(range(2, COLUMNS + 1)) and len(rows) <= ROWS and filled


def _are_paired(html: str) -> bool:
    # The pattern lets the ends of like tags pass for each other: written out it compiles twice as long.
    opened: list[str] = []
    for closes, tag in _PAIRED.findall(html):
        if not closes:
            opened.append(tag)
        elif opened.pop() != tag:
            return False
    return True


def is_canonical(html: str) -> bool:
    """Whether this is certainly a clean body. Expects text without control characters, in NFC."""
    if not _body().fullmatch(html):
        return False
    return _are_paired(html) and all(map(_is_even, _TABLE.findall(html)))
