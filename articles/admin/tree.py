"""Sections in the order of their tree."""

from django.db.models import F
from django.db.models.functions import Coalesce

from articles.models import Section


def in_tree_order(sections=None):
    """Main sections by their place, each followed by its sub-sections; one query."""
    sections = Section.objects.all() if sections is None else sections
    first = {"main_position": Coalesce("parent__position", "position"), "main": Coalesce("parent", "id")}
    under = F("parent").asc(nulls_first=True)
    return sections.annotate(**first).order_by("main_position", "main", under, "position", "name")


def in_tree(section):
    """A section's name, with a dash before a sub-section's."""
    return f"– {section.name}" if section.parent_id else section.name
