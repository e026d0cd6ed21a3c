"""The forms of the photo desk."""

from django import forms
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from media.intake import PictureRefused, same_bytes
from media.intake.refusals import already_here
from media.models import Photo
from newsroom.text import clean_line

_MOST_KEYWORDS, _LONGEST_KEYWORD = 60, 100


class PhotoForm(forms.ModelForm):
    """What is said about a photo."""

    class Meta:
        model = Photo
        fields = (
            "title",
            "caption",
            "alt_text",
            "is_decorative",
            "creator",
            "credit_line",
            "copyright_notice",
            "taken_at",
            "city",
            "keywords",
        )
        widgets = {
            "caption": forms.Textarea(attrs={"rows": 4, "class": "vLargeTextField"}),
            # One line in the database, room for a sentence on the screen.
            "alt_text": forms.Textarea(attrs={"rows": 2, "class": "vLargeTextField"}),
        }

    def clean_keywords(self):
        """Each on one clean line; agencies send dozens, so there is a limit."""
        keywords = [clean for word in self.cleaned_data["keywords"] if (clean := clean_line(word))]
        if len(keywords) > _MOST_KEYWORDS:
            raise ValidationError(
                _("A photo may have %(most)s keywords at most."), params={"most": _MOST_KEYWORDS}
            )
        if too_long := next((word for word in keywords if len(word) > _LONGEST_KEYWORD), None):
            raise ValidationError(
                _("The keyword “%(word)s…” is longer than %(most)s characters. Are the commas missing?"),
                params={"word": too_long[:40], "most": _LONGEST_KEYWORD},
            )
        return keywords

    def _save_m2m(self):
        keywords = self.cleaned_data.pop("keywords", None)
        super()._save_m2m()
        if keywords is not None:
            # taggit would ask three times for each.
            self.instance.set_keywords(keywords)


class UploadForm(PhotoForm):
    """A new photo. `arrival` is what became of the file beforehand: an `Intake` or a `PictureRefused`."""

    arrival = None
    is_popup = False

    picture = forms.FileField(
        label=_("Picture"),
        help_text=_("JPEG, PNG, WebP, AVIF or TIFF."),
        allow_empty_file=True,
        widget=forms.FileInput(attrs={"accept": "image/jpeg,image/png,image/webp,image/avif,image/tiff"}),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["title"].required = False
        self.fields["title"].help_text = _(
            "For the desk; readers do not see it. Empty: the name of the file."
        )

    def clean_picture(self):
        """Refused with the sentence that says why; also when the same bytes are here already."""
        if isinstance(self.arrival, PictureRefused):
            raise ValidationError(self.arrival.sentence, code=self.arrival.code)
        if first := same_bytes(self.arrival.sha256):
            refusal = already_here(first, self._address_of(first))
            raise ValidationError(refusal.sentence, code=refusal.code)
        return self.cleaned_data["picture"]

    def clean(self):
        """With the file's name for a title when none is given."""
        cleaned = super().clean()
        if not cleaned.get("title") and hasattr(self.arrival, "suggested_title"):
            cleaned["title"] = self.arrival.suggested_title[:200]
        if self.errors and "picture" in cleaned:
            # No browser fills a file in again; without a word the person would look for a fault in it.
            self.add_error("picture", _("The picture is in order. Please choose it once more."))
        return cleaned

    def _address_of(self, photo):
        if self.is_popup:
            # The list of one, in which a click chooses it for the story.
            return f"{reverse('admin:media_photo_changelist')}?_popup=1&_to_field=id&id__exact={photo.pk}"
        return reverse("admin:media_photo_change", args=[photo.pk])
