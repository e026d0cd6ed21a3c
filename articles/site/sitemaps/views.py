"""The index and each kind of map. A map without anything is not found, but for the news."""

from django.http import Http404
from django.urls import reverse

from articles.site.answers import public
from articles.site.documents import XML, document
from articles.site.sections import Sections
from articles.site.sitemaps import fronts, months, news, shows
from articles.site.sitemaps.entries import Entry, news_urlset, sitemapindex, urlset
from newsroom import clock


@public
def index(request):
    """The list of all maps: a dozen queries, each answered by an index."""
    at = clock.now()
    maps = [*news.index_entries(at), Entry(reverse("sitemap_fronts")), *fronts.index_entries(at)]
    maps += [*shows.index_entries(at), *months.index_entries(at)]
    return document(request, sitemapindex(maps), XML)


@public
def month_map(request, year, month, part=1):
    """The stories of a month."""
    # The year 9999 has no next month.
    if not 1 <= int(year) < 9999:
        raise Http404
    return _map(request, months.month_entries(months.Month(int(year), int(month)), int(part), clock.now()))


@public
def front_map(request):
    """The front page and the sections."""
    return _map(request, fronts.front_entries(clock.now()))


@public
def named_map(request, kind, part=1):
    """Topics or authors."""
    return _map(request, fronts.named_entries(kind, int(part), clock.now()))


@public
def show_map(request, kind, part=1):
    """Videos or galleries."""
    return _map(request, shows.show_entries(kind, int(part), clock.now()))


@public
def news_map(request, part=1):
    """The last 48 hours. The first part may be empty, as on a quiet weekend."""
    sections = Sections()
    entries = news.news_entries(int(part), sections, clock.now())
    if not entries and int(part) > 1:
        raise Http404
    return document(request, news_urlset(entries, sections.house), XML)


def _map(request, entries):
    found = list(entries)
    if not found:
        raise Http404
    return document(request, urlset(found), XML)
