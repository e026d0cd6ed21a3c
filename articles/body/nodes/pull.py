"""A sentence of the story set large: `<figure data-pull=""><blockquote><p>…</p></blockquote>` and its source.

The source stands in the `<figcaption>` at the end, which may be empty.
"""

from articles.body.nodes.node import Structure, flag

PULL = Structure(
    name="pull quote",
    tags={"figure": {"data-pull": flag}, "figcaption": {}},
    tag="figure",
    marker="data-pull",
)
