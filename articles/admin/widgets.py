"""Widgets of the story's form that are no part of the text."""

from django import forms
from django.template.loader import render_to_string
from django.urls import reverse

from media.models import Photo


class PhotoChoice(forms.NumberInput):
    """A photo by its number, shown as the picture it is; chosen or uploaded in the photo desk's popup."""

    template_name = "admin/articles/photo_choice.html"

    class Media:
        js = [
            "admin/js/vendor/jquery/jquery.min.js",
            "admin/js/jquery.init.js",
            "admin/js/admin/RelatedObjectLookups.js",
            forms.Script("articles/photo-choice.js", type="module"),
        ]

    def _render(self, template_name, context, renderer=None):
        # Django's own renderer of widgets does not look into the project's templates.
        return render_to_string(template_name, context)

    def get_context(self, name, value, attrs):
        """With the photo, where the number is one's."""
        context = super().get_context(name, value, attrs)
        context["widget"]["attrs"]["class"] = "vForeignKeyRawIdAdminField photo-choice__number"
        number = str(value or "")
        is_number = number.isascii() and number.isdigit()
        photo = Photo.objects.filter(pk=int(number)).first() if is_number else None
        return context | {
            "photo": photo,
            "choose_url": reverse("admin:media_photo_changelist") + "?_to_field=id",
            "photos_url": reverse("admin:media_photo_changelist"),
        }
