"""One function for each list that can be followed; `form` is one of `alternates.STEPS`."""

from django.conf import settings
from django.http import Http404

from articles.models import Author, Tag
from articles.site.alternates import TYPES
from articles.site.answers import at_right_address, moved, public
from articles.site.documents import document
from articles.site.feeds import feed as feeds
from articles.site.feeds.atom import atom
from articles.site.feeds.json_feed import json_feed
from articles.site.feeds.rss import rss
from articles.site.sections import Sections
from articles.site.voice import speaking
from newsroom import clock

WRITERS = {"rss": rss, "atom": atom, "json": json_feed}


@public
def site_feed(request, form):
    """Everything."""
    with speaking():
        return answer(request, feeds.site_feed(Sections(), clock.now()), form)


@public
def section_feed(request, slug, form):
    """A section and all that belongs to it; a closed one leads to its successor's."""
    sections = Sections()
    section = sections.at(slug)
    if section is None:
        raise Http404
    with speaking():
        return answer(request, feeds.section_feed(section, sections, clock.now()), form)


@public
def tag_feed(request, slug, form):
    """A topic; found only while it has a story, as its page is."""
    return _named(request, feeds.tag_feed, feeds.named(Tag, slug), form)


@public
def author_feed(request, slug, form):
    """An author; found only while there is a story, as the page is."""
    return _named(request, feeds.author_feed, feeds.named(Author, slug), form)


def _named(request, make, found, form):
    with speaking():
        feed = make(*found, Sections(), clock.now())
        if not feed.editions:
            raise Http404
        return answer(request, feed, form)


def answer(request, feed, form):
    """The feed in one form, or the way to its right address."""
    feed.form = form
    if not at_right_address(request, feed):
        return moved(request, feed)
    return document(
        request,
        WRITERS[form](feed),
        f"{TYPES[form]}; charset=utf-8",
        # Readers that run in a browser, on a site of their own.
        Access_Control_Allow_Origin="*",
        **_links(feed),
    )


def _links(feed):
    if not settings.WEBSUB_HUB:
        return {}
    return {"Link": f'<{settings.WEBSUB_HUB}>; rel="hub", <{feed.self_url}>; rel="self"'}
