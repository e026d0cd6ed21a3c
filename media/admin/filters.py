"""What a photo desk looks for in its list; filters ask columns of the photo alone, so no row comes twice."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _


class Wanting(admin.SimpleListFilter):
    """Photos that lack what a page needs."""

    title, parameter_name = _("what is missing"), "wanting"

    def lookups(self, request, model_admin):
        """Credit or alt text."""
        return [("credit", _("No credit")), ("alt", _("No alt text"))]

    def queryset(self, request, queryset):
        """The photos that lack it."""
        if self.value() == "credit":
            return queryset.without_credit()
        return queryset.without_alt_text() if self.value() == "alt" else queryset


class Whose(admin.SimpleListFilter):
    """One's own photos."""

    title, parameter_name = _("uploaded by"), "whose"

    def lookups(self, request, model_admin):
        """Mine; all is Django's own choice."""
        return [("mine", _("Me"))]

    def queryset(self, request, queryset):
        """Those the person at the desk has brought in."""
        return queryset.filter(uploaded_by=request.user) if self.value() == "mine" else queryset
