"""The heading of a new part of the story: `<h2 data-part="" data-photo="5">Words</h2>`.

The photo may be missing. Without words the heading is kept only for the sake of its photo.
"""

from articles.body.nodes.node import Reference, flag, key

PART = Reference(
    name="part",
    tags={"h2": {"data-part": flag, "data-photo": key}},
    tag="h2",
    marker="data-part",
    kept_empty=False,
    worth="data-photo",
)
