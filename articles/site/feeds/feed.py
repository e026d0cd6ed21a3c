"""A feed: what it follows, the stories in it, and its addresses in the three forms."""

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from django.conf import settings
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone

from articles.models import Edition
from articles.site.alternates import feed_path
from articles.site.face import Face
from articles.site.feeds.items import items_of
from articles.site.merged import row_at, with_merged

ITEMS = 30


@dataclass
class Feed:
    """One feed at a moment, of the list at the path `page`; `editions` are its stories, newest first."""

    title: str
    description: str
    page: str
    editions: list
    house: Face
    at: datetime
    form: str = "rss"

    def get_absolute_url(self):
        """Its own path."""
        return feed_path(self.page, self.form)

    @property
    def self_url(self):
        """Its own absolute address, as subscribers know it."""
        return settings.SITE_URL + self.get_absolute_url()

    @property
    def page_url(self):
        """The absolute address of the list."""
        return settings.SITE_URL + self.page

    @cached_property
    def items(self):
        """The stories as `Item`s: two queries, and one for each kind of thing their texts point at."""
        return items_of(self.editions, self.house, self.at)

    @property
    def changed_at(self):
        """When the newest change in it was made; of an empty one the beginning of the day, as good as any."""
        if self.editions:
            return max(one.updated_at or one.published_at for one in self.editions).replace(microsecond=0)
        return timezone.localtime(self.at).replace(hour=0, minute=0, second=0, microsecond=0)


def site_feed(sections, at):
    """Everything, newest first."""
    house, live = sections.house, Edition.objects.live(at)
    editions = newest(live.latest_first(), sections)
    return Feed(house.name, house.motto or house.name, reverse("home"), editions, house, at)


def section_feed(section, sections, at):
    """What the section's front lists."""
    live = Edition.objects.live(at).filter(section__in=sections.family(section))
    editions = newest(live.latest_first(), sections)
    return _of_list(section, section.description, editions, sections.house, at)


def tag_feed(tag, keys, sections, at):
    """What the topic's page lists; `keys` are its own and those of topics merged into it."""
    live = Edition.objects.live(at).filter(tag_rows__tag__in=keys)
    editions = newest(live.order_by("-tag_rows__published_at", "-article_id"), sections)
    return _of_list(tag, tag.description, editions, sections.house, at)


def author_feed(author, keys, sections, at):
    """What the author's page lists; `keys` are their own and those of authors merged into them."""
    live = Edition.objects.live(at).filter(bylines__author__in=keys)
    editions = newest(live.order_by("-bylines__published_at", "-article_id"), sections)
    return _of_list(author, author.biography or author.role_title, editions, sections.house, at)


def _of_list(row, words, editions, house, at):
    title = f"{row.name} – {house.name}"
    return Feed(title, words or title, row.get_absolute_url(), editions, house, at)


def named(model, slug):
    """(row, keys) of a topic or author at a slug, with the keys of all merged into it: most often one query.

    Raises Http404. A row that was merged itself is followed, as its page is.
    """
    slugs = {slug, slug.lower()}
    found = {
        row.slug: row for row in model.objects.filter(Q(slug__in=slugs) | Q(merged_into__slug__in=slugs))
    }
    row = found.get(slug)
    if row and not row.merged_into_id:
        return row, [one.pk for one in found.values() if row.pk in (one.pk, one.merged_into_id)]
    row = row_at(model, slug)
    return row, with_merged(row)


def newest(editions, sections):
    """The first ITEMS of a query with all they show: two queries, for bodies are read by their keys.

    One story may have several index rows (an author with two roles, a merged topic): they stand together,
    and it is counted once.
    """
    keys = list(dict.fromkeys(editions.values_list("pk", flat=True)[: 2 * ITEMS]))[:ITEMS]
    found = Edition.objects.select_related("lead_photo").in_bulk(keys)
    return [sections.tie(found[key]) for key in keys if key in found]
