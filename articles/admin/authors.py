"""Authors: who signs stories, and whose reports they rest on."""

from django import forms
from django.contrib import admin
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _

from articles.admin.fields import SearchBox
from articles.admin.looks import gone_into
from articles.admin.retiring import Retires
from articles.admin.rights import ByRole, is_autocomplete
from articles.admin.uses import KeptInUse, withdrawn_with
from articles.admin.widgets import PhotoChoice
from articles.models import Article, Author
from articles.publishing.retire import merge_authors
from newsroom.accounts.models import User


@admin.register(Author)
class AuthorAdmin(Retires, KeptInUse, ByRole):
    """People and organisations; a merged one stays for the sake of old pages."""

    list_display = ["name", "role_title", "kind", "wire", "standing"]
    list_filter = ["kind", "is_wire"]
    list_select_related = ["merged_into"]
    search_fields = ["name"]
    search_help_text = _("Name")
    ordering = ["name"]
    fieldsets = [
        (None, {"fields": ["name", "kind", "role_title", "biography", "portrait"]}),
        (_("Contact and languages"), {"fields": ["email_public", "links", "languages"]}),
        (_("At the desk"), {"fields": ["user", "slug"]}),
        (_("Wire"), {"fields": ["is_wire", "wire_words"]}),
    ]

    @admin.display(description=_("wire agency"), empty_value="")
    def wire(self, author):
        """A word for the few, nothing for the many."""
        return _t("Wire") if author.is_wire else ""

    @admin.display(description=_("now"), empty_value="")
    def standing(self, author):
        """Whether it was merged, and into whom."""
        return gone_into(author.merged_into)

    def get_search_results(self, request, queryset, search_term):
        """A search box offers nobody who was merged into another."""
        if is_autocomplete(request):
            queryset = queryset.filter(merged_into=None)
        return super().get_search_results(request, queryset, search_term)

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        """The portrait as a picture; only accounts in use."""
        if db_field.name == "portrait":
            return db_field.formfield(widget=PhotoChoice)
        if db_field.name == "user":
            people = User.objects.filter(is_active=True).order_by("first_name", "last_name", "username")
            return db_field.formfield(queryset=people)
        return super().formfield_for_dbfield(db_field, request, **kwargs)

    def retire(self, row, *, into, by):
        """Merge."""
        merge_authors(row, into=into, by=by)

    def retire_words(self, row):
        """What merging means."""
        return super().retire_words(row) | {
            "title": _t("Merge into another author"),
            "outcome": [
                _t("Every story with this name, at the desk and on the site, gets the other one."),
                _t("The address of this author's page leads to the other's."),
                _t("This cannot be undone by a button."),
            ],
        }

    def successor_field(self, row):
        """A search box: there are many."""
        widget = SearchBox(Author._meta.get_field("merged_into"), self.admin_site)
        question = self.retire_words(row)["question"]
        return forms.ModelChoiceField(self.successors(row), label=question, widget=widget)

    def stories_using(self, row):
        """Stories it signs or is the wire of."""
        stories = Article.objects
        return [
            stories.filter(bylines__author=row),
            stories.filter(editions__bylines__author=row),
            stories.filter(wire=row),
            stories.filter(editions__wire=row),
            withdrawn_with(rf'"bylines": \[(\[[0-9]+, "[a-z]+"\], )*\[{row.pk}, "'),
        ]

    def others_using(self, row):
        """Names that were merged into it."""
        return [str(author) for author in row.merged.all()]
