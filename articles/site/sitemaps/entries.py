"""What a map says of one address, and the XML of a map. Written by hand: a month has thousands of them."""

from dataclasses import dataclass, field
from datetime import datetime

from django.conf import settings
from django.utils.encoding import iri_to_uri

from articles.site.documents import as_xml
from articles.stamps import iso

# No map may hold more addresses (sitemaps.org), and no map of news more than the second number.
MOST, MOST_NEWS = 50_000, 1_000
_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
_NEWS = "http://www.google.com/schemas/sitemap-news/0.9"
_IMAGE = "http://www.google.com/schemas/sitemap-image/1.1"
_VIDEO = "http://www.google.com/schemas/sitemap-video/1.1"
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n'


@dataclass(slots=True)
class Film:
    """A video on its page: `still` and `file` are paths, `player` is a provider's whole address."""

    title: str
    description: str
    still: str
    seconds: int
    published: datetime
    file: str | None
    player: str | None


@dataclass(slots=True)
class Entry:
    """An address by its path. `changed` is in the zone it is written in; `pictures` are paths."""

    path: str
    changed: datetime | None = None
    pictures: list[str] = field(default_factory=list)
    films: list[Film] = field(default_factory=list)


@dataclass(slots=True)
class NewsEntry:
    """A story of the last two days; `published` is its first publication in its own zone."""

    path: str
    headline: str
    language: str
    published: datetime


def urlset(entries):
    """A map of addresses with their pictures and films, as text."""
    spaces = f'xmlns="{_NAMESPACE}" xmlns:image="{_IMAGE}" xmlns:video="{_VIDEO}"'
    return f"{_HEAD}<urlset {spaces}>\n" + "\n".join(map(_row, entries)) + "\n</urlset>\n"


def _row(entry):
    pictures = (f"<image:image><image:loc>{_address(p)}</image:loc></image:image>" for p in entry.pictures)
    films = map(_film, entry.films)
    return (
        f"<url><loc>{_address(entry.path)}</loc>{_lastmod(entry.changed)}{''.join((*pictures, *films))}</url>"
    )


def _film(film):
    where = f"<video:content_loc>{_address(film.file)}</video:content_loc>" if film.file else ""
    if film.player:
        where = f"<video:player_loc>{as_xml(film.player)}</video:player_loc>"
    return (
        f"<video:video><video:thumbnail_loc>{_address(film.still)}</video:thumbnail_loc>"
        f"<video:title>{as_xml(film.title)}</video:title>"
        f"<video:description>{as_xml(film.description)}</video:description>{where}"
        f"<video:duration>{film.seconds}</video:duration>"
        f"<video:publication_date>{_moment(film.published)}</video:publication_date></video:video>"
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
    return as_xml(settings.SITE_URL + iri_to_uri(path))


def _lastmod(moment):
    return f"<lastmod>{_moment(moment)}</lastmod>" if moment else ""


def _moment(moment):
    return iso(moment, moment.tzinfo)
