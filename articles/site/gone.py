"""Stories that are no longer there, and pages that never were."""

from django.http import Http404
from django.utils.translation import gettext as _

from articles.models import Edition, Ending
from articles.site.answers import page
from articles.site.cards import cards, for_cards
from articles.site.frame import Head, frame
from articles.site.sections import Sections
from articles.site.times import stamped
from articles.site.voice import speaking
from newsroom.text import clean

# How many stories an error page offers instead.
OFFERED = 4


def gone_or_404(request, pk, at):
    """410 with the public reason for a story that was taken off the site or has run out, else Http404."""
    last = Edition.objects.withdrawn(at).filter(article_id=pk).defer("body").order_by("-live_from").first()
    if last is None:
        raise Http404
    with speaking():
        return page(request, "errors/410.html", gone_page(last, at), status=410)


def gone_page(last, at):
    """What the 410 page says of `last`, the edition whose end took the story off the site."""
    expired = last.ending == Ending.EXPIRED
    title = _("This story has expired") if expired else _("The newsroom withdrew this story")
    sections = Sections()
    return frame(at, Head(title, is_hidden=True), sections) | {
        "title": title,
        "expired": expired,
        "time": stamped(last.live_until, last.zone),
        "reason": clean(last.public_reason),
        "latest": offered(sections, at),
    }


def missing_page(at):
    """The same page for whatever is not there: no word of it depends on what was asked."""
    head, sections = Head(_("Page not found"), is_hidden=True), Sections()
    return frame(at, head, sections) | {"latest": offered(sections, at)}


def offered(sections, at):
    """The latest stories, for a reader who came in vain."""
    latest = for_cards(Edition.objects.live(at)).latest_first()[:OFFERED]
    return cards(latest, sections, at)
