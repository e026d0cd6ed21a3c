"""Pull quotes, info boxes and tables as readers see them."""

from django.utils.html import escape
from django.utils.translation import gettext

from articles.body.blocks import Block
from articles.body.words import plain_text


def pull_html(block: Block) -> str:
    """The quote set large, with its source if it has one."""
    return f'<figure class="pull">{block.inner.replace("<figcaption></figcaption>", "")}</figure>'


def info_html(block: Block, level: int, name: str) -> str:
    """The box with its title as a heading of `level`; `name` is the id of the title, once a page."""
    title, ends, rest = block.inner.removeprefix("<h3>").partition("</h3>")
    if not (block.inner.startswith("<h3>") and ends):
        return f'<section class="box box--own">{block.inner}</section>'
    heading = f'<h{level} id="{name}">{title}</h{level}>'
    return f'<section class="box box--own" aria-labelledby="{name}">{heading}{rest}</section>'


def table_html(block: Block) -> str:
    """The table in a box that scrolls by itself, also with the keyboard.

    A group and no region: two tables of one name would be landmarks that nobody can tell apart.
    """
    caption = block.inner.partition("<thead>")[0]
    name = escape(" ".join(plain_text(caption).split()) or gettext("Table"))
    # A head without words would be announced as one; the corner of a table has none.
    inner = block.inner.replace("<th></th>", "<td></td>").replace("<th>", '<th scope="col">')
    return f'<div class="table" tabindex="0" role="group" aria-label="{name}"><table>{inner}</table></div>'
