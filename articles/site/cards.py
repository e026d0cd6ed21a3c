"""A story as a list shows it: picture, label, headline, sentence, time."""

from dataclasses import dataclass
from functools import lru_cache

from django.conf import settings
from django.urls import reverse
from django.utils.safestring import SafeString

from articles.models import Kind
from articles.site.times import brief, shortest
from media.models import Photo

# What a card shows of a story and its picture, and nothing else: a front page reads forty of them.
COLUMNS = [
    *("article_id", "kind", "language", "time_zone", "section_id", "kicker", "headline", "short_headline"),
    *("standfirst", "slug", "published_at", "lead_photo_id"),
    *(f"lead_photo__{name}" for name in ("digest", "width", "height", "dominant_colour")),
]


@dataclass(slots=True)
class Card:
    """What a list says of one story, worked out once."""

    number: int
    url: str
    section: str
    kicker: str
    kind: str
    is_paid: bool
    headline: str
    standfirst: str
    photo: Photo | None
    time: SafeString
    # Set where the story is in another language than the page: " lang=… dir=…".
    tongue: SafeString
    by: str = ""
    portrait: Photo | None = None


def for_cards(editions, *also):
    """The query of editions with only what cards show, and the columns named `also`."""
    return editions.select_related("lead_photo").only(*COLUMNS, *also)


def card(edition, sections, at, language=settings.LANGUAGE_CODE, *, time=brief):
    """The card of an edition on a page in `language`; `time(moment, zone, at)` says how its time is shown."""
    section = sections.rows[edition.section_id]
    return Card(
        number=edition.article_id,
        url=_address(section.slug, edition.article_id, edition.slug),
        section=section.name,
        kicker=edition.kicker or section.name,
        kind=label(edition),
        is_paid=edition.kind == Kind.SPONSORED,
        headline=edition.card_headline,
        standfirst=edition.standfirst,
        photo=edition.lead_photo,
        time=time(edition.published_at, edition.zone, at),
        tongue=SafeString("") if edition.language == language else _tongue(edition.language),
    )


def cards(editions, sections, at, language=settings.LANGUAGE_CODE, *, time=brief):
    """Cards in the order of the editions."""
    return [card(edition, sections, at, language, time=time) for edition in editions]


def lines(editions, sections, at):
    """Cards for a narrow column: with the shortest time that says enough."""
    return cards(editions, sections, at, time=shortest)


def pictured_first(made):
    """The first card that has a picture at the head, where it is shown large; the others as they were."""
    first = next((one for one in made if one.photo), None)
    return [first, *(one for one in made if one is not first)] if first else made


def label(story):
    """The word that says what is not plain news: on the page and on every card."""
    return "" if story.kind == Kind.NEWS else story.get_kind_display()


@lru_cache(maxsize=4096)
def _address(section, number, slug):
    # As `Edition.get_absolute_url`, remembered: the same stories stand on many pages.
    return reverse("article_detail", args=[section, number, slug])


@lru_cache
def _tongue(language):
    direction = "rtl" if language in settings.LANGUAGES_BIDI else "ltr"
    # Languages are chosen from a list of ours.
    return SafeString(f' lang="{language}" dir="{direction}"')
