"""Stories by the month of their first publication, in the site's zone."""

from datetime import datetime, timedelta
from itertools import batched
from typing import NamedTuple
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db.models import Exists
from django.urls import reverse
from django.utils.timezone import get_default_timezone

from articles.models import Edition
from articles.site.sections import Sections
from articles.site.sitemaps import entries
from articles.site.sitemaps.entries import Entry
from media.models import Photo
from media.renditions.addresses import address, nearest

PICTURE_WIDTH = 1920
# So many stories are read, and their pictures asked for, at a time.
AT_ONCE = 2000
# Only changes younger than this are looked for in the index of maps.
LATELY = timedelta(days=40)
_COLUMNS = ("article_id", "slug", "section_id", "published_at", "updated_at", "time_zone", "relations")


class Month(NamedTuple):
    """A month of the site's zone."""

    year: int
    number: int

    @classmethod
    def of(cls, moment):
        """The month a moment falls in."""
        local = moment.astimezone(get_default_timezone())
        return cls(local.year, local.month)

    @property
    def next(self):
        """The month after it."""
        return Month(self.year + self.number // 12, self.number % 12 + 1)

    @property
    def start(self):
        """Its first moment."""
        return datetime(self.year, self.number, 1, tzinfo=get_default_timezone())

    def of_these(self, editions):
        """The editions whose stories were first published in it."""
        return editions.filter(published_at__gte=self.start, published_at__lt=self.next.start)

    def path(self, part=1):
        """The path of its map; a month of more than MOST stories has several."""
        words = {"year": f"{self.year:04}", "month": f"{self.number:02}"}
        return reverse("sitemap_month", kwargs=words | ({"part": part} if part > 1 else {}))


def months_at(at):
    """The months that have stories, the newest first; three questions that each look into an index."""
    live = Edition.objects.live(at)
    # Nothing live is published later; saying so lets SQLite see that the index of that time is the best one.
    earlier = live.filter(published_at__lte=at).order_by("published_at", "article_id")
    oldest = earlier.values_list("published_at", flat=True)[:1]
    months = [Month.of(moment) for moment in oldest]
    while months and months[-1] < Month.of(at):
        months.append(months[-1].next)
    return those_with_any(months, [month.of_these(live) for month in months])[::-1]


def those_with_any(months, editions):
    """The months of which the query at the same place finds something; one question for all of them."""
    if not months:
        return []
    # Asked beside any one row of the table, so that one row comes back.
    beside = Edition.objects.order_by("pk").values_list(*map(Exists, editions))[:1]
    return [month for row in beside for month, has_any in zip(months, row, strict=True) if has_any]


def index_entries(at):
    """An Entry for each map of a month. Only a month with changes of late says when the last one was."""
    months, changes = months_at(at), last_changes(at)
    large = large_months(months, at)
    return [
        Entry(month.path(part), changes.get(month))
        for month in months
        for part in range(1, large.get(month, 1) + 1)
    ]


def large_months(months, at):
    """{month: number of maps} of those that need more than one."""
    if not Edition.objects.filter(pk__gt=entries.MOST).exists():
        return {}
    # Editions of whatever state, so that the index alone answers; only a month over that is really counted.
    asked = [month.of_these(Edition.objects.all())[entries.MOST :] for month in months]
    return {
        month: max(1, -(-month.of_these(Edition.objects.live(at)).count() // entries.MOST))
        for month in those_with_any(months, asked)
    }


def last_changes(at):
    """{month: when one of its stories changed last} of changes that are not long ago."""
    recent = Edition.objects.live(at).filter(live_from__gte=at - LATELY)
    found: dict[Month, datetime] = {}
    for published, updated in recent.values_list("published_at", "updated_at"):
        month, changed = Month.of(published), updated or published
        if changed >= at - LATELY:
            found[month] = max(found.get(month, changed), changed)
    return {month: changed.astimezone(get_default_timezone()) for month, changed in found.items()}


def month_entries(month, part, at):
    """The stories of a month, MOST to a part, the newest first. Two queries for each AT_ONCE of them."""
    start = (part - 1) * entries.MOST
    stories = month.of_these(Edition.objects.live(at)).latest_first().values_list(*_COLUMNS)
    slugs = {key: row.slug for key, row in Sections().rows.items()}
    for rows in batched(stories[start : start + entries.MOST].iterator(AT_ONCE), AT_ONCE):
        pictures = picture_paths({key for row in rows for key in row[-1].get("photos", [])})
        yield from (_entry(row, slugs, pictures) for row in rows)


def _entry(row, slugs, pictures):
    number, slug, section, published, updated, zone, relations = row
    return Entry(
        reverse("article_detail", args=[slugs[section], number, slug]),
        (updated or published).astimezone(ZoneInfo(zone or settings.TIME_ZONE)),
        [pictures[key] for key in relations.get("photos", []) if key in pictures],
    )


def picture_paths(keys):
    """{key: path of a large JPEG} of photos by their keys."""
    photos = Photo.objects.filter(pk__in=keys).values_list("pk", "digest", "width", "height")
    return {
        key: address(digest, "original", nearest("original", PICTURE_WIDTH, width, height), "jpg")
        for key, digest, width, height in photos
    }
