"""Names over and under a story."""

from itertools import groupby

from django.utils.html import conditional_escape, format_html
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _

from articles.models import Author, BylineRole
from articles.site.merged import current
from newsroom.prepared import ByKey

COLUMNS = ("name", "slug", "kind", "role_title", "wire_words", "merged_into_id", "portrait_id")
PORTRAIT = [f"portrait__{name}" for name in ("digest", "width", "height", "dominant_colour")]
AUTHORS = ByKey(Author.objects.only(*COLUMNS))
WITH_PORTRAITS = ByKey(Author.objects.select_related("portrait").only(*COLUMNS, *PORTRAIT))


def signed(edition, authors):
    """[(author, role)] of an edition in their order, as far as the rows are there.

    `authors` is what `authors_of` found. One who stands in one role twice, after a merger, is named once.
    """
    pairs = [(authors.get(key), role) for key, role in edition.relations.get("bylines", [])]
    return list(dict.fromkeys((author, role) for author, role in pairs if author))


def authors_of(editions, *also, with_portraits=False):
    """{key: author} of everybody who signed one of these editions, and of the keys `also`, in one query."""
    keys = [key for edition in editions for key, _role in edition.relations.get("bylines", [])]
    keys += [key for key in also if key]
    return current(WITH_PORTRAITS if with_portraits else AUTHORS, keys)


def those_over(signatures):
    """The authors that stand in "oleh …"."""
    return [author for author, role in signatures if role == BylineRole.AUTHOR]


def linked(authors):
    """Names in a row, each leading to its author's page; "" for nobody."""
    return in_a_row([format_html('<a href="{}">{}</a>', a.get_absolute_url(), a.name) for a in authors])


def credits_under(signatures):
    """What the others did: ["Penyunting: …", …] in the order of the roles."""
    order = list(BylineRole)
    others = sorted(
        ((order.index(role), author) for author, role in signatures if role in order[1:]),
        key=lambda pair: pair[0],
    )
    return [
        format_html(_("{role}: {names}."), role=order[place].label, names=linked([a for _place, a in rows]))
        for place, rows in groupby(others, key=lambda pair: pair[0])
    ]


def in_a_row(names):
    """Names as a sentence has them: `A`, `A dan B`, `A, B, dan C`."""
    names = [conditional_escape(name) for name in names]
    if len(names) < 2:
        return names[0] if names else ""
    if len(names) == 2:
        return format_html(_("{first} and {last}"), first=names[0], last=names[1])
    several = mark_safe(", ".join(names[:-1]))  # each was escaped above
    return format_html(_("{several}, and {last}"), several=several, last=names[-1])
