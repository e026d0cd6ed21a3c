"""Shared boxes: texts kept once and shown in many stories."""

from django.contrib import admin
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _

from articles.admin.rights import ByRole
from articles.admin.uses import KeptInUse
from articles.body.blocks import text_alone
from articles.models import Article, Edition, SharedBox
from articles.widgets import BodyFormField


@admin.register(SharedBox)
class SharedBoxAdmin(KeptInUse, ByRole):
    """House texts such as the fact-check hotline."""

    change_form_template = "admin/articles/noun_change_form.html"
    list_display = ["title", "is_open"]
    search_fields = ["title"]
    search_help_text = _("Title")
    fields = ["title", "body", "is_open"]

    def get_urls(self):
        """With the address that the body editor asks."""
        view = self.admin_site.admin_view(self.data_view)
        return [path("<int:number>/data/", view, name="articles_sharedbox_data"), *super().get_urls()]

    def data_view(self, request, number):
        """One box as JSON for the body editor: id, title, clean html."""
        self.hide_from_strangers(request)
        box = get_object_or_404(SharedBox, pk=number)
        return JsonResponse({"id": box.pk, "title": box.title, "html": text_alone(box.body)})

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        """Words alone: a box holds no photo and no other box."""
        if db_field.name == "body":
            return db_field.formfield(form_class=BodyFormField, references=False)
        return super().formfield_for_dbfield(db_field, request, **kwargs)

    def render_change_form(self, request, context, add=False, change=False, form_url="", obj=None):
        """With the way back to the list."""
        context["list_url"] = reverse("admin:articles_sharedbox_changelist")
        return super().render_change_form(request, context, add, change, form_url, obj)

    def stories_using(self, row):
        """Stories whose text points at it, at the desk, on the site or planned.

        Bodies hold references, not keys, so both tables are read through; that is for a rare question.
        """
        mark = f'data-box="{row.pk}"'
        editions = Edition.objects.not_over().filter(body__contains=mark)
        return [
            Article.objects.filter(body__contains=mark),
            Article.objects.filter(pk__in=editions.values("article")),
        ]
