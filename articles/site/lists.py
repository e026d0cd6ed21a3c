"""Lists of stories that page by key: sections, topics, authors, and everything by day."""

from itertools import groupby

from django.db.models import F
from django.http import Http404
from django.urls import reverse
from django.utils.timezone import get_default_timezone
from django.utils.translation import gettext as _

from articles.models import Edition, Section
from articles.site.cards import card, lines
from articles.site.frame import Head, frame, titled
from articles.site.merged import with_merged
from articles.site.times import day, hour
from newsroom.paging import BadKey, page_by_key

ON_A_PAGE = 20
ON_A_DAY_PAGE = 40
# The first page of a section opens with so many stories in a larger form.
ON_TOP = 4
RAIL = 6


def section_page(section, *, at, key=""):
    """The front of a section with all that belongs to it: five queries."""
    family = list(Section.objects.family(section))
    editions = Edition.objects.live(at).filter(section__in=[row.pk for row in family])
    listed = listing(editions, key, at)
    head = list_head(section.name, section.description, section, key)
    top = listed["cards"][:ON_TOP] if listed["is_first_page"] else []
    return (
        frame(at, head, here=section)
        | listed
        | {
            "section": section,
            "top": top,
            "rows": listed["cards"][len(top) :],
            "children": [row for row in family if row.parent_id == section.pk and not row.successor_id],
            "rail": latest_cards(at, listed["cards"]),
        }
    )


def tag_page(tag, *, at, key=""):
    """The stories of a topic, sorted by its own rows."""
    editions = Edition.objects.live(at).filter(tag_rows__tag__in=with_merged(tag))
    listed = listing(editions.annotate(listed_at=F("tag_rows__published_at")), key, at, moment="listed_at")
    head = list_head(tag.name, tag.description, tag, key)
    return frame(at, head) | listed | {"tag": tag, "rail": latest_cards(at, listed["cards"])}


def author_page(author, *, at, key=""):
    """The stories an author stands over or under; one with two roles in a story has it once."""
    editions = Edition.objects.live(at).filter(bylines__author__in=with_merged(author))
    listed = listing(editions.annotate(listed_at=F("bylines__published_at")), key, at, moment="listed_at")
    head = list_head(author.name, author.biography or author.role_title, author, key)
    head.kind = "profile"
    return frame(at, head) | listed | {"author": author, "rail": latest_cards(at, listed["cards"])}


def latest_page(*, at, key=""):
    """Every story, newest first, with a heading for each day of the site's zone."""
    listed = listing(Edition.objects.live(at), key, at, size=ON_A_DAY_PAGE)
    title = _("Latest news")
    for one in listed["cards"]:
        # One day, one zone: the site's, which the heading's date is of.
        one.time = hour(one.edition.published_at, get_default_timezone())
    days = [
        (words, date, list(rows))
        for (words, date), rows in groupby(listed["cards"], key=lambda one: day(one.edition.published_at))
    ]
    head = Head(titled(title), address=reverse("latest") + query_of(key))
    return frame(at, head) | listed | {"title": title, "days": days, "is_latest": True}


def listing(editions, key, at, *, size=ON_A_PAGE, moment="published_at"):
    """One page of a list as cards, and what leads to the next. Raises Http404 for a key not ours."""
    try:
        found = page_by_key(editions.for_listing(), key, size=size, moment=moment)
    except BadKey as error:
        raise Http404 from error
    # Two rows of one story stand beside each other, since both have its time and its number.
    stories = {edition.article_id: edition for edition in found.items}.values()
    return {
        "cards": [card(edition, at) for edition in stories],
        "older": query_of(found.next_key),
        "is_first_page": found.is_first,
    }


def query_of(key):
    """The query of the page that begins after `key`; "" for the first."""
    return f"?sebelum={key}" if key else ""


def list_head(name, description, thing, key):
    """The head of a list; each of its pages is its own canonical one."""
    return Head(titled(name), description, address=thing.get_absolute_url() + query_of(key))


def latest_cards(at, without, number=RAIL):
    """The latest stories of the house but those on the page already."""
    shown = [one.edition.article_id for one in without]
    live = Edition.objects.live(at).exclude(article_id__in=shown)
    return lines(live.for_listing().latest_first()[:number], at)
