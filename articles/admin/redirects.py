"""Redirects: old addresses and where they lead."""

from django.contrib import admin
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from articles.admin.rights import ByRole
from articles.models import Redirect


@admin.register(Redirect)
class RedirectAdmin(ByRole):
    """Rules for addresses that nothing else answers at, with how often each was followed."""

    change_form_template = "admin/articles/noun_change_form.html"
    list_display = ["from_path", "match", "to_path", "is_permanent", "hits", "last_at"]
    list_filter = ["match", "is_permanent"]
    list_select_related = ["use"]
    search_fields = ["from_path", "to_path"]
    search_help_text = _("Old or new address")
    fields = ["from_path", "match", "to_path", "is_permanent"]

    @admin.display(description=_("hits"), ordering="use__hits")
    def hits(self, rule):
        """How often."""
        return rule.use.hits if hasattr(rule, "use") else 0

    @admin.display(description=_("last followed"), ordering="use__last_at")
    def last_at(self, rule):
        """When a reader came that way last."""
        return rule.use.last_at if hasattr(rule, "use") else None

    def render_change_form(self, request, context, add=False, change=False, form_url="", obj=None):
        """With the way back to the list."""
        context["list_url"] = reverse("admin:articles_redirect_changelist")
        return super().render_change_form(request, context, add, change, form_url, obj)
