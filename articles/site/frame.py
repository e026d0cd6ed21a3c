"""What stands around every page: masthead, sections, foot; and what its head says to machines."""

from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from django.conf import settings
from django.template.loader import get_template
from django.templatetags.static import static

from articles.site.face import Face, Step
from articles.site.sections import address_of
from articles.site.times import day
from articles.site.voice import spoken


@dataclass(slots=True)
class Head:
    """The head of a page. `address` is its path or None; `kind` and `image` are Open Graph's.

    `title` is the page's own; `frame` adds the `house`, whose name follows it in the browser's tab.
    """

    title: str
    description: str = ""
    address: str | None = None
    is_hidden: bool = False
    kind: str = "website"
    social_title: str = ""
    image: dict | None = None
    facts: list = field(default_factory=list)
    structured: list = field(default_factory=list)
    # (type, title, address) of what says the same for machines: the list's own feed, a story's oEmbed.
    alternates: list[tuple[str, str, str]] = field(default_factory=list)
    house: Face | None = None

    @property
    def full_title(self):
        """The page and the house; on the front page the house and its motto."""
        return f"{self.title or self.house.name} – {self.house.name if self.title else self.house.motto}"

    @property
    def canonical(self):
        """The one absolute address of the page."""
        return None if self.address is None else f"{settings.SITE_URL}{self.address}"


def titled(words, name=settings.HOUSE_NAME):
    """A title that stands alone, as a feed's does: its own words, then the house."""
    return f"{words} – {name}"


class Surroundings(NamedTuple):
    """All that masthead and foot depend on; equal ones look alike to the letter."""

    house: Face
    # The bar at the head (`house.bar`, where an editor has made one), and the main sections at the foot.
    bar: tuple[Step, ...]
    sections: tuple[Step, ...]
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
    head.house = house = sections.house
    main = tuple(Step(row.name, address_of(row.slug), row.pk) for row in sections.main)
    marked = mark_in_bar(house.bar or main, here)
    around = Surroundings(
        house=house,
        bar=house.bar or main,
        sections=main,
        here=marked,
        day=words,
        date=date,
        language=spoken(language),
        words_language=words_language,
        is_home=is_home,
        is_latest=is_latest,
        here_is=here_is if here and marked == here.pk else "true",
    )
    return {
        "house": house.name,
        "theme": house.theme,
        "icons": static("newsroom/icons.svg"),
        "masthead": _rendered("_partials/_masthead.html", around),
        "footer": _rendered("_partials/_footer.html", around),
        "head": head,
        "language": language,
        "direction": direction,
        "words_language": words_language,
    }


def mark_in_bar(bar, here):
    """Key of the section that the bar marks for a page in the section `here`: itself, else the one above."""
    if not here:
        return None
    return here.pk if here.pk in {step.section for step in bar} else here.parent_id


@lru_cache(maxsize=256)
def _rendered(template, around):
    # Between two stories of a section nothing of this changes, and it is a third of a page's templates.
    return get_template(template).render({"icons": static("newsroom/icons.svg")} | around._asdict())
