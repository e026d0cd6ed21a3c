"""The writing room: one story's screen."""

from django.contrib import admin
from django.forms import Script
from django.urls import reverse_lazy
from django.utils.html import format_html
from django.utils.safestring import mark_safe
from django.utils.translation import gettext_lazy as _

from articles import permissions
from articles.admin import looks
from articles.admin.buttons import buttons_for
from articles.admin.clash import differences
from articles.admin.form import ELSEWHERE, WRITING, SectionChoice, StoryForm
from articles.admin.history import HasHistory
from articles.admin.listing import StoryList
from articles.admin.outlook import outlook_of
from articles.admin.preview import HasPreview
from articles.admin.rows import BylineRows, RelatedRows
from articles.admin.saving import SavesStories
from articles.admin.story_data import HasData
from articles.admin.verb_pages import HasVerbs
from articles.admin.widgets import PhotoChoice
from articles.body.clean import clean
from articles.models import Article
from articles.widgets import BodyFormField, TagFormField
from media.renditions.markup import picture_html


@admin.register(Article)
class ArticleAdmin(HasVerbs, HasPreview, HasData, HasHistory, SavesStories, StoryList):
    """Stories. Nobody deletes one: it is spiked, and stays."""

    form = StoryForm
    inlines = [BylineRows, RelatedRows]
    view_on_site = False

    class Media:
        js = [Script("articles/order.js", type="module")]

    # --- who may ---------------------------------------------------------------------------------------
    def has_add_permission(self, request):
        """Reporters and editors."""
        return permissions.may_write(request.user)

    def has_change_permission(self, request, obj=None):
        """Editors; reporters their own."""
        return permissions.may_edit(request.user, obj)

    def has_delete_permission(self, request, obj=None):
        """Nobody."""
        return False

    # --- what is on the page ---------------------------------------------------------------------------
    def get_fieldsets(self, request, obj=None):
        """Writing on the left, planning at the side; who only reads sees text and picture as such."""
        writes = self.has_change_permission(request, obj) if obj else True
        text = WRITING if writes else [*WRITING[:-1], "text"]
        photo = ["lead_photo"] if writes else ["picture"]
        standing = ["standing"] if obj else []
        return [
            (_("Text"), {"fields": text, "classes": ["writing", "writing--story"]}),
            (_("Headlines elsewhere"), {"fields": ELSEWHERE, "classes": ["writing", "collapse"]}),
            (_("State"), {"fields": [*standing, "desk_status", "section", "kind"], "classes": ["planning"]}),
            (_("Lead photo"), {"fields": [*photo, "lead_caption", "lead_alt"], "classes": ["planning"]}),
            (_("Finding"), {"fields": ["tags"], "classes": ["planning"]}),
            (_("Origin"), {"fields": ["wire", "language", "time_zone"], "classes": ["planning"]}),
        ]

    def get_readonly_fields(self, request, obj=None):
        """What is told and not typed."""
        return ["standing", "text", "picture"]

    @admin.display(description=_("now"))
    def standing(self, article):
        """Both states and the times."""
        return looks.standing(article, outlook_of(article))

    @admin.display(description=_("text"))
    def text(self, article):
        """The text to read; cleaned here again, wherever it came from."""
        return format_html('<div class="story-text">{}</div>', mark_safe(clean(article.body)))

    @admin.display(description=_("photo"))
    def picture(self, article):
        """The lead photo with its credit."""
        photo = article.lead_photo
        if not photo:
            return "–"
        shown = picture_html(photo, ratio="16x9", sizes="22rem", css_class="plan-photo")
        return format_html('{}<span class="credit">{}</span>', shown, photo.public_credit)

    def get_form(self, request, obj=None, change=False, **kwargs):
        """A form that knows who is at the desk."""
        form = super().get_form(request, obj, change, **kwargs)
        form.user = request.user
        return form

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        """Our own fields; no buttons beside a choice that lead away from the story."""
        if db_field.name == "section":
            return db_field.formfield(form_class=SectionChoice)
        if db_field.name == "wire":
            return db_field.formfield(empty_label=_("None"))
        if db_field.name == "lead_photo":
            return db_field.formfield(widget=PhotoChoice)
        if db_field.name == "body":
            return db_field.formfield(form_class=BodyFormField)
        if db_field.name == "tags":
            url = reverse_lazy("admin:articles_tag_names")
            return db_field.formfield(form_class=TagFormField, url=url, help_text="")
        return super().formfield_for_dbfield(db_field, request, **kwargs)

    def render_change_form(self, request, context, add=False, change=False, form_url="", obj=None):
        """With the verbs this person may use now, and both texts when the save was refused as stale."""
        writes = permissions.may_edit(request.user, obj) if obj else True
        form, is_stale = context["adminform"].form, getattr(context["adminform"].form, "is_stale", False)
        buttons = buttons_for(request.user, obj) if writes else []
        context |= {
            "buttons": buttons,
            "has_rare": any(button.is_rare for button in buttons),
            "page": outlook_of(obj).live and outlook_of(obj).live.get_absolute_url()
            if change and obj
            else None,
            "state": looks.state(obj.public_state()) if change and obj else "",
            "saved": looks.saved(obj) if change and obj else "",
            "clash": differences(form, context["inline_admin_formsets"]) if is_stale else [],
            "is_stale": is_stale,
            # The block with both texts says it already.
            "errors": [] if is_stale else context["errors"],
        }
        return super().render_change_form(request, context, add, change, form_url, obj)
