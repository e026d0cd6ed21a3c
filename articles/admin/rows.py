"""Short ordered lists under the text: bylines and related stories."""

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.forms.models import BaseInlineFormSet
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from articles import permissions
from articles.admin.fields import RowChoice, RowSelect
from articles.models import ArticleByline, ArticleRelated


class RowForm(forms.ModelForm):
    """One row. It counts only when its first field (`what`) is filled in."""

    what = ""
    position = forms.IntegerField(
        label=_("Order"),
        required=False,
        min_value=0,
        max_value=9999,
        widget=forms.NumberInput(attrs={"min": 0}),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            # The labels stand in the table's head, out of a screen reader's sight.
            field.widget.attrs.setdefault("aria-label", field.label)

    @staticmethod
    def loaded(rows):
        """What the rows name, with what the form asks of it."""
        return rows

    def has_changed(self):
        """Whether the row says anything; an empty one is no row."""
        return bool(str(self.data.get(self.add_prefix(self.what), "")).strip())

    def _get_validation_exclusions(self):
        # Looked up with the others already; the model would ask again, row by row.
        return {*super()._get_validation_exclusions(), self.what}

    def clean(self):
        """Without the database's own rules: the row replaces the one it would clash with."""
        return self.cleaned_data

    @property
    def place(self):
        """Its number as typed; a row without one comes last."""
        number = self.cleaned_data.get("position")
        return 10_000 if number is None else number


class RowFormSet(BaseInlineFormSet):
    """The whole list as it was sent, in place of the one that is stored.

    Not row by row: rows that somebody else changed meanwhile, or two names that change places, would be
    refused for reasons no editor understands.
    """

    key = ()
    twice = ""

    def __init__(self, data=None, files=None, **kwargs):
        super().__init__(data, files, **kwargs | {"save_as_new": data is not None})

    def add_fields(self, form, index):
        """With all that the rows name, looked up once."""
        super().add_fields(form, index)
        field = form.fields[form.what]
        field.found = field.widget.widget.found = self.found

    @cached_property
    def found(self):
        """{key as text: row} of everything that the list names."""
        what = self.form.what
        if not self.is_bound:
            return {str(row.pk): row for row in (getattr(each, what) for each in self.get_queryset())}
        sent = [self.data.get(f"{self.prefix}-{n}-{what}", "") for n in range(self.total_form_count())]
        keys = [int(key) for key in sent if key.isascii() and key.isdigit() and len(key) < 19]
        there = self.model._meta.get_field(what).related_model.objects.filter(pk__in=keys)
        return {str(row.pk): row for row in self.form.loaded(there)}

    @property
    def wanted(self):
        """Filled-in rows in their order."""
        filled = [form for form in self.forms if form.has_changed() and form.is_valid()]
        return [form.instance for form in sorted(filled, key=lambda form: form.place)]

    def key_of(self, row):
        """What makes two rows the same, their place aside."""
        return tuple(getattr(row, name) for name in self.key)

    def clean(self):
        """No row twice."""
        seen = set()
        for form in self.forms:
            if not (form.has_changed() and form.is_valid()):
                continue
            if self.key_of(form.instance) in seen:
                form.add_error(form.what, ValidationError(self.twice, code="twice"))
            seen.add(self.key_of(form.instance))

    def save(self, commit=True):
        """Write the list if it is another one than before."""
        self.new_objects, self.changed_objects, self.deleted_objects = [], [], []
        rows = self.model.objects.filter(**{self.fk.name: self.instance})
        wanted = self.wanted
        if [self.key_of(row) for row in rows] != [self.key_of(row) for row in wanted]:
            rows.delete()
            for place, row in enumerate(wanted):
                row.pk, row.position = None, place
                setattr(row, self.fk.name, self.instance)
            self.model.objects.bulk_create(wanted)
        return wanted


class Rows(admin.TabularInline):
    """As the story they belong to: who may change it may change its rows."""

    template = "admin/articles/article/rows.html"
    extra = 0
    max_num = 20
    can_delete = False
    heavy = ()
    # Whether a popup beside the box may make what is missing.
    can_make = True

    def has_view_permission(self, request, obj=None):
        """As for the story."""
        return permissions.may_see_stories(request.user)

    def has_change_permission(self, request, obj=None):
        """As for the story."""
        return (
            permissions.may_edit(request.user, obj) if obj and obj.pk else permissions.may_write(request.user)
        )

    has_add_permission = has_change_permission

    def get_formset(self, request, obj=None, **kwargs):
        """Never more rows than the page can hold, whatever is sent."""
        return super().get_formset(request, obj, validate_max=True, **kwargs)

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        """A search box that shares its look-ups with the other rows."""
        widget = RowSelect(db_field, self.admin_site)
        return super().formfield_for_foreignkey(
            db_field, request, form_class=RowChoice, widget=widget, **kwargs
        )

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        """Without buttons that lead away from the story."""
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if db_field.name == self.form.what:
            field.widget.can_add_related = field.widget.can_add_related and self.can_make
            field.widget.can_change_related = field.widget.can_view_related = False
            field.widget.can_delete_related = False
        return field

    def get_queryset(self, request):
        """With what the rows name."""
        return super().get_queryset(request).select_related(self.form.what).defer(*self.heavy)


class BylineForm(RowForm):
    """A name and what it did."""

    what = "author"

    @staticmethod
    def loaded(rows):
        """With the author that stands for a merged one."""
        return rows.select_related("merged_into")

    def clean_author(self):
        """A merged author is followed to the one that stands for both."""
        author = self.cleaned_data["author"]
        return author.merged_into or author


class BylineFormSet(RowFormSet):
    """A name may stand twice, but not in one role."""

    key = ("author_id", "role")
    twice = ArticleByline._meta.constraints[0].violation_error_message


class BylineRows(Rows):
    """Who signs the story."""

    model = ArticleByline
    form, formset = BylineForm, BylineFormSet
    fields = ["position", "author", "role"]
    verbose_name_plural = _("Bylines")


class RelatedForm(RowForm):
    """A story to read next."""

    what = "related"

    @staticmethod
    def loaded(rows):
        """Without texts."""
        return rows.defer("body")

    def clean_related(self):
        """Any story but this one."""
        related = self.cleaned_data["related"]
        if related.pk == self.instance.article_id:
            raise ValidationError(_("A story is not related to itself."), code="itself")
        return related


class RelatedFormSet(RowFormSet):
    """No story twice."""

    key = ("related_id",)
    twice = ArticleRelated._meta.constraints[0].violation_error_message


class RelatedRows(Rows):
    """What to read next, in the editors' own order."""

    can_make = False

    model = ArticleRelated
    form, formset = RelatedForm, RelatedFormSet
    fk_name = "article"
    heavy = ("related__body",)
    fields = ["position", "related"]
    verbose_name_plural = _("Related stories")
