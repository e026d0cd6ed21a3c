"""The house: one page for name, colours, bar, foot, and what machines are told."""

from django import forms
from django.conf import settings
from django.contrib import admin
from django.http import HttpResponseRedirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from articles import permissions
from articles.admin.fields import RowChoice
from articles.admin.rights import ByRole
from articles.admin.rows import RowForm, RowFormSet, Rows
from articles.admin.tree import in_tree, in_tree_order
from articles.admin.widgets import PhotoChoice
from articles.models import House, NavItem, Section
from articles.models.colours import DARK_GROUNDS, LEAST, LIGHT_GROUNDS
from media.permissions import may_view as may_see_photos
from newsroom.fields import WordsField

# A large house sells through many: its ads.txt has a line for each.
LONGEST_ADS_TXT = 60_000
BOTH = NavItem._meta.constraints[0].violation_error_message
NO_WORDS = NavItem._meta.constraints[1].violation_error_message


class NavForm(RowForm):
    """A section, or a page of our own and what it is called."""

    what = "section"

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        # The table's head is out of sight.
        for name in ("path", "label"):
            self.fields[name].widget.attrs["placeholder"] = self.fields[name].label

    def has_changed(self):
        """Whether the row leads anywhere."""
        named = (self.data.get(self.add_prefix(name), "") for name in ("section", "path", "label"))
        return any(str(value).strip() for value in named)

    def clean(self):
        """One of the two, and words where no section has any."""
        section, path = self.cleaned_data.get("section"), self.cleaned_data.get("path")
        if not self.errors and bool(section) == bool(path):
            self.add_error("path" if path else "section", BOTH)
        if path and not section and not self.cleaned_data.get("label"):
            self.add_error("label", NO_WORDS)
        return self.cleaned_data


class NavFormSet(RowFormSet):
    """The bar, in its order; nothing stands in it twice."""

    key = ("section_id", "path", "label")
    twice = _("This is in the bar already.")

    def add_fields(self, form, index):
        """With all open sections, looked up once."""
        super(RowFormSet, self).add_fields(form, index)
        field = form.fields["section"]
        field.found, field.required = self.found, False
        field.widget.choices = [("", "–"), *((key, in_tree(row)) for key, row in self.found.items())]

    @cached_property
    def found(self):
        """{key as text: section} of the open sections, in the order of their tree."""
        return {str(row.pk): row for row in in_tree_order(Section.objects.open())}


class NavRows(Rows):
    """The bar at the head."""

    model = NavItem
    form, formset = NavForm, NavFormSet
    fields = ["position", "section", "path", "label"]
    verbose_name_plural = _("Bar of sections (empty: all main sections)")
    can_make = False

    def has_view_permission(self, request, obj=None):
        """As for the house."""
        return permissions.holds(request.user, "view", "house")

    def has_change_permission(self, request, obj=None):
        """As for the house."""
        return permissions.holds(request.user, "change", "house")

    has_add_permission = has_change_permission

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        """A list to choose from: sections are few."""
        return db_field.formfield(form_class=RowChoice, widget=forms.Select, empty_label="–")


@admin.register(House)
class HouseAdmin(ByRole):
    """The one row. The list leads to it."""

    change_form_template = "admin/articles/house/change_form.html"
    inlines = [NavRows]
    view_on_site = False
    fieldsets = [
        (_("Name"), {"fields": ["name", "motto", "logo"]}),
        (_("Accent colour"), {"fields": ["accent_light", "accent_dark"]}),
        (
            _("Foot of every page"),
            {
                "fields": [
                    *("footer_text", "address", "person_responsible", "contact_email"),
                    *("links", "legal_line"),
                ]
            },
        ),
        (_("Feeds"), {"fields": ["feeds_full_text"]}),
        (
            _("For machines"),
            {
                "fields": ["allows_ai_crawlers", "robots_extra", "ads_txt", "security_contact"],
                "classes": ["collapse"],
            },
        ),
    ]

    class Media:
        css = {"all": ["articles/house.css"]}
        js = [
            forms.Script("articles/order.js", type="module"),
            forms.Script("articles/house-look.js", type="module"),
        ]

    def has_add_permission(self, request):
        """Until there is the one."""
        return super().has_add_permission(request) and not House.objects.exists()

    def has_delete_permission(self, request, obj=None):
        """Nobody: a house without a name is none."""
        return False

    def changelist_view(self, request, extra_context=None):
        """Straight to the one page."""
        self.hide_from_strangers(request)
        if House.objects.exists():
            return HttpResponseRedirect(reverse("admin:articles_house_change", args=[House.ONLY]))
        return HttpResponseRedirect(reverse("admin:articles_house_add"))

    def get_changeform_initial_data(self, request):
        """What readers see while there is no row."""
        return {"name": settings.HOUSE_NAME, "motto": settings.HOUSE_MOTTO}

    def get_readonly_fields(self, request, obj=None):
        """Who may not see the photo desk chooses no picture."""
        return [] if may_see_photos(request.user) else ["logo"]

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        """The logo as a picture, colours from the browser's own box."""
        if db_field.name == "logo":
            return db_field.formfield(widget=PhotoChoice)
        if db_field.name in ("accent_light", "accent_dark"):
            return db_field.formfield(widget=forms.TextInput(attrs={"type": "color"}))
        if db_field.name == "ads_txt":
            kwargs["max_length"] = LONGEST_ADS_TXT
        if isinstance(db_field, WordsField):
            kwargs["widget"] = forms.Textarea(attrs={"rows": 3, "class": "vLargeTextField"})
        return super().formfield_for_dbfield(db_field, request, **kwargs)

    def render_change_form(self, request, context, add=False, change=False, form_url="", obj=None):
        """With what the preview stands on."""
        sections = Section.objects.open().filter(parent=None)[:6]
        context |= {
            "looks": [
                {"code": "light", "title": _("On light"), "grounds": LIGHT_GROUNDS},
                {"code": "dark", "title": _("On dark"), "grounds": DARK_GROUNDS},
            ],
            "least": LEAST,
            "house": obj or House.current(),
            "main_sections": [section.name for section in sections],
            "list_url": reverse("admin:articles_house_changelist"),
        }
        return super().render_change_form(request, context, add, change, form_url, obj)
