"""All sections of the house, read once a page: names for cards, the bar at the top, families for lists.

The house's own words come with them, in the same question.
"""

from datetime import UTC
from functools import cached_property, lru_cache

from django.urls import reverse
from django.utils.dateparse import parse_datetime

from articles.models import Section
from articles.site.around import SECTION, rows
from articles.site.face import face


class Sections:
    """The sections as they stand. One query; there are dozens of them, never thousands."""

    def __init__(self):
        """Read the rows and tie each to what it belongs to and what it closed into."""
        self._around = rows()
        found = sorted(self._around["section"], key=lambda row: (row["position"], row["name"]))
        self.rows = {row.pk: row for row in map(_section, found)}
        for row in self.rows.values():
            row.parent = self.rows[row.parent_id] if row.parent_id else None
            row.successor = self.rows[row.successor_id] if row.successor_id else None

    @cached_property
    def house(self):
        """The house as a page shows it: a `Face`."""
        return face(self._around, self)

    @cached_property
    def main(self):
        """The open main sections, in the order of the house."""
        return [row for row in self.rows.values() if not (row.parent_id or row.successor_id or row.closed_at)]

    def at(self, slug):
        """The section at a slug (in any case), followed to the one that took its place; None for none."""
        by_slug = {row.slug: row for row in self.rows.values()}
        return _last(by_slug.get(slug) or by_slug.get(slug.lower()))

    def standing_for(self, key):
        """The section with a key, or the one that took its place; None for none."""
        return _last(self.rows.get(key))

    def tie(self, edition):
        """Give an edition its section without asking for it; return the edition."""
        edition.section = self.rows.get(edition.section_id)
        return edition

    def family(self, section):
        """Keys of the section, its sub-sections, and those that closed into any of them."""
        return [row.pk for row in self.rows.values() if section.pk in _above(row)]

    def children(self, section):
        """The open sub-sections of a section."""
        return [
            row
            for row in self.rows.values()
            if row.parent_id == section.pk and not (row.successor_id or row.closed_at)
        ]

    def block_of(self, key):
        """Key of the main section that shows a section's stories on the front page."""
        row, seen = self.rows[key], set()
        while (above := row.successor or row.parent) and row.pk not in seen:
            seen.add(row.pk)
            row = above
        return row.pk


@lru_cache(maxsize=1024)
def address_of(slug):
    """The path of a section's front: as `Section.get_absolute_url`, remembered."""
    return reverse("section_detail", args=[slug])


def _section(fields):
    if fields["closed_at"]:
        # As text, since it came as JSON; SQLite leaves the zone out, which is UTC.
        moment = parse_datetime(fields["closed_at"])
        fields["closed_at"] = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return Section.from_db("default", SECTION, [fields[name] for name in SECTION])


def _last(row):
    seen = set()
    while row and row.successor and row.pk not in seen:
        seen.add(row.pk)
        row = row.successor
    return row


def _above(row):
    after = row.successor
    return {row.pk, row.parent_id, row.successor_id, after.parent_id if after else None}
