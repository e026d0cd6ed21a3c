"""What the body editor can do: the same nodes as `articles.body.clean` keeps, in the browser."""

from django.utils.translation import gettext_lazy as _

MODULES = ("text", "paste", "photo", "part", "shared-box", "story", "pull", "info", "table", "shown", "embed")
WORDS = {
    "Bold": True,
    "Italic": True,
    "Subscript": True,
    "Superscript": True,
    "HardBreak": True,
    "Heading": {"levels": [3, 4]},
    "BulletList": True,
    "OrderedList": {"enableListAttributes": False},
    "ListItem": True,
    "Blockquote": True,
    # Without autolink: "Liputan6.com, Surabaya" is a dateline, not an address.
    "Link": {"autolink": False, "enableTarget": False},
    "Placeholder": {"placeholder": _("Write or paste the story here")},
    "NoSpellCheck": False,
    "Tools": True,
    "PasteCleaner": True,
    "Menu": {
        "cssClass": "body-tools",
        "defaultItems": False,
        "groups": [{"group": group} for group in ("blocks", "marks", "nodes", "history")],
    },
}
# A group of nodes may only be named where there is one of it.
REFERENCES = {
    "Document": {"content": "(block | reference)+"},
    "PhotoFigure": True,
    "PartHeading": True,
    "SharedBox": True,
    "RelatedStory": True,
    "VideoFigure": True,
    "GalleryFigure": True,
    "Embed": True,
    "PullQuote": True,
    "PullSource": True,
    "InfoBox": True,
    "InfoTitle": True,
    "Table": True,
    "TableRow": True,
    "TableHeader": True,
    "TableCell": True,
}
