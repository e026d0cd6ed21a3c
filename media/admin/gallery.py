"""GalleryAdmin: list, photos in their order, words, times. Every right is asked of `media.permissions`."""

from django.contrib import admin
from django.contrib.admin.views.main import ChangeList
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from media import permissions
from media.admin import shown_looks
from media.admin.gallery_rows import GalleryPhotoInline
from media.admin.shown import ShownAdmin, StateFilter
from media.admin.shown_form import ShownForm
from media.models import Gallery


class GalleryForm(ShownForm):
    """What is said about a gallery."""

    class Meta:
        model = Gallery
        fields = ("title", "slug", "language")

    def lacks(self):
        """Nothing: what readers need is in the rows, and is asked there."""
        return []


class Whose(admin.SimpleListFilter):
    """One's own galleries."""

    title, parameter_name = _("made by"), "whose"

    def lookups(self, request, model_admin):
        """Mine; all is Django's own choice."""
        return [("mine", _("Me"))]

    def queryset(self, request, queryset):
        """Those the person at the desk has made."""
        return queryset.filter(made_by=request.user) if self.value() == "mine" else queryset


class GalleryChangeList(ChangeList):
    """Rows with their photos, in two more queries."""

    def get_queryset(self, request, exclude_parameters=None):
        """Django's, with what a row shows."""
        return super().get_queryset(request, exclude_parameters).with_photos()


class GalleryAdmin(ShownAdmin):
    """Photos that tell something together."""

    rights, maker = permissions.galleries, "made_by"
    form = GalleryForm
    inlines = (GalleryPhotoInline,)
    list_display = ("thumb", "row", "count", "states", "made_at")
    list_display_links = ("row",)
    list_filter = (StateFilter, Whose, "language")
    search_fields = ("title", "description")
    search_help_text = _("Title, description")
    readonly_fields = ("standing", "credits", "made")

    @admin.display(description=_("photo"))
    def thumb(self, gallery):
        """The first photo, small."""
        return shown_looks.thumb(_first_photo(gallery))

    @admin.display(description=_("gallery"), ordering="title")
    def row(self, gallery):
        """Title and credits."""
        return shown_looks.row(gallery.title, gallery.credit_summary)

    @admin.display(description=_("photos"))
    def count(self, gallery):
        """How many photos."""
        return len(gallery.rows)

    @admin.display(description=_("credits"))
    def credits(self, gallery):
        """Everybody who is credited."""
        return gallery.credit_summary or "–"

    @admin.display(description=_("made"))
    def made(self, gallery):
        """When and by whom."""
        return shown_looks.made(gallery.made_at, gallery.made_by)

    def get_changelist(self, request, **kwargs):
        """Our ChangeList."""
        return GalleryChangeList

    def get_fieldsets(self, request, obj=None):
        """Words first, times beside them."""
        standing, facts = (("standing",), ("credits", "made")) if obj else ((), ())
        return [
            (_("Gallery"), {"fields": ("title", "description"), "classes": ["writing"]}),
            (
                _("For readers"),
                {"fields": (*standing, "published_at", "withdrawn_at"), "classes": ["planning"]},
            ),
            (_("Address"), {"fields": ("language", "slug", *facts), "classes": ["planning"]}),
        ]

    def for_data(self):
        """With the photos."""
        return Gallery.objects.with_photos()

    def as_json(self, gallery):
        """What the gallery node of the body editor shows."""
        count, first = len(gallery.rows), _first_photo(gallery)
        return {
            "id": gallery.pk,
            "title": gallery.title,
            "count": count,
            "count_label": ngettext("%(count)s photo", "%(count)s photos", count) % {"count": count},
            "url": first.rendition_url("16x9", 640) if first else "",
            "alt": first.alt_text if first else "",
            "credit": gallery.credit_summary,
            "state": gallery.state().value,
            "state_label": str(gallery.state().label),
        }


def _first_photo(gallery):
    rows = gallery.rows
    return rows[0].photo if rows else None
