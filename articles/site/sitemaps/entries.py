"""What a map says of one address, and the XML of a map. Written by hand: a month has thousands of them."""

from dataclasses import dataclass, field
from datetime import datetime

from django.conf import settings

from articles.site.documents import as_xml
from articles.stamps import iso

# No map may hold more addresses (sitemaps.org), and no map of news more than the second number.
MOST, MOST_NEWS = 50_000, 1_000
_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
_NEWS = "http://www.google.com/schemas/sitemap-news/0.9"
_IMAGE = "http://www.google.com/schemas/sitemap-image/1.1"
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n'


@dataclass(slots=True)
class Entry:
    """An address by its path. `changed` is in the zone it is written in; `pictures` are paths."""

    path: str
    changed: datetime | None = None
    pictures: list[str] = field(default_factory=list)


@dataclass(slots=True)
class NewsEntry:
    """A story of the last two days; `published` is its first publication in its own zone."""

    path: str
    headline: str
    language: str
    published: datetime


def urlset(entries):
    """A map of addresses with their pictures, as text."""
    rows = (
        f"<url><loc>{_address(one.path)}</loc>{_lastmod(one.changed)}"
        + "".join(f"<image:image><image:loc>{_address(p)}</image:loc></image:image>" for p in one.pictures)
        + "</url>"
        for one in entries
    )
    return (
        f'{_HEAD}<urlset xmlns="{_NAMESPACE}" xmlns:image="{_IMAGE}">\n' + "\n".join(rows) + "\n</urlset>\n"
    )


def news_urlset(entries, house):
    """A map of the newest stories of a `Face`, as text. Without any it is still a valid map of news."""
    rows = (
        f"<url><loc>{_address(one.path)}</loc><news:news><news:publication>"
        f"<news:name>{as_xml(house.name)}</news:name><news:language>{one.language}</news:language>"
        f"</news:publication><news:publication_date>{_moment(one.published)}</news:publication_date>"
        f"<news:title>{as_xml(one.headline)}</news:title></news:news></url>"
        for one in entries
    )
    return f'{_HEAD}<urlset xmlns="{_NAMESPACE}" xmlns:news="{_NEWS}">\n' + "\n".join(rows) + "\n</urlset>\n"


def sitemapindex(entries):
    """The list of the maps, as text."""
    rows = (f"<sitemap><loc>{_address(one.path)}</loc>{_lastmod(one.changed)}</sitemap>" for one in entries)
    return f'{_HEAD}<sitemapindex xmlns="{_NAMESPACE}">\n' + "\n".join(rows) + "\n</sitemapindex>\n"


def _address(path):
    return as_xml(settings.SITE_URL + path)


def _lastmod(moment):
    return f"<lastmod>{_moment(moment)}</lastmod>" if moment else ""


def _moment(moment):
    return iso(moment, moment.tzinfo)
