"""Atom 1.0."""

from django.conf import settings
from django.utils.feedgenerator import Atom1Feed

from articles.site.documents import Xml
from articles.site.feeds.rss import add_pictures


def atom(feed):
    """The feed as text."""
    made = Atom(
        feed.title,
        feed.page_url,
        feed.description,
        language=settings.LANGUAGE_CODE,
        feed_url=feed.self_url,
        # Whose story it is when nobody signs it: every entry has an author, its own or the feed's.
        author_name=feed.house.name,
        author_link=f"{settings.SITE_URL}/",
        subtitle=feed.description,
        changed_at=feed.changed_at,
    )
    for item in feed.items:
        made.add_item(
            item.title,
            item.url,
            None,  # type: ignore[arg-type]  # Django would write it as HTML
            unique_id=item.id,
            pubdate=item.published,
            updateddate=item.updated,
            categories=item.categories,
            story=item,
        )
    return made.writeString("utf-8")


class Atom(Atom1Feed):
    """Django's writer with several authors, the text, and plain words where Django writes HTML."""

    def write(self, outfile, encoding):
        """As Django's, through a writer that nothing can break."""
        handler = Xml(outfile, encoding, short_empty_elements=True)
        handler.startDocument()
        handler.startElement("feed", self.root_attributes())
        self.add_root_elements(handler)
        self.write_items(handler)
        handler.endElement("feed")

    def root_attributes(self):
        """With Media RSS."""
        return super().root_attributes() | {"xmlns:media": "http://search.yahoo.com/mrss/"}

    def add_root_elements(self, handler):
        """The hub as well, where there is one."""
        super().add_root_elements(handler)
        if settings.WEBSUB_HUB:
            handler.add("link", rel="hub", href=settings.WEBSUB_HUB)

    def latest_post_date(self):
        """For `updated`: a change of the feed, not the moment it was asked for."""
        return self.feed["changed_at"]

    def item_attributes(self, item):
        """The language of a story that is not the feed's."""
        language = item["story"].language
        return {} if language == settings.LANGUAGE_CODE else {"xml:lang": language}

    def add_item_elements(self, handler, item):
        """Names, pictures and the text."""
        super().add_item_elements(handler, item)
        story = item["story"]
        for name, address in story.authors:
            handler.startElement("author", {})
            handler.add("name", name)
            handler.add("uri", address)
            handler.endElement("author")
        handler.add("summary", story.standfirst or story.title, type="text")
        if story.html:
            handler.add("content", story.html, type="html")
        add_pictures(handler, story.pictures)
