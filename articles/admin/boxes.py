"""Shared boxes: texts kept once and shown in many stories."""

from django.contrib import admin
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.urls import path

from articles.admin.rights import ByRole
from articles.body.blocks import text_alone
from articles.models import SharedBox
from articles.widgets import BodyFormField


@admin.register(SharedBox)
class SharedBoxAdmin(ByRole):
    """House texts such as the fact-check hotline."""

    list_display = ["title", "is_open"]
    search_fields = ["title"]
    fields = ["title", "body", "is_open"]

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        """The text in the editor of stories, without what points at other rows."""
        if db_field.name == "body":
            return db_field.formfield(form_class=BodyFormField, references=False)
        return super().formfield_for_dbfield(db_field, request, **kwargs)

    def get_urls(self):
        """With the address that the body editor's box asks."""
        data = self.admin_site.admin_view(self.data_view)
        return [path("<int:pk>/data/", data, name="articles_sharedbox_data"), *super().get_urls()]

    def data_view(self, request, pk):
        """One open box as JSON for the body editor; 404 for who may not see boxes."""
        self.hide_from_strangers(request)
        box = get_object_or_404(SharedBox, pk=pk, is_open=True)
        return JsonResponse({"id": box.pk, "title": box.title, "html": text_alone(box.body)})
