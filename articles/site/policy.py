"""What the house says of itself: /tentang/ and the pages under it."""

import re

from django.http import Http404
from django.urls import reverse
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _

from articles.body.blocks import text_alone
from articles.models import PolicyPage
from articles.site import structured
from articles.site.answers import at_right_address, moved, page, public
from articles.site.frame import Head, frame
from articles.site.levels import raised
from articles.site.sections import Sections
from articles.site.times import day
from articles.site.voice import speaking
from newsroom import clock
from newsroom.text import clean_line

# A description of search engines' length.
DESCRIBED = 160
_TAG = re.compile(r"<[^>]*>")


@public
def policies(request):
    """All pages that are shown, and who answers for the house."""
    sections = Sections()
    if not sections.house.policies:
        raise Http404
    with speaking():
        title = _("Why you can trust us")
        words = _("How {name} works, who pays for it, and what you can do when we are wrong.")
        head = Head(title, words.format(name=sections.house.name), address=reverse("policies"))
        context = frame(clock.now(), head, sections) | {
            "title": title,
            "words": head.description,
            "face": sections.house,
        }
        return page(request, "articles/policies.html", context)


@public
def policy_page(request, slug):
    """One page. One that is not shown yet is not found."""
    found = {row.slug: row for row in PolicyPage.objects.filter(is_shown=True, slug__in={slug, slug.lower()})}
    if not found:
        raise Http404
    row = found.get(slug) or next(iter(found.values()))
    if not at_right_address(request, row):
        return moved(request, row)
    with speaking():
        return page(request, "articles/policy_page.html", policy_context(row, at=clock.now()))


def policy_context(row, *, at):
    """What the page shows. One query."""
    sections, words = Sections(), text_alone(row.body)
    head = Head(row.title, first_words(words), address=row.get_absolute_url())
    head.structured = [structured.as_json(structured.breadcrumbs([_Policies()], row.title))]
    updated, date = day(row.updated_at)
    return frame(at, head, sections) | {
        "row": row,
        "words": mark_safe(raised(words)),
        "updated": updated,
        "updated_date": date,
        "others": [policy for policy in sections.house.policies if policy.title != row.title],
    }


class _Policies:
    """The index as a step of the breadcrumbs."""

    @property
    def name(self):
        return _("About us")

    def get_absolute_url(self):
        return reverse("policies")


def first_words(words):
    """The beginning of a text without its tags, cut at a word."""
    plain = clean_line(_TAG.sub(" ", words.partition("</p>")[0]))
    if len(plain) <= DESCRIBED:
        return plain
    return plain[:DESCRIBED].rpartition(" ")[0] + "…"
