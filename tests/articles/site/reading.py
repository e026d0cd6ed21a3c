"""Feeds and maps as machines read them: parsed, so that one that is not well-formed fails at once."""

import json
import re
from datetime import timedelta
from types import SimpleNamespace
from xml.etree import ElementTree

from django.conf import settings
from django.utils import translation

from tests.factories import MORNING

NAMES = {
    "atom": "http://www.w3.org/2005/Atom",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "image": "http://www.google.com/schemas/sitemap-image/1.1",
    "map": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "media": "http://search.yahoo.com/mrss/",
    "news": "http://www.google.com/schemas/sitemap-news/0.9",
    "video": "http://www.google.com/schemas/sitemap-video/1.1",
}
FORMS = {"rss": "", "atom": "atom/", "json": "json/"}


def word(choice):
    """What readers of the site read for a choice, whether or not the words are translated yet."""
    with translation.override(settings.LANGUAGE_CODE):
        return str(choice.label)


def parsed(response):
    """The root element of an XML answer."""
    return ElementTree.fromstring(response.content)


def items(response):
    """What each story of a feed in any form has: id, url, title, html, names; in the feed's order."""
    if "json" in response["Content-Type"]:
        return [_of_json(node) for node in json.loads(response.content)["items"]]
    root = parsed(response)
    return [_of_rss(node) for node in root.iter("item")] + [
        _of_atom(node) for node in root.findall("atom:entry", NAMES)
    ]


def _of_rss(node):
    return SimpleNamespace(
        node=node,
        id=node.findtext("guid"),
        url=node.findtext("link"),
        title=node.findtext("title"),
        summary=node.findtext("description"),
        html=node.findtext("content:encoded", None, NAMES),
        names=[one.text for one in node.findall("dc:creator", NAMES)],
        words=[one.text for one in node.findall("category")],
    )


def _of_atom(node):
    return SimpleNamespace(
        node=node,
        id=node.findtext("atom:id", None, NAMES),
        url=node.find("atom:link", NAMES).get("href"),
        title=node.findtext("atom:title", None, NAMES),
        summary=node.findtext("atom:summary", None, NAMES),
        html=node.findtext("atom:content", None, NAMES),
        names=[one.text for one in node.findall("atom:author/atom:name", NAMES)],
        words=[one.get("term") for one in node.findall("atom:category", NAMES)],
    )


def _of_json(node):
    return SimpleNamespace(
        node=node,
        id=node["id"],
        url=node["url"],
        title=node["title"],
        summary=node.get("summary"),
        html=node.get("content_html"),
        names=[author["name"] for author in node["authors"]],
        words=node["tags"],
    )


def locations(response):
    """{address: text of its lastmod or None} of a map or of the index of maps; no address is there twice."""
    rows = [
        (row.findtext("map:loc", None, NAMES), row.findtext("map:lastmod", None, NAMES))
        for row in parsed(response)
    ]
    assert len(dict(rows)) == len(rows)
    return dict(rows)


def maps(read, at=MORNING + timedelta(hours=1)):
    """{path: lastmod} of every map that the index names, each of which answers with what it should."""
    found = {
        location.removeprefix(settings.SITE_URL): changed
        for location, changed in locations(read("/sitemap.xml", at=at)).items()
    }
    for path in found:
        response = read(path, at=at)
        assert (response.status_code, response["Content-Type"]) == (200, "application/xml; charset=utf-8")
        assert all(one.startswith(f"{settings.SITE_URL}/") for one in locations(response))
    return found


def numbers(addresses):
    """The stories' numbers in addresses, in their order."""
    return [int(found[1]) for address in addresses if (found := re.search(r"/(\d+)/[^/]+/$", address))]
