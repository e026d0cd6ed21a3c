"""A video in the text: `<figure data-video="7"><figcaption>…</figcaption></figure>`."""

from articles.body.nodes.node import Reference, key

VIDEO = Reference(
    name="video",
    tags={"figure": {"data-video": key}, "figcaption": {}},
    tag="figure",
    marker="data-video",
    wraps="figcaption",
)
