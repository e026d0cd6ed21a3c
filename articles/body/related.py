"""Another story as a card in the text. It is what readers see of it now; nothing where they see none."""

from django.utils.html import escape
from django.utils.safestring import SafeString
from django.utils.translation import gettext

from articles.models import Edition, Kind
from media.renditions.markup import picture_html
from newsroom.prepared import Prepared

_COLUMNS = [
    *("article_id", "kind", "language", "headline", "short_headline", "slug", "section__slug"),
    *(f"lead_photo__{name}" for name in ("digest", "width", "height", "dominant_colour")),
]


def _query(at, stories):
    live = Edition.objects.live(at).filter(article_id__in=stories)
    return live.select_related("section", "lead_photo").only(*_COLUMNS)


_CARDS = Prepared(_query)


def live_stories(numbers, at):
    """{number: edition} of the stories readers see at a moment, with what a card shows: one query."""
    return {one.article_id: one for one in _CARDS(at=at, stories=tuple(numbers))}


def related_html(edition, level):
    """Safe HTML of the card, its headline a heading of `level`. Asks the database nothing."""
    kind = ""
    if edition.kind != Kind.NEWS:
        paid = " kind--paid" if edition.kind == Kind.SPONSORED else ""
        kind = f'<span class="kind{paid}">{escape(edition.get_kind_display())}</span> '
    photo = edition.lead_photo
    # The headline speaks: a card's picture needs no words of its own.
    picture = picture_html(photo, "3x2", sizes="7rem", alt="") if photo else ""
    also = escape(gettext("Read also"))
    headline = f'<a href="{edition.get_absolute_url()}">{escape(edition.card_headline)}</a>'
    tongue = f'lang="{edition.language}" dir="{edition.direction}"'
    return SafeString(
        f'<aside class="also"><article class="card card--side">{picture}'
        f'<p class="kicker">{kind}{also}</p>'
        f"<h{level} {tongue}>{headline}</h{level}></article></aside>"
    )
