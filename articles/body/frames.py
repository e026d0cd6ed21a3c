"""What holds several lines while a body is read: lists, quotes, and what has a form of its own."""

import re
from dataclasses import dataclass, field

from articles.body.nodes.table import COLUMNS, ROWS

HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
CELLS = {"td", "th"}
_TAG = re.compile("<[^>]*>")


@dataclass
class Frame:
    """A list, a list item or a quote that is being read. An item nobody wrote is `implied`."""

    tag: str
    opening: str
    implied: bool = False
    children: list[str] = field(default_factory=list)
    has_lists = True

    def line_of(self, tag: str) -> str | None:
        """The tag of the line that `tag` begins here; None where it begins none."""
        return "p" if tag in HEADINGS | {"p"} else None

    def html(self) -> str:
        """The finished node, or several; "" for an empty one."""
        return f"{self.opening}{''.join(self.children)}</{self.tag}>" if self.children else ""


class Info(Frame):
    """An info box: a heading before everything else is its title."""

    def line_of(self, tag: str) -> str | None:
        """The title, else as everywhere."""
        return "h3" if tag in HEADINGS and not self.children else super().line_of(tag)


class Pull(Frame):
    """A pull quote: paragraphs, and one source."""

    has_lists = False

    def line_of(self, tag: str) -> str | None:
        """The source, else as everywhere."""
        is_source = tag == "figcaption" and not any(map(_is_source, self.children))
        return "figcaption" if is_source else super().line_of("p" if tag == "figcaption" else tag)

    def html(self) -> str:
        """The quote before its source; a source of nothing is a paragraph."""
        source = "".join(filter(_is_source, self.children)) or "<figcaption></figcaption>"
        quote = "".join(child for child in self.children if not _is_source(child))
        if not quote:
            return _paragraph(_inner(source))
        return f"{self.opening}<blockquote>{quote}</blockquote>{source}</figure>"


class Table(Frame):
    """A table: `children` are cells and the caption, with "" where a row begins."""

    has_lists = False

    def line_of(self, tag: str) -> str | None:
        """A cell or the caption."""
        return "td" if tag in CELLS else "caption" if tag == "caption" else None

    def rows(self) -> list[list[str]]:
        """What stands in the cells, row by row, without rows of nothing."""
        rows: list[list[str]] = [[]]
        for child in self.children:
            if not child:
                rows.append([])
            elif child.startswith("<td>"):
                rows[-1].append(_inner(child))
        return [row for row in rows if any(row)]

    def caption(self) -> str:
        """The words of the first caption; there are no marks in one."""
        inner = next((_inner(one) for one in self.children if one.startswith("<caption>")), "")
        return re.sub(" {2,}", " ", _TAG.sub("", inner.replace("<br>", " "))).strip(" ")

    def html(self) -> str:
        """The table with its rows made even; as paragraphs when it is none, or too large to be read."""
        rows, caption = self.rows(), self.caption()
        width = max(map(len, rows), default=0)
        if not (2 <= width <= COLUMNS and 2 <= len(rows) <= ROWS):
            return "".join(map(_paragraph, [caption, *(" ".join(filter(None, row)) for row in rows)]))
        head, *body = ([*row, *[""] * (width - len(row))] for row in rows)
        written = "".join(_row(row, "td") for row in body)
        caption = f"<caption>{caption}</caption>" if caption else ""
        return f"<table>{caption}<thead>{_row(head, 'th')}</thead><tbody>{written}</tbody></table>"


def _is_source(child: str) -> bool:
    return child.startswith("<figcaption>")


def _inner(line: str) -> str:
    return line[line.find(">") + 1 : line.rfind("<")]


def _paragraph(inner: str) -> str:
    return f"<p>{inner}</p>" if inner else ""


def _row(cells: list[str], tag: str) -> str:
    return f"<tr>{''.join(f'<{tag}>{cell}</{tag}>' for cell in cells)}</tr>"
