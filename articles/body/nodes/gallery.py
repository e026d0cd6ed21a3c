"""The beginning of a gallery: `<figure data-gallery="3"><figcaption>…</figcaption></figure>`."""

from articles.body.nodes.node import Reference, key

GALLERY = Reference(
    name="gallery",
    tags={"figure": {"data-gallery": key}, "figcaption": {}},
    tag="figure",
    marker="data-gallery",
    wraps="figcaption",
)
