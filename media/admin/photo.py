"""PhotoAdmin: list, upload, words, popup. Every right is asked of `media.permissions`."""

from django.contrib import admin, messages
from django.contrib.admin.options import IS_POPUP_VAR
from django.db.models import ProtectedError
from django.http import HttpResponseRedirect, JsonResponse
from django.shortcuts import get_object_or_404
from django.urls import path, reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from media import permissions
from media.admin import looks
from media.admin.filters import Wanting, Whose
from media.admin.forms import PhotoForm, UploadForm
from media.intake import PictureRefused, keep, take_back, take_in
from media.models import Photo

_WORDS = ("title", "caption", "alt_text", "is_decorative")
_RIGHTS = ("creator", "credit_line", "copyright_notice")
_ORIGIN = ("taken_at", "city", "keywords")


class PhotoAdmin(admin.ModelAdmin):
    """The picture's bytes come in once and are never replaced; its words can change."""

    form = PhotoForm
    change_form_template = "media/photo_change_form.html"
    list_display = ("thumb", "row", "facts", "uploaded_at")
    list_display_links = ("row",)
    list_filter = (Wanting, Whose, "uploaded_at")
    search_fields = ("title", "caption", "credit_line", "creator", "city")
    search_help_text = _("Title, caption, credit, creator, city")
    show_full_result_count = False
    list_per_page = 50
    readonly_fields = ("preview", "file_facts", "uploaded")

    class Media:
        css = {"all": ("media/photo-admin.css",)}

    # --- what is shown ---------------------------------------------------------------------------------

    @admin.display(description=_("picture"))
    def thumb(self, photo):
        """A small picture."""
        return looks.thumb(photo)

    @admin.display(description=_("photo"), ordering="title")
    def row(self, photo):
        """Title and credit."""
        return looks.row(photo)

    @admin.display(description=_("size"), ordering="width")
    def facts(self, photo):
        """Pixels and format."""
        return looks.facts(photo)

    @admin.display(description=_("picture"))
    def preview(self, photo):
        """The picture as large as the page has room."""
        return looks.preview(photo)

    @admin.display(description=_("file"))
    def file_facts(self, photo):
        """What it was called, pixels, format and bytes."""
        return looks.file_facts(photo)

    @admin.display(description=_("uploaded"))
    def uploaded(self, photo):
        """When and by whom."""
        return looks.uploaded(photo)

    def get_fieldsets(self, request, obj=None):
        """The file first on the way in; the picture itself ever after."""
        first, facts = ("preview", ("file_facts", "uploaded")) if obj else ("picture", ())
        origin = (*_ORIGIN, *facts)
        return [
            (_("Picture"), {"fields": (first, *_WORDS), "classes": ["writing"]}),
            (_("Credit"), {"fields": _RIGHTS, "classes": ["planning"]}),
            (_("Origin"), {"fields": origin, "classes": ["planning"]}),
        ]

    def get_form(self, request, obj=None, change=False, **kwargs):
        """For an upload the form knows what became of the file."""
        if obj:
            return super().get_form(request, obj, change, **kwargs)
        form = super().get_form(request, obj, change, **{"form": UploadForm} | kwargs)
        form.arrival = getattr(request, "arrival", None)
        form.is_popup = IS_POPUP_VAR in request.GET or IS_POPUP_VAR in request.POST
        return form

    # --- who may ---------------------------------------------------------------------------------------

    def has_module_permission(self, request):
        """As for viewing."""
        return permissions.may_view(request.user)

    def has_view_permission(self, request, obj=None):
        """See `media.permissions`."""
        return permissions.may_view(request.user)

    def has_add_permission(self, request):
        """See `media.permissions`."""
        return permissions.may_upload(request.user)

    def has_change_permission(self, request, obj=None):
        """See `media.permissions`."""
        return permissions.may_change(request.user, obj)

    def has_delete_permission(self, request, obj=None):
        """See `media.permissions`."""
        return permissions.may_delete(request.user, obj)

    # --- what is done ----------------------------------------------------------------------------------

    def get_urls(self):
        """With the address the body editor asks."""
        data = self.admin_site.admin_view(self.data_view)
        return [path("<int:pk>/data/", data, name="media_photo_data"), *super().get_urls()]

    def data_view(self, request, pk):
        """One photo as JSON for the body editor's photo node; 404 for who may not see photos."""
        photos = Photo.objects.all() if permissions.may_view(request.user) else Photo.objects.none()
        return JsonResponse(looks.as_json(get_object_or_404(photos, pk=pk)))

    def add_view(self, request, form_url="", extra_context=None):
        """Reads the picture first: the form's own POST holds a transaction, and others would wait for us."""
        request.arrival, request.kept = self._arrival(request), None
        try:
            return super().add_view(request, form_url, extra_context)
        except PictureRefused as refusal:
            # The same bytes came in by another request while this one was written: show the form with it.
            request.arrival = refusal
            return super().add_view(request, form_url, extra_context)
        except BaseException:
            if request.kept:
                take_back(request.kept)
            raise

    def _arrival(self, request):
        """An `Intake`, a `PictureRefused`, or None when no file came from somebody who may upload."""
        file = request.FILES.get("picture") if self.has_add_permission(request) else None
        if file is None:
            return None
        try:
            return take_in(file)
        except PictureRefused as refusal:
            return refusal

    def save_model(self, request, obj, form, change):
        """A new photo is kept with its file."""
        if change:
            super().save_model(request, obj, form, change)
        else:
            request.kept = keep(form.arrival, obj, by=request.user)

    def delete_view(self, request, object_id, extra_context=None):
        """Django's page lists what uses the photo; a use that began meanwhile brings that page back."""
        try:
            return super().delete_view(request, object_id, extra_context)
        except ProtectedError as error:
            return self._still_in_use(request, error, reverse("admin:media_photo_delete", args=[object_id]))

    def changelist_view(self, request, extra_context=None):
        """The same for deleting several."""
        try:
            return super().changelist_view(request, extra_context)
        except ProtectedError as error:
            return self._still_in_use(request, error, request.get_full_path())

    def _still_in_use(self, request, error, address):
        users = ", ".join(str(each) for each in error.protected_objects)
        sentence = gettext("Nothing was deleted: these still use the photo: %(users)s") % {"users": users}
        self.message_user(request, sentence, messages.ERROR)
        return HttpResponseRedirect(address)
