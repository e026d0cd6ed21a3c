"""Policy pages: what the house says of itself."""

from django import forms
from django.contrib import admin
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from articles.admin.rights import ByRole
from articles.models import PolicyPage
from articles.widgets import BodyFormField
from newsroom import clock

ORDER = {"aria-label": _("order"), "min": 0, "class": "vIntegerField"}


@admin.register(PolicyPage)
class PolicyPageAdmin(ByRole):
    """The pages under /tentang/. A new newsroom finds templates here, which no reader sees yet."""

    change_form_template = "admin/articles/noun_change_form.html"
    list_display = ["title", "role", "position", "standing", "updated_at"]
    list_display_links = ["title"]
    list_editable = ["position"]
    search_fields = ["title"]
    search_help_text = _("Title")
    fields = ["title", "slug", "body", "role", "position", "is_shown"]
    prepopulated_fields = {"slug": ["title"]}
    view_on_site = False

    def get_prepopulated_fields(self, request, obj=None):
        """A page that is there keeps its address."""
        return {} if obj else self.prepopulated_fields

    @admin.display(description=_("readers"), ordering="is_shown")
    def standing(self, row):
        """Whether readers see it, by a word and a shape."""
        code, word = ("live", _("Shown")) if row.is_shown else ("draft", _("Not shown yet"))
        return format_html('<span class="state state--{}">{}</span>', code, word)

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        """Words alone in the text; in the list the label stands only over the column."""
        if db_field.name == "body":
            return db_field.formfield(form_class=BodyFormField, references=False)
        if db_field.name == "position":
            return db_field.formfield(widget=forms.NumberInput(attrs=ORDER))
        return super().formfield_for_dbfield(db_field, request, **kwargs)

    def save_model(self, request, obj, form, change):
        """New words move the stamp that readers see; a new place in the list does not."""
        if {"title", "body"} & set(form.changed_data):
            obj.updated_at = clock.now()
        super().save_model(request, obj, form, change)

    def render_change_form(self, request, context, add=False, change=False, form_url="", obj=None):
        """With the way back to the list."""
        context["list_url"] = reverse("admin:articles_policypage_changelist")
        return super().render_change_form(request, context, add, change, form_url, obj)
