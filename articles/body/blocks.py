"""A clean body cut into its top-level blocks, and the rows it refers to."""

import re
from dataclasses import dataclass, field
from html import unescape

from articles.body.clean import clean
from articles.body.nodes import PART, PHOTO, REFERENCES, SHARED_BOX

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


@dataclass
class References:
    """The keys a body points at, in order and without repeats; a part's photo counts as a photo."""

    photos: list[int] = field(default_factory=list)
    boxes: list[int] = field(default_factory=list)


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
    """The photos and boxes these blocks point at."""
    photos, boxes = {}, {}
    for block in cut:
        if (block.tag in (PHOTO.tag, PART.tag)) and (key := block.attributes.get("data-photo")):
            photos[int(key)] = None
        elif block.tag == SHARED_BOX.tag:
            boxes[int(block.attributes[SHARED_BOX.marker])] = None
    return References(list(photos), list(boxes))


def references(html: str) -> References:
    """The photos and boxes a body points at, cleaned first in case it is not. Raises BodyTooLong."""
    return references_of(blocks(clean(html)))


def text_alone(html: str) -> str:
    """A body cleaned and without photos, boxes and part headings: what a shared box may hold."""
    return "".join(block.html for block in blocks(clean(html)) if block.tag not in REFERENCES)
