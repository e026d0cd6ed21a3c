"""A story as a list shows it: picture, label, headline, sentence, time."""

from dataclasses import dataclass

from django.conf import settings
from django.utils.safestring import SafeString

from articles.models import Kind
from articles.site.times import brief, shortest
from media.models import Photo


@dataclass(slots=True)
class Card:
    """What a card's template asks for, worked out once; `edition` for whoever needs more."""

    edition: object
    url: str
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


_TONGUES: dict[str, SafeString] = {}


def card(edition, at, language=settings.LANGUAGE_CODE):
    """The card of an edition on a page in `language`; `at` tells which stories are today's."""
    return Card(
        edition=edition,
        url=edition.get_absolute_url(),
        kicker=edition.kicker or edition.section.name,
        kind=label(edition),
        is_paid=edition.kind == Kind.SPONSORED,
        headline=edition.card_headline,
        standfirst=edition.standfirst,
        photo=edition.lead_photo,
        time=brief(edition.published_at, edition.zone, at),
        tongue=SafeString("") if edition.language == language else _tongue(edition),
    )


def cards(editions, at, language=settings.LANGUAGE_CODE):
    """Cards in the order of the editions."""
    return [card(edition, at, language) for edition in editions]


def lines(editions, at, language=settings.LANGUAGE_CODE):
    """Cards for a narrow column: with the shortest time that says enough."""
    made = cards(editions, at, language)
    for one in made:
        one.time = shortest(one.edition.published_at, one.edition.zone, at)
    return made


def label(edition):
    """The word that says what is not plain news: on the page and on every card."""
    return "" if edition.kind == Kind.NEWS else edition.get_kind_display()


def _tongue(edition):
    if edition.language not in _TONGUES:
        # Both are words of our own lists.
        _TONGUES[edition.language] = SafeString(f' lang="{edition.language}" dir="{edition.direction}"')
    return _TONGUES[edition.language]
