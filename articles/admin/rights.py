"""What every screen of the desk asks before it shows or does anything."""

from django.contrib import admin
from django.db import models
from django.http import Http404

from articles import permissions
from articles.admin.counting import BoundedPaginator
from articles.admin.fields import CleanField
from newsroom.fields import LineField, WordsField

LONGEST_TEXT = 3000


class ByRole(admin.ModelAdmin):
    """Rights from roles alone, asked of `articles.permissions`; what a person may not see is a 404.

    A superuser without a role sees nothing here.
    """

    actions = None
    list_per_page = 50
    paginator = BoundedPaginator
    show_full_result_count = False
    show_facets = admin.ShowFacets.NEVER

    class Media:
        css = {"all": ["articles/desk.css"]}

    def _holds(self, request, action):
        return permissions.holds(request.user, action, self.opts.model_name)

    def has_module_permission(self, request):
        """As for viewing."""
        return self._holds(request, "view")

    def has_view_permission(self, request, obj=None):
        """By role."""
        return self._holds(request, "view")

    def has_add_permission(self, request):
        """By role."""
        return self._holds(request, "view") and self._holds(request, "add")

    def has_change_permission(self, request, obj=None):
        """By role."""
        return self._holds(request, "view") and self._holds(request, "change")

    def has_delete_permission(self, request, obj=None):
        """By role."""
        return self._holds(request, "view") and self._holds(request, "delete")

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        """Every text is clean, and has an end: a megabyte in a caption is a slip."""
        if isinstance(db_field, LineField | WordsField) and not db_field.choices:
            kwargs.setdefault("form_class", CleanField)
        if isinstance(db_field, models.TextField) and not db_field.max_length and db_field.name != "body":
            kwargs.setdefault("max_length", LONGEST_TEXT)
        return super().formfield_for_dbfield(db_field, request, **kwargs)

    def hide_from_strangers(self, request):
        """A 404 for who may not know that there is anything here."""
        if not self.has_view_permission(request):
            raise Http404

    def changelist_view(self, request, extra_context=None):
        """The list."""
        self.hide_from_strangers(request)
        return super().changelist_view(request, extra_context)

    def changeform_view(self, request, object_id=None, form_url="", extra_context=None):
        """The form."""
        self.hide_from_strangers(request)
        return super().changeform_view(request, object_id, form_url, extra_context)

    def delete_view(self, request, object_id, extra_context=None):
        """The question before deleting."""
        self.hide_from_strangers(request)
        return super().delete_view(request, object_id, extra_context)

    def history_view(self, request, object_id, extra_context=None):
        """What was done to it."""
        self.hide_from_strangers(request)
        return super().history_view(request, object_id, extra_context)


def is_autocomplete(request):
    """Whether a search box of a form is asking, and not the list."""
    return request.resolver_match is not None and request.resolver_match.url_name == "autocomplete"
