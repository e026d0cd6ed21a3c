"""Sections: the tree readers walk."""

from django import forms
from django.contrib import admin
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _

from articles.admin.form import SectionChoice
from articles.admin.looks import gone_into
from articles.admin.retiring import Retires
from articles.admin.rights import ByRole
from articles.admin.tree import TREE, in_tree, in_tree_order
from articles.admin.uses import KeptInUse
from articles.models import Article, Section
from articles.publishing.retire import close_section


@admin.register(Section)
class SectionAdmin(Retires, KeptInUse, ByRole):
    """Main sections and their sub-sections, in the order of the paper."""

    list_display = ["title", "slug", "position", "standing"]
    list_display_links = ["title"]
    list_editable = ["position"]
    list_select_related = ["successor"]
    list_per_page = 200
    search_fields = ["name"]
    fields = ["name", "slug", "description", "parent", "position"]
    retire_verb, link = "close", "successor"

    def get_queryset(self, request):
        """In the order of the tree; Django's own would order before the columns for that are there."""
        return in_tree_order()

    def get_ordering(self, request):
        """That of the tree."""
        return TREE

    @admin.display(description=_("name"))
    def title(self, section):
        """With a dash for a sub-section."""
        return in_tree(section)

    @admin.display(description=_("now"), empty_value="")
    def standing(self, section):
        """Whether it is closed, and into which it went."""
        return gone_into(section.successor)

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        """Only an open main section can have others under it."""
        if db_field.name == "parent":
            return db_field.formfield(queryset=Section.objects.open().filter(parent=None))
        if db_field.name == "position":
            # In the list the label stands only over the column.
            return db_field.formfield(widget=forms.NumberInput(attrs={"aria-label": _("order"), "min": 0}))
        return super().formfield_for_dbfield(db_field, request, **kwargs)

    def retire(self, row, *, into, by):
        """Close it."""
        close_section(row, into=into, by=by)

    def retire_words(self, row):
        """What closing means."""
        return {
            "title": _t("Close the section"),
            "label": _t("Close…"),
            "question": _t("Where do readers go on?"),
            "outcome": [
                _t("Nobody can choose this section for a story any more."),
                _t("Its address leads to the section you choose, whose list shows its stories too."),
                _t("Every story keeps its own address."),
            ],
        }

    def successors(self, row):
        """Open sections but this one."""
        return in_tree_order(Section.objects.open().exclude(pk=row.pk))

    def successor_field(self, row):
        """As a tree."""
        return SectionChoice(self.successors(row), label=self.retire_words(row)["question"])

    def stories_using(self, row):
        """Stories in it, at the desk or in any edition."""
        return [Article.objects.filter(section=row), Article.objects.filter(editions__section=row)]

    def others_using(self, row):
        """Sections under it, or closed into it."""
        return [str(section) for section in [*row.children.all(), *row.predecessors.all()]]
