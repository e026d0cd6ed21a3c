"""A photo in the text: `<figure data-photo="42" data-layout="wide"><figcaption>…</figcaption></figure>`.

The caption is the one written for this story; an empty one means the photo's own.
"""

from articles.body.nodes.node import Reference, key, one_of

LAYOUTS = ("normal", "wide", "inset")

PHOTO = Reference(
    name="photo",
    tags={"figure": {"data-photo": key, "data-layout": one_of(*LAYOUTS)}, "figcaption": {}},
    tag="figure",
    marker="data-photo",
    wraps="figcaption",
    defaults={"data-layout": "normal"},
)
