"""Lists of stories: the front page, sections, topics and authors, each with its newest story's time."""

from django.db.models import Exists, Max, OuterRef, Subquery
from django.urls import reverse
from django.utils.timezone import get_default_timezone

from articles.models import Author, Edition, Section, Tag
from articles.site.sections import Sections, address_of
from articles.site.sitemaps import entries
from articles.site.sitemaps.entries import Entry

# Kept by the part of the address: the model, and how its index rows hang on an edition.
NAMED: dict[str, tuple[type[Tag] | type[Author], str, str]] = {
    "topik": (Tag, "tag_rows", "tag"),
    "penulis": (Author, "bylines", "author"),
}


def front_entries(at):
    """The front page, all stories, every open section, and the pages about the house; two queries."""
    live, sections = Edition.objects.live(at), Sections()
    newest = live.filter(section=OuterRef("pk")).latest_first().values("published_at")[:1]
    times = dict(Section.objects.values_list("pk", Subquery(newest)))
    latest = max((time for time in times.values() if time), default=None)
    pages = [Entry(reverse(name), _local(latest)) for name in ("home", "latest", "archive")]
    for row in sections.rows.values():
        if not (row.successor_id or row.closed_at):
            own = [times[key] for key in sections.family(row) if times.get(key)]
            pages.append(Entry(address_of(row.slug), _local(max(own, default=None))))
    policies = [policy.address for policy in sections.house.policies]
    return pages + [Entry(path) for path in ([reverse("policies"), *policies] if policies else [])]


def named_path(kind, part=1):
    """The path of a map of NAMED; more than MOST rows are on several."""
    return reverse("sitemap_named", kwargs={"kind": kind} | ({"part": part} if part > 1 else {}))


def index_entries(at):
    """An Entry for each map of topics and authors that has any; two queries each."""
    found = []
    for kind, (model, _rows, _key) in NAMED.items():
        last = model.objects.aggregate(last=Max("pk"))["last"] or 0
        parts = range(1, -(-last // entries.MOST) + 1)
        found += [Entry(named_path(kind, part)) for part in parts if _in_use(kind, part, at).exists()]
    return found


def named_entries(kind, part, at):
    """The topics or authors of one map that have a story; a query."""
    model, rows, key = NAMED[kind]
    live = Edition.objects.live(at).filter(**{f"{rows}__{key}": OuterRef("pk")})
    moment = f"{rows}__published_at"
    newest = Subquery(live.order_by(f"-{moment}").values(moment)[:1])
    found = _of_part(model, part).annotate(newest=newest).only("slug").order_by("pk")
    return [Entry(row.get_absolute_url(), _local(row.newest)) for row in found if row.newest]


def _in_use(kind, part, at):
    model, rows, key = NAMED[kind]
    live = Edition.objects.live(at).filter(**{f"{rows}__{key}": OuterRef("pk")})
    return _of_part(model, part).filter(Exists(live))


def _of_part(model, part):
    """Rows that stand for themselves, by their numbers: no part can have too many."""
    last = part * entries.MOST
    return model.objects.filter(merged_into=None, pk__gt=last - entries.MOST, pk__lte=last)


def _local(moment):
    return moment and moment.astimezone(get_default_timezone())
