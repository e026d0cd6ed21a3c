"""Well-formed HTML into the body's fixed shape: which node may stand in which.

At the top: paragraphs, sub-headings, lists, quotes and the marked nodes. In lists and quotes: paragraphs
and lists. In a line: words, marks and line breaks. What stands anywhere else is unwrapped: its words stay.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from unicodedata import combining

from articles.body.frames import CELLS, Frame, Info, Pull, Table
from articles.body.nodes import INFO, MARKED, PULL, REFERENCES, TABLE, Marked, Reference
from articles.body.nodes.text import BREAK, ITEM, LINES, LISTS, MARKS, QUOTE
from newsroom import text

# Tags that say no more than "a new line begins here"; outside of a table, cells stay on one line.
BREAKS = CELLS | {
    *("div", "section", "article", "header", "footer", "main", "aside", "nav", "address", "pre", "hr"),
    *("table", "caption", "tbody", "thead", "tfoot", "tr", "dl", "dt", "dd", "figure", "figcaption"),
    *("details", "summary", "fieldset", "center"),
}
MAX_DEPTH = 8

_TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)([^>]*)>")
_ATTRIBUTE = re.compile(r'([a-z-]+)="([^"]*)"')
_BLANKS = re.compile(r"[ \t\n]+")
_NO_WORDS = re.compile("(?:&nbsp;|[\\s\u200b-\u200d\u2060])*")


@dataclass
class Line:
    """A run of words that is being read: a paragraph, a heading, a caption."""

    opening: str
    closing: str
    kept_empty: bool = False
    # Opened by a tag of its own, so that only that tag closes it.
    solid: bool = False
    pieces: list[str] = field(default_factory=list)
    has_words: bool = False
    marks: int = 0


_FRAMES = {PULL.name: Pull, INFO.name: Info, TABLE.name: Table}


class Shaper:
    """Reads tags and words in order; `blocks` are the finished top-level nodes."""

    def __init__(self, nodes: Sequence[Marked] = MARKED):
        """Begin at the top level, with nothing open; of the marked nodes only `nodes` are known."""
        self.nodes = nodes
        self.blocks: list[str] = []
        self.frames: list[Frame] = []
        self.line: Line | None = None
        self.marks: list[str] = []
        self.closers: list[Callable[[], None]] = []

    # --- words ---------------------------------------------------------------------------------------
    def read_words(self, words: str) -> None:
        """Add words to the open line, or begin a paragraph with them."""
        if not (words.isascii() and words.isprintable()):
            words = text.clean(words)
        words = _BLANKS.sub(" ", words)
        at_start = not self.line or not self.line.pieces or self.line.pieces[-1] == "<br>"
        words = _without_loose_start(words, blanks_too=at_start)
        if not words:
            return
        if not self.line:
            self.begin(Line("<p>", "</p>"))
        line = self.line
        line.pieces += [f"<{mark}>" for mark in self.marks[line.marks :] if mark]
        line.marks = len(self.marks)
        line.pieces.append(words)
        line.has_words = line.has_words or not _NO_WORDS.fullmatch(words)

    def read_break(self) -> None:
        """A line break within words; two of them end the paragraph."""
        line = self.line
        if not line or not line.has_words:
            return
        if line.pieces[-1] == "<br>" and line.opening == "<p>":
            self.end_line()
            self.begin(Line("<p>", "</p>", solid=line.solid))
        else:
            line.pieces.append("<br>")

    def open_mark(self, tag: str, attributes: str) -> Callable[[], None]:
        """Strong, emphasis, a link…: written only once words follow, and never twice in itself."""
        mark = MARKS[tag] + attributes if tag == "a" else MARKS[tag]
        useless = mark == "a" or any(
            open_mark.split(" ")[0] == mark.split(" ")[0] for open_mark in self.marks
        )
        self.marks.append("" if useless else mark)
        return self.close_mark

    def close_mark(self) -> None:
        """Close the innermost mark where it was written."""
        mark = self.marks.pop()
        if self.line and self.line.marks > len(self.marks):
            self.line.marks = len(self.marks)
            if mark:
                self.line.pieces.append(_closing(mark))

    # --- lines ---------------------------------------------------------------------------------------
    def begin(self, line: Line) -> None:
        """Make this the open line, in a list item if it stands in a list."""
        if self.frames and self.frames[-1].tag in LISTS:
            self.frames.append(Frame(ITEM, "<li>", implied=True))
        self.line = line

    def end_line(self) -> None:
        """Put the open line, if any, where it belongs; one without words is dropped."""
        line, self.line = self.line, None
        if not line:
            return
        line.pieces += [_closing(mark) for mark in reversed(self.marks[: line.marks]) if mark]
        inner = _trimmed("".join(line.pieces)) if line.has_words else ""
        if inner or line.kept_empty:
            self.put(line.opening + inner + line.closing)

    def put(self, html: str) -> None:
        """Add a finished node to the innermost open frame, or to the top level."""
        (self.frames[-1].children if self.frames else self.blocks).append(html)

    def between(self) -> None:
        """Keep words apart that stood in different blocks of one line."""
        if self.line and self.line.pieces and self.line.pieces[-1] != "<br>":
            self.line.pieces.append(" ")

    # --- blocks --------------------------------------------------------------------------------------
    def open_block(self, tag: str, attributes: str) -> Callable[[], None]:
        """Begin what this tag stands for here; the answer is what to do at its end tag."""
        in_table = bool(self.frames) and isinstance(self.frames[-1], Table)
        if (self.line and self.line.solid) or (tag in CELLS and not in_table):
            self.between()
            return self.between
        self.end_line()
        if closer := None if self.frames else self.open_marked(tag, attributes):
            return closer
        if name := self.frames[-1].line_of(tag) if self.frames else LINES.get(tag):
            self.begin(Line(f"<{name}>", f"</{name}>", kept_empty=tag in CELLS, solid=True))
        elif in_table:
            self.frames[-1].children += [""] * (tag == "tr")
        elif tag in LISTS and len(self.frames) < MAX_DEPTH and self.has_lists():
            return self.open_list(tag, attributes)
        elif tag == ITEM and self.is_in_list():
            return self.open_frame(Frame(ITEM, "<li>"))
        elif tag == QUOTE and not self.frames:
            return self.open_frame(Frame(QUOTE, "<blockquote>"))
        return self.end_line

    def open_marked(self, tag: str, attributes: str) -> Callable[[], None] | None:
        """Begin the marked node this is; None where the attributes make it none."""
        given = dict(_ATTRIBUTE.findall(attributes))
        for node in self.nodes:
            if node.tag == tag and (kept := node.attributes_of(given)) is not None:
                opener = self.open_reference if isinstance(node, Reference) else self.open_structure
                return opener(node, kept)
        return None

    def open_structure(self, node: Marked, kept: dict[str, str]) -> Callable[[], None]:
        """Begin a node of several lines."""
        return self.open_frame(_FRAMES[node.name](node.tag, f"<{node.tag}{_written(kept)}>"))

    def open_reference(self, node, kept: dict[str, str]) -> Callable[[], None]:
        """Begin a reference node."""
        if node.makes and not node.makes(kept[node.marker]):
            return self.write_link(kept[node.marker])
        wraps = f"<{node.wraps}>" if node.wraps else ""
        line = Line(f"<{node.tag}{_written(kept)}>{wraps}", f"{wraps.replace('<', '</')}</{node.tag}>")
        line.kept_empty = node.kept_empty or node.worth in kept
        line.solid = not node.atom
        self.line = line
        if node.atom:
            self.end_line()
        return self.end_line

    def write_link(self, address: str) -> Callable[[], None]:
        """A paragraph that is a link in its own words."""
        self.open_mark("a", f' href="{address}"')
        self.read_words(address)
        self.close_mark()
        self.end_line()
        return self.end_line

    def has_lists(self) -> bool:
        """Whether a list may stand here."""
        return not self.frames or self.frames[-1].has_lists

    def is_in_list(self) -> bool:
        """Whether the innermost frame is a list, once an item nobody wrote is closed."""
        if self.frames and self.frames[-1].implied:
            self.close_frame(self.frames[-1])
        return bool(self.frames) and self.frames[-1].tag in LISTS

    def open_list(self, tag: str, attributes: str) -> Callable[[], None]:
        """Begin a list; straight in another list it belongs to the item before it."""
        if self.frames and self.frames[-1].tag in LISTS:
            item = Frame(ITEM, "<li>", implied=True)
            if before := self.frames[-1].children:
                item.children.append(before.pop().removeprefix("<li>").removesuffix("</li>"))
            self.frames.append(item)
        return self.open_frame(Frame(tag, f"<{tag}{attributes}>"))

    def open_frame(self, frame: Frame) -> Callable[[], None]:
        """Begin a frame; the answer closes it."""
        self.frames.append(frame)
        return lambda: self.close_frame(frame)

    def close_frame(self, frame: Frame) -> None:
        """Close a frame and what is still open in it; an empty one is dropped."""
        self.end_line()
        while (inner := self.frames.pop()) is not frame:
            self.put_frame(inner)
        self.put_frame(frame)

    def put_frame(self, frame: Frame) -> None:
        """Add a finished frame to what it stands in."""
        if html := frame.html():
            self.put(html)

    # --- the whole -----------------------------------------------------------------------------------
    def read(self, html: str) -> str:
        """Read it all; `html` is well-formed, with checked attributes, and no `>` within a tag."""
        end = 0
        for tag in _TAG.finditer(html):
            if words := html[end : tag.start()]:
                self.read_words(words)
            end = tag.end()
            closes, name, attributes = tag.groups()
            if closes:
                self.closers.pop()()
            elif name == BREAK:
                self.read_break()
            elif name == "hr":
                self.open_block(name, "")
            else:
                opener = self.open_mark if name in MARKS else self.open_block
                self.closers.append(opener(name, attributes))
        self.read_words(html[end:])
        self.end_line()
        return "".join(self.blocks)


def _written(attributes: dict[str, str]) -> str:
    return "".join(f' {name}="{value}"' for name, value in attributes.items())


def _closing(mark: str) -> str:
    return f"</{mark.partition(' ')[0]}>"


def _without_loose_start(words: str, *, blanks_too: bool) -> str:
    # A combining mark right after a tag would melt with its ">" when the text is normalised.
    start = 0
    while start < len(words) and (combining(words[start]) or (blanks_too and words[start] == " ")):
        start += 1
    return words[start:]


def _trimmed(inner: str) -> str:
    inner = re.sub(" {2,}", " ", inner).strip(" ")
    while inner.endswith("<br>"):
        inner = inner.removesuffix("<br>").rstrip(" ")
    return inner


def shape(html: str) -> str:
    """The HTML in the body's fixed shape. Expects what nh3 answers: closed tags, escaped text."""
    return Shaper().read(html)


def unstructured(html: str) -> str:
    """The words of a structure of a clean body as paragraphs, lists and quotes."""
    return Shaper(REFERENCES).read(html)
