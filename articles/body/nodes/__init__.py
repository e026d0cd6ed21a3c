"""The kinds of node a body may hold. They import no models, so that settings may name them."""

from collections.abc import Mapping

from articles.body.nodes.embed import EMBED
from articles.body.nodes.gallery import GALLERY
from articles.body.nodes.info import INFO
from articles.body.nodes.node import Attributes, Marked, Node, Reference, Structure
from articles.body.nodes.part import PART
from articles.body.nodes.photo import PHOTO
from articles.body.nodes.pull import PULL
from articles.body.nodes.shared_box import SHARED_BOX
from articles.body.nodes.story import STORY
from articles.body.nodes.table import TABLE
from articles.body.nodes.text import TEXT
from articles.body.nodes.video import VIDEO

REFERENCES: tuple[Reference, ...] = (PHOTO, PART, SHARED_BOX, STORY, VIDEO, GALLERY, EMBED)
STRUCTURES: tuple[Structure, ...] = (PULL, INFO, TABLE)
MARKED: tuple[Marked, ...] = (*REFERENCES, *STRUCTURES)
NODES: tuple[Node, ...] = (TEXT, *MARKED)


def kind_of(tag: str, attributes: Mapping[str, str]) -> Marked | None:
    """What a top-level block of a clean body is; None for words."""
    return next((node for node in MARKED if node.is_in(tag, attributes)), None)


def _gathered() -> dict[str, Attributes]:
    tags: dict[str, Attributes] = {}
    for node in NODES:
        for tag, attributes in node.tags.items():
            tags[tag] = {**tags.get(tag, {}), **attributes}
    return tags


TAGS = _gathered()

__all__ = [
    "EMBED",
    "GALLERY",
    "INFO",
    "MARKED",
    "NODES",
    "PART",
    "PHOTO",
    "PULL",
    "REFERENCES",
    "SHARED_BOX",
    "STORY",
    "STRUCTURES",
    "TABLE",
    "TAGS",
    "VIDEO",
    "Marked",
    "Node",
    "Reference",
    "Structure",
    "kind_of",
]
