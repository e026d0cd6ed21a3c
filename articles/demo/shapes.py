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
    """Where readers find a story; `slug` is also its key, and `parent` the key of the section above it."""

    slug: str
    name: str
    description: str
    parent: str = ""


@dataclass(frozen=True)
class Topic:
    """What a tag's page says above its stories; `pins` are the stories that stand first there."""

    introduction: str
    pins: tuple[str, ...] = ()


@dataclass(frozen=True)
class Box:
    """A shared box; `body` is HTML."""

    key: str
    title: str
    body: str


@dataclass(frozen=True)
class Author:
    """Who signs. `kind` is person or organisation; `portrait` is a photo's key or empty.

    `beats` are what they write about, in readers' words; `languages` are codes with commas between them.
    """

    key: str
    name: str
    role_title: str = ""
    biography: str = ""
    portrait: str = ""
    kind: str = "person"
    is_wire: bool = False
    wire_words: str = ""
    beats: tuple[str, ...] = ()
    languages: str = ""
    email_public: str = ""


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

    `verb` is publish, schedule, update, correction, withdraw, edit (saved, not published) or end: announced
    now, the story leaves the site by itself at that moment, so its minutes lie ahead like a schedule's. `old`
    gives way to `new` in the text, once. `words` are for readers: a correction's notice, the reason of a
    withdrawal.
    """

    verb: str
    minutes: int
    words: str = ""
    old: str = ""
    new: str = ""


@dataclass(frozen=True)
class Verdict:
    """One step of the house's scale; `rating` is from 1 (false) to 5 (true), None where nothing is proved."""

    name: str
    meaning: str
    rating: int | None


@dataclass(frozen=True)
class Evidence:
    """Something the fact check rests on: what it is, and its address."""

    words: str
    address: str


@dataclass(frozen=True)
class Claim:
    """What a fact check tests. `days_ago` is when it was made, counted back from when the demo is made.

    `claimant` is who said it and `appeared_in` where, in readers' words; `verdict` is a key of the scale.
    """

    text: str
    claimant: str
    appeared_in: str
    days_ago: int
    verdict: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True)
class Story:
    """A story as first written, and its `life`: the steps in their order, none for a draft.

    In `body`, `data-photo` and `data-box` hold keys of this demo in place of row numbers. `bylines` are
    (author's key, role); `section`, `wire`, `tags`, `lead_photo`, `related` and `translation_of` are keys
    too. A fact check has its `claim`, and only it; a sponsored story names who paid as its `sponsor`.
    """

    key: str
    section: str
    headline: str
    body: str
    kind: str = "news"
    language: str = "id"
    translation_of: str = ""
    sponsor: str = ""
    claim: Claim | None = None
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


@dataclass(frozen=True)
class Slide:
    """A photo's place in a gallery; an empty caption means the photo's own."""

    photo: str
    caption: str = ""


@dataclass(frozen=True)
class Gallery:
    """Photos in an order, published `minutes` from when the demo is made; `story` is the key of its story."""

    key: str
    title: str
    slug: str
    description: str
    slides: tuple[Slide, ...]
    minutes: int
    story: str = ""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True)
class Video:
    """A film at a provider, which has no file here. `poster` is a photo's key, `duration` in seconds.

    `provider_id` has the provider's form and no film behind it. `story` is the key of the story it
    belongs to, if any.
    """

    key: str
    title: str
    slug: str
    description: str
    credit_line: str
    poster: str
    duration: int
    provider_id: str
    minutes: int
    provider: str = "youtube"
    story: str = ""


@dataclass(frozen=True)
class Page:
    """A policy page; `role` is the publisher's property in structured data that points at it, or empty."""

    slug: str
    title: str
    body: str
    role: str = ""


@dataclass(frozen=True)
class House:
    """What the house says of itself at the head and the foot of every page."""

    name: str
    motto: str
    footer_text: str
    address: str
    person_responsible: str
    contact_email: str
    legal_line: str
    security_contact: str
