"""Filters of the story list. Each asks columns of the story itself: no DISTINCT, no join, no count."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from articles.admin.tree import in_tree, in_tree_order
from articles.models import PublicState


class StateFilter(admin.SimpleListFilter):
    """By what readers see of a story."""

    title, parameter_name = _("public state"), "state"

    def lookups(self, request, model_admin):
        """Every public state."""
        return PublicState.choices

    def queryset(self, request, queryset):
        """The clock decides, so the answer is right at the second of a plan."""
        return queryset.in_state(self.value()) if self.value() in PublicState.values else queryset


class SectionFilter(admin.SimpleListFilter):
    """By section; a main section brings its sub-sections along."""

    title, parameter_name = _("section"), "section"

    def lookups(self, request, model_admin):
        """Main sections, each with its sub-sections below it; one query."""
        self.sections = list(in_tree_order())
        return [(str(section.pk), in_tree(section)) for section in self.sections]

    def queryset(self, request, queryset):
        """Stories of the section and of those under it; an unknown number filters nothing."""
        family = [s.pk for s in self.sections if self.value() in (str(s.pk), str(s.parent_id))]
        return queryset.filter(section__in=family) if family else queryset


class MineFilter(admin.SimpleListFilter):
    """One's own stories."""

    title, parameter_name = _("whose"), "whose"

    def lookups(self, request, model_admin):
        """Mine; all is Django's own choice."""
        return [("mine", _("Mine"))]

    def queryset(self, request, queryset):
        """Those the person at the desk owns."""
        return queryset.filter(owner=request.user) if self.value() == "mine" else queryset
