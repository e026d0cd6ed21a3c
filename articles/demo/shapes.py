"""What the demo's data is made of. A `key` is a name within the demo; the command gives each its row."""

import re
from dataclasses import dataclass, field
from pathlib import Path

PICTURES = Path(__file__).parent / "pictures"

_AROUND_BLOCKS = re.compile(r"\s*(</?(?:p|ul|ol|li|h2|h3|blockquote|figure|figcaption|div)\b[^>]*>)\s*")


def html(text):
    """A body written over many lines as the editor saves it: on one line, no blank around a block."""
    return _AROUND_BLOCKS.sub(r"\1", " ".join(text.split()))


@dataclass(frozen=True)
class Section:
    """Where readers find a story; `slug` is also its key."""

    slug: str
    name: str
    description: str


@dataclass(frozen=True)
class Box:
    """A shared box; `body` is HTML."""

    key: str
    title: str
    body: str


@dataclass(frozen=True)
class Author:
    """Who signs. `kind` is person or organisation; `portrait` is a photo's key or empty."""

    key: str
    name: str
    role_title: str = ""
    biography: str = ""
    portrait: str = ""
    kind: str = "person"
    is_wire: bool = False
    wire_words: str = ""


@dataclass(frozen=True)
class Photo:
    """A picture and what must be said about it; its file is named for its key."""

    key: str
    title: str
    alt_text: str
    caption: str
    creator: str
    credit_line: str
    copyright_notice: str
    city: str
    keywords: tuple[str, ...] = ()

    @property
    def path(self):
        """The JPEG: 2000 × 1334 pixels, a portrait 800 × 800."""
        return PICTURES / f"{self.key}.jpg"


@dataclass(frozen=True)
class Step:
    """One thing the desk did to a story, or will do, `minutes` from when the demo is made (negative: before).

    `verb` is publish, schedule, update, correction, withdraw or edit (saved, not published). `old` gives way
    to `new` in the text, once. `words` are for readers: a correction's notice, the reason of a withdrawal.
    """

    verb: str
    minutes: int
    words: str = ""
    old: str = ""
    new: str = ""


@dataclass(frozen=True)
class Story:
    """A story as first written, and its `life`: the steps in their order, none for a draft.

    In `body`, `data-photo` and `data-box` hold keys of this demo in place of row numbers. `bylines` are
    (author's key, role); `section`, `wire`, `tags`, `lead_photo` and `related` are keys too.
    """

    key: str
    section: str
    headline: str
    body: str
    kind: str = "news"
    kicker: str = ""
    short_headline: str = ""
    standfirst: str = ""
    dateline: str = ""
    time_zone: str = ""
    wire: str = ""
    bylines: list[tuple[str, str]] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    lead_photo: str = ""
    lead_caption: str = ""
    lead_alt: str = ""
    related: list[str] = field(default_factory=list)
    desk_status: str = "ready"
    life: list[Step] = field(default_factory=list)
