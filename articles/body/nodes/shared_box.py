"""A box kept once and shown in every story that points at it: `<div data-box="3"></div>`."""

from articles.body.nodes.node import Reference, key

SHARED_BOX = Reference(
    name="shared box",
    tags={"div": {"data-box": key}},
    tag="div",
    marker="data-box",
    atom=True,
)
