"""Authors: who signs stories, and whose reports they rest on."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from articles.admin.rights import ByRole, is_autocomplete
from articles.admin.widgets import PhotoChoice
from articles.models import Author
from newsroom.accounts.models import User


@admin.register(Author)
class AuthorAdmin(ByRole):
    """People and organisations; a merged one stays for the sake of old pages."""

    list_display = ["name", "role_title", "kind", "is_wire"]
    list_filter = ["kind", "is_wire"]
    search_fields = ["name"]
    fieldsets = [
        (None, {"fields": ["name", "kind", "role_title", "slug", "user", "biography", "portrait"]}),
        (_("Wire"), {"fields": ["is_wire", "wire_words"]}),
    ]

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
            return db_field.formfield(queryset=User.objects.filter(is_active=True).order_by("first_name"))
        return super().formfield_for_dbfield(db_field, request, **kwargs)
