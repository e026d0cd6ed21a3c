"""A clean body cut into its top-level blocks, and the rows it refers to."""

import re
from dataclasses import dataclass, field
from html import unescape

from articles.body.clean import clean
from articles.body.nodes import (
    GALLERY,
    PART,
    PHOTO,
    SHARED_BOX,
    STORY,
    VIDEO,
    Marked,
    Structure,
    kind_of,
)
from articles.body.shape import unstructured

_OPENING = re.compile(r"<([a-z][a-z0-9]*)((?: [a-z-]+=\"[^\"]*\")*)>")
_ATTRIBUTE = re.compile(r'([a-z-]+)="([^"]*)"')
# Only these hold tags of their own name; every other block ends at the first closing tag.
_NESTING = {tag: re.compile(f"<(/?){tag}(?: [^>]*)?>") for tag in ("ul", "ol")}


class NotClean(ValueError):
    """The HTML is not what `clean` answers, so it cannot be cut into blocks."""


@dataclass(frozen=True)
class Block:
    """One top-level node: `html` is all of it, `inner` what stands between its tags."""

    tag: str
    attributes: dict[str, str]
    inner: str
    html: str

    @property
    def kind(self) -> Marked | None:
        """What it is; None for words."""
        return kind_of(self.tag, self.attributes)


@dataclass
class References:
    """The keys a body points at, in order and without repeats; a part's photo counts as a photo."""

    photos: list[int] = field(default_factory=list)
    boxes: list[int] = field(default_factory=list)
    stories: list[int] = field(default_factory=list)
    videos: list[int] = field(default_factory=list)
    galleries: list[int] = field(default_factory=list)


# The attribute that holds the key, and where the keys of each kind of node go.
_KEYS = {
    PHOTO.name: ("data-photo", "photos"),
    PART.name: ("data-photo", "photos"),
    SHARED_BOX.name: ("data-box", "boxes"),
    STORY.name: ("data-story", "stories"),
    VIDEO.name: ("data-video", "videos"),
    GALLERY.name: ("data-gallery", "galleries"),
}


def _start_of_end_tag(html: str, tag: str, start: int) -> int:
    if tag not in _NESTING:
        return html.find(f"</{tag}>", start)
    depth = 1
    for found in _NESTING[tag].finditer(html, start):
        depth += -1 if found[1] else 1
        if not depth:
            return found.start()
    return -1


def blocks(html: str) -> list[Block]:
    """The top-level blocks of a clean body, in order. Raises NotClean."""
    found, position = [], 0
    while position < len(html):
        opening = _OPENING.match(html, position)
        end = _start_of_end_tag(html, opening[1], opening.end()) if opening else -1
        if opening is None or end < 0:
            raise NotClean(html[position : position + 40])
        after = end + len(opening[1]) + 3
        attributes = {name: unescape(value) for name, value in _ATTRIBUTE.findall(opening[2])}
        found.append(Block(opening[1], attributes, html[opening.end() : end], html[position:after]))
        position = after
    return found


def references_of(cut: list[Block]) -> References:
    """What these blocks point at."""
    found = References()
    for block in cut:
        marker, name = _KEYS.get(block.kind.name if block.kind else "", ("", ""))
        if key := block.attributes.get(marker):
            keys = getattr(found, name)
            keys += [int(key)] * (int(key) not in keys)
    return found


def references(html: str) -> References:
    """What a body points at, cleaned first in case it is not. Raises BodyTooLong."""
    return references_of(blocks(clean(html)))


def text_alone(html: str) -> str:
    """A body cleaned and of words alone, which is what a shared box may hold.

    References go; of pull quotes, tables and info boxes the words stay.
    """
    return "".join(map(_words_of, blocks(clean(html))))


def _words_of(block: Block) -> str:
    if isinstance(block.kind, Structure):
        return unstructured(block.html)
    return "" if block.kind else block.html
