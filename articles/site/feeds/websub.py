"""Telling the hub that feeds have changed, from the outbox: subscribers then hear of it within seconds."""

import logging
from datetime import datetime, timedelta
from itertools import batched

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _

from articles.models import Author, Edition, Tag
from articles.site.alternates import STEPS, feed_path
from articles.site.merged import current
from articles.site.sections import Sections
from newsroom import clock, outbound
from newsroom.ledger.delivery import receives

log = logging.getLogger(__name__)
TOPICS = ("story.published", "story.begun", "story.ended", "story.withdrawn", "story.reinstated")
# Everybody who follows a feed has asked for it again by then.
LATEST = timedelta(hours=1)
# A hub that failed is left alone for so long: a worker that waited for it each time would be late for all.
REST = timedelta(minutes=1)
AT_ONCE = 50
_failed: dict[str, datetime] = {}


class HubRefused(outbound.OutboundError):
    """The hub answered, and not with yes."""

    def __init__(self, hub, answer):
        words = {"hub": hub, "status": answer.status, "words": answer.body[:200].decode("utf-8", "replace")}
        super().__init__(_("The hub “%(hub)s” answered %(status)s: %(words)s") % words)


class HubRests(outbound.OutboundError):
    """The hub failed a moment ago and is not asked again so soon."""

    def __init__(self, hub):
        super().__init__(_("The hub “%(hub)s” failed a moment ago.") % {"hub": hub})


def ping(message):
    """Tell the hub about one message of the outbox; nothing to do without a hub. Raises an OutboundError."""
    hub, now = settings.WEBSUB_HUB, clock.now()
    if not hub:
        return
    if now - message.due_at > LATEST:
        log.warning("The hub could not be told of %s within the hour; it is not told now", message)
        return
    if hub in _failed and timedelta(0) <= now - _failed[hub] < REST:
        raise HubRests(hub)
    try:
        for addresses in batched(changed_feeds(message.subject_id), AT_ONCE):
            publish(hub, addresses)
    except outbound.OutboundError:
        _failed[hub] = now
        raise
    _failed.pop(hub, None)


for topic in TOPICS:
    receives(topic)(ping)


def publish(hub, addresses):
    """One ping for several feeds. Raises an OutboundError."""
    form = [("hub.mode", "publish"), *(("hub.url", address) for address in addresses)]
    answer = outbound.send(hub, form=form)
    if not 200 <= answer.status < 300:
        raise HubRefused(hub, answer)


def changed_feeds(story):
    """Absolute addresses of every feed that has the story (its number), or had it before its last change."""
    latest = Edition.objects.begun().filter(article_id=story).order_by("-live_from").defer("body")[:2]
    pages = dict.fromkeys([reverse("home")])
    for edition in latest:
        pages |= dict.fromkeys(_pages_with(edition))
    return [settings.SITE_URL + feed_path(page, form) for page in pages for form in STEPS]


def _pages_with(edition):
    sections = Sections()
    fronts = [row for row in sections.rows.values() if edition.section_id in sections.family(row)]
    tags = current(Tag.objects.all(), edition.relations.get("tags", []))
    signed = [author for author, _role in edition.relations.get("bylines", [])]
    authors = current(Author.objects.all(), signed)
    return [row.get_absolute_url() for row in (*fronts, *tags.values(), *authors.values())]
