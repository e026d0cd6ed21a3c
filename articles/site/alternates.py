"""Where the same stands for machines: the feeds of a list, the oEmbed answer of a story."""

from urllib.parse import urlencode

from django.conf import settings
from django.urls import reverse

# The forms of a feed by their own step after `feed/`.
STEPS = {"rss": "", "atom": "atom/", "json": "json/"}
TYPES = {"rss": "application/rss+xml", "atom": "application/atom+xml", "json": "application/feed+json"}


def feed_path(page, form="rss"):
    """The path of the feed that follows the list at the path `page`."""
    return f"{page}feed/{STEPS[form]}"


def feed_link(title, page):
    """(type, title, address) of a list's RSS, for the head of its page."""
    return TYPES["rss"], title, feed_path(page)


def oembed_link(title, address):
    """(type, title, address) of a story's oEmbed, for the head of its page; `address` is its absolute one."""
    query = urlencode({"url": address, "format": "json"})
    return "application/json+oembed", title, f"{settings.SITE_URL}{reverse('oembed')}?{query}"
