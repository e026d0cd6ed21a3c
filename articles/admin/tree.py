"""Sections in the order of their tree."""

from django.db.models import F
from django.db.models.functions import Coalesce

from articles.models import Section

# Of sections `with_main`: main sections by their place, each followed by its sub-sections.
TREE = ["main_position", "main", F("parent").asc(nulls_first=True), "position", "name"]


def with_main(sections):
    """Sections with number and place of their main section; a main section is its own."""
    return sections.annotate(
        main_position=Coalesce("parent__position", "position"), main=Coalesce("parent", "id")
    )


def in_tree_order(sections=None):
    """Sections (all by default) in the order of TREE; one query."""
    return with_main(Section.objects.all() if sections is None else sections).order_by(*TREE)


def in_tree(section):
    """A section's name, with a dash before a sub-section's."""
    return f"– {section.name}" if section.parent_id else section.name
