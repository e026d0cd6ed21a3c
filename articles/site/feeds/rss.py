"""RSS 2.0 with the whole text, Dublin Core's creators and Media RSS."""

from django.conf import settings
from django.utils.feedgenerator import Rss201rev2Feed

from articles.site.documents import Xml

_SPACES = {
    "version": "2.0",
    "xmlns:atom": "http://www.w3.org/2005/Atom",
    "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:media": "http://search.yahoo.com/mrss/",
}


def rss(feed):
    """The feed as text."""
    made = Rss(
        feed.title,
        feed.page_url,
        feed.description,
        language=settings.LANGUAGE_CODE,
        feed_url=feed.self_url,
        changed_at=feed.changed_at,
    )
    for item in feed.items:
        made.add_item(
            item.title,
            item.url,
            item.standfirst or item.title,
            unique_id=item.id,
            unique_id_is_permalink=False,
            pubdate=item.published,
            categories=item.categories,
            story=item,
        )
    return made.writeString("utf-8")


class Rss(Rss201rev2Feed):
    """Django's writer with our elements beside its own."""

    def write(self, outfile, encoding):
        """As Django's, through a writer that nothing can break."""
        handler = Xml(outfile, encoding, short_empty_elements=True)
        handler.startDocument()
        handler.startElement("rss", _SPACES)
        handler.startElement("channel", {})
        self.add_root_elements(handler)
        self.write_items(handler)
        handler.endElement("channel")
        handler.endElement("rss")

    def add_root_elements(self, handler):
        """The hub as well, where there is one."""
        super().add_root_elements(handler)
        if settings.WEBSUB_HUB:
            handler.add("atom:link", rel="hub", href=settings.WEBSUB_HUB)

    def latest_post_date(self):
        """For lastBuildDate: a change of the feed, not the moment it was asked for."""
        return self.feed["changed_at"]

    def add_item_elements(self, handler, item):
        """Names, pictures and the text."""
        super().add_item_elements(handler, item)
        story = item["story"]
        if story.updated != story.published:
            handler.add("atom:updated", story.updated.isoformat())
        for name, _address in story.authors:
            handler.add("dc:creator", name)
        if story.language != settings.LANGUAGE_CODE:
            handler.add("dc:language", story.language)
        if story.html:
            handler.add("content:encoded", story.html)
        add_pictures(handler, story.pictures)


def add_pictures(handler, pictures):
    """Media RSS; in Atom too."""
    for picture in pictures:
        facts = {"url": picture.url, "width": picture.width, "height": picture.height}
        handler.startElement("media:content", facts | {"medium": "image", "type": "image/jpeg"})
        if picture.description:
            handler.add("media:description", picture.description, type="plain")
        if picture.credit:
            handler.add("media:credit", picture.credit)
        handler.endElement("media:content")
