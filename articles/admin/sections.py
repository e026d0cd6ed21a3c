"""Sections: the tree readers walk."""

from django.contrib import admin
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from articles.admin.rights import ByRole
from articles.admin.tree import in_tree, in_tree_order
from articles.models import Section


@admin.register(Section)
class SectionAdmin(ByRole):
    """Main sections and their sub-sections, in the order of the paper."""

    list_display = ["title", "slug", "position", "standing"]
    list_display_links = ["title"]
    search_fields = ["name"]
    fields = ["name", "slug", "description", "parent", "position"]
    list_select_related = ["successor"]

    def get_queryset(self, request):
        """In the order of the tree."""
        return in_tree_order(super().get_queryset(request))

    def get_ordering(self, request):
        """The queryset's own."""
        return []

    @admin.display(description=_("name"))
    def title(self, section):
        """With a dash for a sub-section."""
        return in_tree(section)

    @admin.display(description=_("now"), empty_value="")
    def standing(self, section):
        """Whether it is closed, and into which it went."""
        return retired(section.successor) if section.successor else ""


def retired(successor):
    """The word for what is closed or merged, with what stands in its place."""
    return format_html('<span class="state state--expired">{} → {}</span>', _("Closed"), successor)
