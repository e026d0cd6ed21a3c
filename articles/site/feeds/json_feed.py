"""JSON Feed 1.1."""

import json

from django.conf import settings


def json_feed(feed):
    """The feed as bytes; a lone half of a character, which UTF-8 cannot hold, becomes a question mark."""
    node = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "home_page_url": feed.page_url,
        "feed_url": feed.self_url,
        "description": feed.description,
        "language": settings.LANGUAGE_CODE,
        "hubs": [{"type": "WebSub", "url": settings.WEBSUB_HUB}] if settings.WEBSUB_HUB else None,
        "items": [_item(item) for item in feed.items],
    }
    return json.dumps(_said(node), ensure_ascii=False).encode("utf-8", "replace")


def _item(item):
    text = {"content_html": item.html} if item.html else {"content_text": item.standfirst or item.title}
    node = {
        "id": item.id,
        "url": item.url,
        "title": item.title,
        "summary": item.standfirst,
        **text,
        "image": item.pictures[0].url if item.pictures else None,
        "date_published": item.published.isoformat(),
        "date_modified": item.updated.isoformat(),
        "authors": [{"name": name, "url": address} for name, address in item.authors],
        "tags": item.categories,
        "language": item.language,
    }
    return _said(node)


def _said(node):
    return {key: value for key, value in node.items() if value not in (None, "")}
