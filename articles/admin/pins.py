"""Pinned stories: what an editor sets first on the front page and on a topic's."""

import re

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import ValidationError
from django.db.models import Exists, OuterRef, Subquery
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _

from articles import permissions
from articles.admin.fields import SearchBox, ZonedDateTimeField
from articles.admin.rights import ByRole
from articles.models import Article, Edition, FrontPin, Kind, Tag
from newsroom import clock
from newsroom.text import clean_line

LONGEST = 300

# The number of a story alone, or as it stands in an address: /ekonomi/4711/harga-beras-naik/.
_NUMBER = re.compile(r"(?:[0-9]{1,18}|.*?/([0-9]{1,18})(?:/[^/?#]*)?/?(?:[?#].*)?)", re.DOTALL)


class StoryNumberField(forms.Field):
    """A story by its number or by its address."""

    widget = forms.TextInput(attrs={"class": "vTextField", "maxlength": LONGEST})
    default_error_messages = {
        "number": _("Write the story’s number, such as 4711, or paste its address."),
    }

    def to_python(self, value):
        """The number, or a sentence."""
        typed = clean_line(str(value or ""))
        if not typed:
            return None
        found = _NUMBER.fullmatch(typed) if len(typed) <= LONGEST else None
        if not found:
            raise ValidationError(self.error_messages["number"], code="number")
        return int(found[1] or typed)


class PinForm(forms.ModelForm):
    """`user` is the person at the desk; the admin sets it on a subclass for each request."""

    user = None
    article_number = StoryNumberField(
        label=_("Story"), help_text=_("Its number, or its address from the browser.")
    )

    class Meta:
        model = FrontPin
        fields = ["article_number", "tag", "position", "until"]

    def clean_article_number(self):
        """A story that this person may see, and that is no advertisement."""
        number = self.cleaned_data["article_number"]
        self.story = permissions.visible_to(self.user).defer("body").filter(pk=number).first()
        if not self.story:
            raise ValidationError(
                _("There is no story with the number %(number)s."), code="none", params={"number": number}
            )
        if self.story.kind == Kind.SPONSORED:
            raise ValidationError(_("An advertisement is not set before the news."), code="sponsored")
        return number

    def clean(self):
        """A topic shows only its own."""
        cleaned = super().clean()
        tag, story = cleaned.get("tag"), getattr(self, "story", None)
        if tag and story and not story.tags.filter(pk=tag.pk).exists():
            self.add_error(
                "article_number",
                ValidationError(
                    _("This story does not have the topic “%(tag)s”. Give it the topic first."),
                    code="other_topic",
                    params={"tag": tag},
                ),
            )
        return cleaned


class Where(admin.SimpleListFilter):
    """The front page, or topics."""

    title, parameter_name = _("where"), "where"

    def lookups(self, request, model_admin):
        """Both; all is Django's own choice."""
        return [("front", _("Front page")), ("topics", _("Topics"))]

    def queryset(self, request, queryset):
        """Pins without a topic, or with one."""
        return queryset.filter(tag__isnull=self.value() == "front") if self.value() else queryset


@admin.register(FrontPin)
class FrontPinAdmin(ByRole):
    """In the order of the page: the first one leads."""

    form = PinForm
    change_form_template = "admin/articles/noun_change_form.html"
    list_display = ["story", "place", "position", "until", "standing"]
    list_display_links = ["story"]
    list_editable = ["position"]
    list_select_related = ["tag"]
    list_filter = [Where]

    def get_queryset(self, request):
        """With each one's headline, and whether readers see it now."""
        story, now = OuterRef("article_number"), clock.now()
        return (
            super()
            .get_queryset(request)
            .annotate(
                headline=Subquery(Article.objects.filter(pk=story).values("headline")[:1]),
                is_live=Exists(Edition.objects.live(now).filter(article_id=story)),
            )
        )

    def get_changelist_form(self, request, **kwargs):
        """In the list the place alone is set: the story was asked about when it was pinned."""
        return forms.ModelForm

    def get_form(self, request, obj=None, change=False, **kwargs):
        """A form that knows who is at the desk."""
        form = super().get_form(request, obj, change, **kwargs)
        form.user = request.user
        return form

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        """Topics by name; the time in the newsroom's zone."""
        if db_field.name == "tag":
            queryset = Tag.objects.filter(merged_into=None)
            return db_field.formfield(queryset=queryset, widget=SearchBox(db_field, self.admin_site))
        if db_field.name == "until":
            return ZonedDateTimeField(
                zone=timezone.get_default_timezone(),
                label=db_field.verbose_name.capitalize(),
                help_text=db_field.help_text,
                required=False,
            )
        if db_field.name == "position":
            return db_field.formfield(
                widget=forms.NumberInput(attrs={"aria-label": _("order"), "min": 0, "class": "vIntegerField"})
            )
        return super().formfield_for_dbfield(db_field, request, **kwargs)

    @admin.display(description=_("story"))
    def story(self, pin):
        """Headline and number."""
        return format_html(
            '<span class="row-headline" dir="auto">{}</span> <span class="row-by">{}</span>',
            pin.headline or "–",
            pin.article_number,
        )

    @admin.display(description=_("where"), ordering="tag")
    def place(self, pin):
        """The front page, or the topic."""
        return pin.tag or _t("Front page")

    @admin.display(description=_("now"))
    def standing(self, pin):
        """Whether readers see it there now."""
        if pin.until and pin.until <= clock.now():
            code, word = "expired", _("Over")
        elif pin.is_live:
            code, word = "live", _("Shown")
        else:
            code, word = "never", _("Not on the site")
        return format_html('<span class="state state--{}">{}</span>', code, word)

    def save_model(self, request, obj, form, change):
        """With a word where readers must wait for it."""
        super().save_model(request, obj, form, change)
        if not Edition.objects.live().filter(article_id=obj.article_number).exists():
            self.message_user(
                request, _("It stands there as soon as the story is on the site."), messages.INFO
            )

    def render_change_form(self, request, context, add=False, change=False, form_url="", obj=None):
        """With the way back to the list."""
        context["list_url"] = reverse("admin:articles_frontpin_changelist")
        return super().render_change_form(request, context, add, change, form_url, obj)
