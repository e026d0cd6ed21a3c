"""Widgets of the photo desk."""

from django import forms
from django.template.loader import render_to_string
from django.urls import reverse

from media.models import Photo


class PhotoChoice(forms.NumberInput):
    """A photo by its number, shown as the picture it is; chosen or uploaded in the photo desk's popup.

    `found` ({number as text: photo}) spares a list of rows a query each.
    """

    template_name = "admin/media/photo_choice.html"
    found: dict = {}

    class Media:
        css = {"all": ["media/photo-admin.css"]}
        js = [
            "admin/js/vendor/jquery/jquery.min.js",
            "admin/js/jquery.init.js",
            "admin/js/admin/RelatedObjectLookups.js",
            forms.Script("media/photo-choice.js", type="module"),
        ]

    def _render(self, template_name, context, renderer=None):
        # Django's own renderer of widgets does not look into the project's templates.
        return render_to_string(template_name, context)

    def get_context(self, name, value, attrs):
        """With the photo, where the number is one's."""
        context = super().get_context(name, value, attrs)
        context["widget"]["attrs"]["class"] = "vForeignKeyRawIdAdminField photo-choice__number"
        photos = reverse("admin:media_photo_changelist")
        return context | {
            "photo": self._photo(str(value or "")),
            "choose_url": f"{photos}?_to_field=id",
            "photos_url": photos,
        }

    def _photo(self, number):
        if number in self.found:
            return self.found[number]
        if not (number.isascii() and number.isdigit() and len(number) < 19):
            return None
        return Photo.objects.filter(pk=int(number)).first()
