"""The text edition: every story as words alone, for a slow line or a small purse."""

import re

import nh3
from django.conf import settings
from django.urls import reverse
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _

from articles.body.resolve import resolve
from articles.models import Edition
from articles.site import names
from articles.site.answers import page, public
from articles.site.cards import card, for_cards, label
from articles.site.gone import gone_or_404
from articles.site.levels import raised
from articles.site.sections import Sections
from articles.site.story import dateline, notice_of, stamps
from articles.site.times import day
from articles.site.voice import speaking
from newsroom import clock

# A list of this length stays well within the 15 kB of a page.
ON_THE_FRONT = 30
_CAPTION = re.compile(r"<(/?)figcaption[^>]*>")
_words_alone = nh3.Cleaner(
    tags={
        *(
            "p",
            "h2",
            "h3",
            "h4",
            "ul",
            "ol",
            "li",
            "blockquote",
            "a",
            "b",
            "strong",
            "i",
            "em",
            "sub",
            "sup",
            "br",
        ),
        *("table", "caption", "thead", "tbody", "tr", "th", "td", "cite", "dl", "dt", "dd", "time", "small"),
    },
    attributes={
        "a": {"href"},
        "ol": {"start"},
        "time": {"datetime"},
        "th": {"scope", "colspan", "rowspan"},
        "td": {"colspan", "rowspan"},
        "p": {"lang", "dir"},
        "blockquote": {"lang", "dir"},
    },
    clean_content_tags={
        "script",
        "style",
        "template",
        "svg",
        "video",
        "audio",
        "iframe",
        "object",
        "button",
        "form",
    },
    link_rel=None,
)


@public
def lite_home(request):
    """The newest headlines."""
    at = clock.now()
    with speaking():
        sections = Sections()
        newest = for_cards(Edition.objects.live(at)).latest_first()[:ON_THE_FRONT]
        words, date = day(at)
        context = {
            **_around(sections, settings.LANGUAGE_CODE, "ltr"),
            "title": _("Text edition"),
            "description": _("The newest stories as words alone, for a slow line."),
            "canonical": settings.SITE_URL + reverse("home"),
            "day": words,
            "date": date,
            "cards": [_lightened(card(one, sections, at)) for one in newest],
        }
        return page(request, "articles/lite_home.html", context)


@public
def lite_story(request, pk):
    """A story without its pictures. Its number alone decides, and its own page is the one that counts."""
    at = clock.now()
    edition = Edition.objects.live(at).filter(article_id=pk).first()
    if edition is None:
        return gone_or_404(request, pk, at)
    with speaking(edition.language):
        return page(request, "articles/lite.html", lite_context(edition))


def lite_context(edition):
    """What the page shows; at most five queries."""
    sections = Sections()
    sections.tie(edition)
    authors = names.authors_of([edition], edition.wire_id)
    signatures, wire = names.signed(edition, authors), authors.get(edition.wire_id)
    over = names.those_over(signatures)
    body = resolve(edition.body, dateline=dateline(edition, wire, over, sections.house))
    return _around(sections, edition.language, edition.direction) | {
        "title": edition.headline,
        "description": edition.standfirst,
        "canonical": settings.SITE_URL + edition.get_absolute_url(),
        "address": edition.get_absolute_url(),
        "edition": edition,
        "kind": label(edition),
        "by": names.in_a_row([author.name for author in over]),
        "stamps": stamps(edition, edition.published_at),
        "notices": [notice_of(one, edition.zone) for one in reversed(edition.notices)],
        "parts": [(part.number, part.title, words_of(part)) for part in body.parts],
        "attribution": wire.attribution if wire else "",
    }


def words_of(part):
    """The words of a part; nothing but the headline stands over the first, so its headings are raised."""
    html = part.photo + part.html
    return words_alone(html if part.number > 1 else raised(html))


def words_alone(html):
    """The words of a rendered text: captions as paragraphs, and nothing that has to be fetched."""
    return mark_safe(_words_alone.clean(_CAPTION.sub(r"<\1p>", html)))


def _around(sections, language, direction):
    return {"house": sections.house, "language": language, "direction": direction}


def _lightened(one):
    one.url = reverse("lite_story", args=[one.number])
    return one
