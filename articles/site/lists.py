"""Lists of stories that page by key: sections, topics, authors, and everything by day."""

from itertools import groupby

from django.db.models import F
from django.http import Http404
from django.urls import reverse
from django.utils.timezone import get_default_timezone
from django.utils.translation import gettext as _

from articles.models import Edition
from articles.models.languages import names_of
from articles.models.links import named_links
from articles.site.alternates import feed_link
from articles.site.beats import beats
from articles.site.cards import cards, for_cards, lines, pictured_first
from articles.site.frame import Head, frame
from articles.site.merged import with_merged
from articles.site.pins import on_topic, pinned
from articles.site.sections import Sections
from articles.site.times import day, hour
from newsroom.paging import BadKey, page_by_key

ON_A_PAGE = 20
ON_A_DAY_PAGE = 40
# The first page of a section opens with so many stories in a larger form.
ON_TOP = 4
RAIL = 6


def section_page(section, sections, *, at, key=""):
    """The front of a section with all that belongs to it."""
    editions = Edition.objects.live(at).filter(section__in=sections.family(section))
    listed = listing(editions, sections, key, at)
    head = list_head(section.name, section.description, section, key)
    top = pictured_first(listed["cards"][:ON_TOP]) if listed["is_first_page"] else []
    return (
        frame(at, head, sections, here=section, here_is="page")
        | listed
        | {
            "section": section,
            "children": sections.children(section),
            "top": top,
            "rows": listed["cards"][len(top) :],
            "rail": latest_lines(listed["cards"], sections, at),
        }
    )


def tag_page(tag, *, at, key=""):
    """The stories of a topic, sorted by its own rows; on the first page those that an editor pinned first."""
    keys = with_merged(tag)
    editions = Edition.objects.live(at).filter(tag_rows__tag__in=keys)
    own = Edition.objects.live(at).filter(pk__in=editions.values("pk"))
    first = for_cards(pinned(own, on_topic(keys, at)))[:ON_TOP] if not key else ()
    return signed_page(tag, tag.description, "tag_rows", editions, at, key, first) | {"tag": tag}


def author_page(author, *, at, key=""):
    """The stories an author stands over or under; one with two roles in a story has it once."""
    keys = with_merged(author)
    editions = Edition.objects.live(at).filter(bylines__author__in=keys)
    words = author.biography or author.role_title
    return signed_page(author, words, "bylines", editions, at, key) | {
        "author": author,
        "beats": beats(keys, at),
        "languages": names_of(author.languages),
        "links": named_links(author.links),
    }


def signed_page(row, words, rows, editions, at, key, first=()):
    """The list of a tag or an author: `rows` names the index rows whose own time sorts it.

    `first` are editions that open the page, whatever their time.
    """
    # Annotated, so that the key compares the time of the row that was found, not of any other.
    editions, sections = editions.annotate(listed_at=F(f"{rows}__published_at")), Sections()
    listed, ahead = listing(editions, sections, key, at, moment="listed_at"), cards(first, sections, at)
    numbers = {one.number for one in ahead}
    listed["cards"] = [*ahead, *(one for one in listed["cards"] if one.number not in numbers)]
    head = list_head(row.name, words, row, key)
    return frame(at, head, sections) | listed | {"rail": latest_lines(listed["cards"], sections, at)}


def latest_page(*, at, key=""):
    """Every story, newest first, with a heading for each day of the site's zone."""
    sections, title = Sections(), _("Latest news")
    found = found_page(Edition.objects.live(at), key, size=ON_A_DAY_PAGE)
    days = [
        # One heading, one zone: the hours are those of the site's own zone too.
        (words, date, cards(rows, sections, at, time=site_hour))
        for (words, date), rows in groupby(found.items, key=lambda edition: day(edition.published_at))
    ]
    head = Head(title, address=reverse("latest") + query_of(key))
    return frame(at, head, sections, is_latest=True) | leading_on(found) | {"title": title, "days": days}


def site_hour(moment, zone, at):
    """The hour of a moment in the site's zone, whatever the story's own is."""
    return hour(moment, get_default_timezone())


def listing(editions, sections, key, at, *, moment="published_at"):
    """One page of a list as cards, and what leads to the next. Raises Http404 for a key that is not ours."""
    found = found_page(editions, key, moment=moment)
    # Two rows of one story stand beside each other, since both have its time and its number.
    stories = {edition.article_id: edition for edition in found.items}.values()
    return leading_on(found) | {"cards": cards(stories, sections, at)}


def found_page(editions, key, *, size=ON_A_PAGE, moment="published_at"):
    """The `Page` of a query. Raises Http404 for a key that is not ours."""
    try:
        return page_by_key(for_cards(editions), key, size=size, moment=moment)
    except BadKey as error:
        raise Http404 from error


def leading_on(found):
    """What the pager needs."""
    return {"older": query_of(found.next_key), "is_first_page": found.is_first}


def query_of(key):
    """The query of the page that begins after `key`; "" for the first."""
    return f"?sebelum={key}" if key else ""


def list_head(name, description, thing, key):
    """The head of a list; each of its pages is its own canonical one."""
    page = thing.get_absolute_url()
    return Head(name, description, address=page + query_of(key), alternates=[feed_link(name, page)])


def latest_lines(without, sections, at):
    """The latest stories of the house but those on the page already."""
    shown = [one.number for one in without]
    live = Edition.objects.live(at).exclude(article_id__in=shown)
    return lines(for_cards(live).latest_first()[:RAIL], sections, at)
