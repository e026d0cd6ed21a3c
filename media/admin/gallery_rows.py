"""The photos of a gallery: the whole ordered list as it was sent, in place of the one that is stored."""

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.forms.models import BaseInlineFormSet
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from media import permissions
from media.admin.shown_form import LONGEST_TEXT
from media.admin.widgets import PhotoChoice
from media.models import GalleryPhoto, Photo, Showing
from media.readiness import gallery_lacks

_MOST = 100


def _refuse_for(sentences):
    if sentences:
        raise ValidationError(sentences)


class PhotoOfRow(forms.ModelChoiceField):
    """A photo that is one of `found`: those of all rows are looked up at once."""

    found: dict = {}

    def to_python(self, value):
        """The photo, or a sentence."""
        if value in self.empty_values:
            return None
        if photo := self.found.get(str(value)):
            return photo
        raise ValidationError(_("There is no photo with this number."), code="invalid_choice")


class RowForm(forms.ModelForm):
    """One photo with its place. A row without a photo is no row."""

    photo = PhotoOfRow(label=_("Photo"), queryset=Photo.objects.none(), widget=PhotoChoice)
    caption = forms.CharField(
        label=_("Caption"),
        required=False,
        max_length=LONGEST_TEXT,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Empty: the photo's own caption."),
    )
    position = forms.IntegerField(
        label=_("Order"),
        required=False,
        min_value=0,
        max_value=9999,
        widget=forms.NumberInput(attrs={"min": 0}),
    )

    class Meta:
        model = GalleryPhoto
        fields = ("photo", "caption", "position")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            # The labels stand in the table's head, out of a screen reader's sight.
            field.widget.attrs.setdefault("aria-label", field.label)
        if self.instance.pk:
            self.fields["caption"].widget.attrs["placeholder"] = self.instance.photo.caption

    def has_changed(self):
        """Whether the row names a photo."""
        return bool(str(self.data.get(self.add_prefix("photo"), "")).strip())

    def _get_validation_exclusions(self):
        # Looked up with the others already; the model would ask again, row by row.
        return {*super()._get_validation_exclusions(), "photo", "gallery"}

    @property
    def place(self):
        """Its number as typed; a row without one comes last."""
        number = self.cleaned_data.get("position")
        return 10_000 if number is None else number


class RowFormSet(BaseInlineFormSet):
    """Not row by row: two photos that change places would be refused for reasons no editor understands."""

    def __init__(self, data=None, files=None, **kwargs):
        super().__init__(data, files, **kwargs | {"save_as_new": data is not None})

    def add_fields(self, form, index):
        """With all the photos the rows name, looked up once."""
        super().add_fields(form, index)
        field = form.fields["photo"]
        field.found = field.widget.found = self.found

    @cached_property
    def found(self):
        """{number as text: photo} of everything that the list names."""
        if not self.is_bound:
            return {str(row.photo_id): row.photo for row in self.get_queryset()}
        sent = [self.data.get(f"{self.prefix}-{n}-photo", "") for n in range(self.total_form_count())]
        keys = [int(key) for key in sent if key.isascii() and key.isdigit() and len(key) < 19]
        return {str(photo.pk): photo for photo in Photo.objects.filter(pk__in=keys)}

    @property
    def wanted(self):
        """Filled-in rows in their order, without those that are to go."""
        filled = [form for form in self.forms if form.has_changed() and form.is_valid()]
        staying = [form for form in filled if not form.cleaned_data.get("DELETE")]
        return [form.instance for form in sorted(staying, key=lambda form: form.place)]

    def clean(self):
        """No photo twice, and nothing missing where readers see the gallery or will."""
        rows = self.wanted
        numbers = [row.photo_id for row in rows]
        for row in {number: row for row in rows if numbers.count(number := row.photo_id) > 1}.values():
            raise ValidationError(
                _("“%(photo)s” is in the gallery twice."), params={"photo": row}, code="twice"
            )
        is_sound = all(form.is_valid() for form in self.forms if form.has_changed())
        if is_sound and self.instance.state() in (Showing.LIVE, Showing.SCHEDULED):
            _refuse_for(gallery_lacks(rows))

    def save(self, commit=True):
        """Write the list if it is another one than before."""
        self.new_objects, self.changed_objects, self.deleted_objects = [], [], []
        rows, wanted = self.instance.photo_rows.all(), self.wanted
        if [(row.photo_id, row.caption) for row in rows] != [(row.photo_id, row.caption) for row in wanted]:
            rows.delete()
            for place, row in enumerate(wanted):
                row.pk, row.position, row.gallery = None, place, self.instance
            self.model.objects.bulk_create(wanted)
        return wanted


class GalleryPhotoInline(admin.TabularInline):
    """Rights are the gallery's."""

    model, form, formset = GalleryPhoto, RowForm, RowFormSet
    template = "admin/media/gallery_rows.html"
    max_num = _MOST
    verbose_name_plural = _("photos in their order")

    class Media:
        js = [forms.Script("media/gallery-rows.js", type="module")]

    def get_queryset(self, request):
        """With the photos."""
        return super().get_queryset(request).select_related("photo").order_by("position", "id")

    def get_extra(self, request, obj=None, **kwargs):
        """Places to fill where no script adds them."""
        return 1 if obj else 2

    def has_view_permission(self, request, obj=None):
        """As the gallery."""
        return permissions.galleries.may_view(request.user)

    def has_change_permission(self, request, obj=None):
        """As the gallery."""
        user = request.user
        return permissions.galleries.may_change(user, obj) if obj else permissions.galleries.may_add(user)

    def has_add_permission(self, request, obj=None):
        """As changing."""
        return self.has_change_permission(request, obj)

    def has_delete_permission(self, request, obj=None):
        """As changing."""
        return self.has_change_permission(request, obj)
