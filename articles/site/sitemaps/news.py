"""Stories first published within 48 hours: what news search asks for."""

from datetime import timedelta

from django.urls import reverse

from articles.models import Edition, Kind
from articles.site.sitemaps import entries
from articles.site.sitemaps.entries import Entry, NewsEntry

NEW = timedelta(hours=48)


def new_stories(at):
    """Those that are news: no advertisement is."""
    live = Edition.objects.live(at).filter(published_at__gte=at - NEW).exclude(kind=Kind.SPONSORED)
    return live.latest_first()


def news_path(part=1):
    """The path of a map; more than MOST_NEWS stories are on several."""
    return reverse("sitemap_news", kwargs={"part": part} if part > 1 else {})


def index_entries(at):
    """An Entry for each map of news; the first is there even while it is empty."""
    # Read and not counted: without the order SQLite would look through the whole archive.
    number = len(new_stories(at).values_list("pk"))
    return [Entry(news_path(part)) for part in range(1, max(1, -(-number // entries.MOST_NEWS)) + 1)]


def news_entries(part, sections, at):
    """The stories of one map, the newest first; one query."""
    start = (part - 1) * entries.MOST_NEWS
    found = new_stories(at).only(
        "article_id", "slug", "section_id", "headline", "language", "published_at", "time_zone"
    )
    return [
        NewsEntry(
            sections.tie(edition).get_absolute_url(),
            edition.headline,
            edition.language,
            edition.published_at.astimezone(edition.zone),
        )
        for edition in found[start : start + entries.MOST_NEWS]
    ]
