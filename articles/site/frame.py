"""What stands around every page: masthead, sections, foot; and what its head says to machines."""

from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from django.conf import settings
from django.template.loader import get_template
from django.templatetags.static import static

from articles.site.sections import address_of
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


class Surroundings(NamedTuple):
    """All that masthead and foot depend on; equal ones look alike to the letter."""

    sections: tuple[tuple[int, str, str], ...]
    here: int | None
    day: str
    date: str
    language: str
    # Set where these words are in another language than the story.
    words_language: str
    is_home: bool
    is_latest: bool
    # What `aria-current` says of the section in the bar.
    here_is: str


def frame(
    at,
    head,
    sections,
    *,
    language=settings.LANGUAGE_CODE,
    direction="ltr",
    here=None,
    here_is="true",
    is_home=False,
    is_latest=False,
):
    """What `base.html` needs. No query.

    `here` is the section the page stands in (`here_is="page"` on its own front); `is_home` gives the large
    masthead, `is_latest` marks the index.
    """
    words, date = day(at)
    words_language = "" if spoken(language) == language else spoken(language)
    around = Surroundings(
        sections=tuple((row.pk, row.name, address_of(row.slug)) for row in sections.main),
        here=(here.parent_id or here.pk) if here else None,
        day=words,
        date=date,
        language=spoken(language),
        words_language=words_language,
        is_home=is_home,
        is_latest=is_latest,
        here_is=here_is,
    )
    return {
        "house": settings.HOUSE_NAME,
        "icons": static("newsroom/icons.svg"),
        "masthead": _rendered("_partials/_masthead.html", around),
        "footer": _rendered("_partials/_footer.html", around),
        "head": head,
        "language": language,
        "direction": direction,
        "words_language": words_language,
    }


@lru_cache(maxsize=256)
def _rendered(template, around):
    # Between two stories of a section nothing of this changes, and it is a third of a page's templates.
    house = {
        "house": settings.HOUSE_NAME,
        "motto": settings.HOUSE_MOTTO,
        "is_drawn": settings.HOUSE_NAME == DRAWN,
        "icons": static("newsroom/icons.svg"),
    }
    return get_template(template).render(house | around._asdict())
