"""Shared boxes: texts kept once and shown in many stories."""

from django.contrib import admin

from articles.admin.rights import ByRole
from articles.models import SharedBox


@admin.register(SharedBox)
class SharedBoxAdmin(ByRole):
    """House texts such as the fact-check hotline."""

    list_display = ["title", "is_open"]
    search_fields = ["title"]
    fields = ["title", "body", "is_open"]
