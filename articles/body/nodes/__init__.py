"""The kinds of node a body may hold. They import no models, so that settings may name them."""

from articles.body.nodes.node import Attributes, Node, Reference
from articles.body.nodes.part import PART
from articles.body.nodes.photo import PHOTO
from articles.body.nodes.shared_box import SHARED_BOX
from articles.body.nodes.text import TEXT

REFERENCES: dict[str, Reference] = {node.tag: node for node in (PHOTO, PART, SHARED_BOX)}
NODES: tuple[Node, ...] = (TEXT, *REFERENCES.values())


def _gathered() -> dict[str, Attributes]:
    tags: dict[str, Attributes] = {}
    for node in NODES:
        for tag, attributes in node.tags.items():
            tags[tag] = {**tags.get(tag, {}), **attributes}
    return tags


TAGS = _gathered()

__all__ = ["NODES", "PART", "PHOTO", "REFERENCES", "SHARED_BOX", "TAGS", "Node", "Reference"]
