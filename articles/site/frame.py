"""What stands around every page: masthead, sections, foot; and what its head says to machines."""

from dataclasses import dataclass, field

from django.conf import settings
from django.templatetags.static import static

from articles.models import Section
from articles.site.times import day
from articles.site.voice import spoken

# The drawn wordmark says this name and no other; a house of another name is set in type.
DRAWN = "Sauh"


@dataclass(slots=True)
class Head:
    """The head of a page. `address` is its path or None; `kind` and `image` are Open Graph's."""

    title: str
    description: str = ""
    address: str | None = None
    is_hidden: bool = False
    kind: str = "website"
    social_title: str = ""
    image: dict | None = None
    facts: list = field(default_factory=list)
    structured: list = field(default_factory=list)

    @property
    def canonical(self):
        """The one absolute address of the page."""
        return None if self.address is None else f"{settings.SITE_URL}{self.address}"


def titled(words):
    """A page's title: its own words, then the house."""
    return f"{words} – {settings.HOUSE_NAME}"


def frame(at, head, *, language=settings.LANGUAGE_CODE, direction="ltr", sections=None, here=None):
    """What `base.html` needs. `sections` are all rows when the page has them; `here` is the page's section.

    Costs one query, or none where `sections` is given.
    """
    words, date = day(at)
    return {
        "house": settings.HOUSE_NAME,
        "motto": settings.HOUSE_MOTTO,
        "is_drawn": settings.HOUSE_NAME == DRAWN,
        "icons": static("newsroom/icons.svg"),
        "day": words,
        "date": date,
        "head": head,
        "language": language,
        "direction": direction,
        # The page's own words are marked where they are in another language than the story.
        "words_language": "" if spoken(language) == language else spoken(language),
        "sections": main_sections(sections),
        "here": (here.parent_id or here.pk) if here else None,
    }


def main_sections(rows=None):
    """The open main sections, in the order of the house."""
    if rows is None:
        return list(Section.objects.open().filter(parent=None))
    return [row for row in rows if not (row.parent_id or row.successor_id or row.closed_at)]
