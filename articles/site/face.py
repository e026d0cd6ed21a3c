"""What a house looks like on a page, as plain values: equal ones look alike to the letter."""

from functools import lru_cache
from typing import NamedTuple

from django.conf import settings
from django.urls import reverse

from articles.models.colours import DEFAULT_DARK, DEFAULT_LIGHT
from articles.models.links import named_links
from media.renditions import specs
from media.renditions.addresses import address as rendition
from media.renditions.addresses import nearest

# The drawn wordmark says this name and no other; a house of another name is set in type.
DRAWN = "Sauh"
# A logo stands some 40 pixels high at the head; twice that for sharp screens, and room for a wide one.
LOGO_WIDTH = 640


class Logo(NamedTuple):
    """A picture in place of the name: address, width and height."""

    src: str
    width: int
    height: int


class Step(NamedTuple):
    """One step of the bar; `section` is the key of the main section it opens, or None."""

    label: str
    address: str
    section: int | None


class Policy(NamedTuple):
    """One page of what the house says of itself; `role` is a property of schema.org or ""."""

    title: str
    address: str
    role: str


class Face(NamedTuple):
    """The house as a page shows it."""

    name: str
    motto: str
    logo: Logo | None = None
    light: str = DEFAULT_LIGHT
    dark: str = DEFAULT_DARK
    promise: str = ""
    address: str = ""
    responsible: str = ""
    email: str = ""
    legal: str = ""
    links: tuple[tuple[str, str], ...] = ()
    # None: the bar is the house's main sections.
    bar: tuple[Step, ...] | None = None
    policies: tuple[Policy, ...] = ()
    # Whether feeds carry whole stories or the standfirst alone.
    feeds_full_text: bool = True

    @property
    def is_drawn(self):
        """Whether the wordmark that we have drawn stands for it."""
        return self.name == DRAWN and not self.logo

    @property
    def theme(self):
        """The address of a stylesheet with its colours, or "" where they are those of site.css."""
        if (self.light, self.dark) == (DEFAULT_LIGHT, DEFAULT_DARK):
            return ""
        return reverse("theme", args=[self.light[1:], self.dark[1:]])


def face(rows, sections):
    """The `Face` from what `around.rows` found; `sections` is the `Sections` of the same question."""
    policies = tuple(_policy(row) for row in sorted(rows["policy"], key=_in_place))
    bar = _bar(rows["step"], sections)
    if not rows["house"]:
        return Face(settings.HOUSE_NAME, settings.HOUSE_MOTTO, bar=bar, policies=policies)
    row = rows["house"][0]
    return Face(
        name=row["name"],
        motto=row["motto"],
        logo=_logo(row),
        light=row["accent_light"],
        dark=row["accent_dark"],
        promise=row["footer_text"],
        address=row["address"],
        responsible=row["person_responsible"],
        email=row["contact_email"],
        legal=row["legal_line"],
        links=named_links(row["links"]),
        bar=bar,
        policies=policies,
        feeds_full_text=bool(row["feeds_full_text"]),
    )


def _in_place(row):
    return row["position"], row["title"]


def _policy(row):
    return Policy(row["title"], _policy_address(row["slug"]), row["role"])


@lru_cache(maxsize=64)
def _policy_address(slug):
    # As `PolicyPage.get_absolute_url`, remembered: they stand at the foot of every page.
    return reverse("policy_page", args=[slug])


def _logo(row):
    if not row["digest"]:
        return None
    width = nearest("original", LOGO_WIDTH, row["width"], row["height"])
    height = specs.height_at("original", width, row["width"], row["height"])
    return Logo(rendition(row["digest"], "original", width, "jpg"), width, height)


def _bar(rows, sections):
    """The editor's own bar. A closed section is the one it went into, and stands there once."""
    steps = {}
    for row in sorted(rows, key=lambda row: row["place"]):
        step = Step(row["label"], row["path"], None) if row["path"] else _to_section(row, sections)
        if step:
            steps.setdefault(step.address, step)
    return tuple(steps.values()) or None


def _to_section(row, sections):
    section = sections.standing_for(row["section"])
    if section is None or section.closed_at:
        return None
    return Step(row["label"] or section.name, section.get_absolute_url(), section.pk)
