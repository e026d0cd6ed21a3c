"""The form of a story: what is written, what is planned, and the two questions asked before it is saved."""

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from articles import permissions
from articles.admin.tagging import set_tags
from articles.admin.tree import in_tree, in_tree_order
from articles.models import Article, Author, Section
from articles.publishing import refusals

WRITING = ["kicker", "headline", "standfirst", "dateline", "body"]
ELSEWHERE = ["short_headline", "search_title", "social_title", "slug"]
LONGEST_TAG = 100
MOST_TAGS = 40


class SectionChoice(forms.ModelChoiceField):
    """Sections as the tree they are."""

    def label_from_instance(self, section):
        """A dash before a sub-section's name."""
        return in_tree(section)


class StoryForm(forms.ModelForm):
    """`user` is the person at the desk; the admin sets it on a subclass for each request.

    `seen_version` and `seen_status` travel with the page: what the story was when it was opened.
    """

    user = None
    seen_version = forms.IntegerField(required=False, widget=forms.HiddenInput)
    seen_status = forms.CharField(required=False, widget=forms.HiddenInput)

    class Meta:
        model = Article
        fields = [
            *WRITING,
            *ELSEWHERE,
            *["desk_status", "section", "kind", "lead_photo", "lead_caption", "lead_alt"],
            *["tags", "wire", "language", "time_zone"],
        ]
        widgets = {
            "headline": forms.Textarea(attrs={"rows": 1}),
            "standfirst": forms.Textarea(attrs={"rows": 2}),
            "lead_caption": forms.Textarea(attrs={"rows": 3}),
        }
        error_messages = {
            "headline": {"required": _("Write a headline; a working title will do for now.")},
            "desk_status": {"invalid_choice": _("Your role cannot set this status. Choose one of the list.")},
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.is_stale = False
        self.fields["seen_version"].initial = self.instance.version
        self.fields["seen_status"].initial = self.instance.desk_status
        if "desk_status" in self.fields:
            self._limit_choices()

    def _limit_choices(self):
        """What is open, and what the story has already."""
        stored = self.instance if self.instance.pk else None
        allowed = permissions.statuses_for(self.user, stored)
        self.fields["desk_status"].choices = [(status.value, status.label) for status in allowed]
        is_open = Q(closed_at=None) | Q(pk=self.instance.section_id)
        self.fields["section"].queryset = in_tree_order(Section.objects.filter(is_open))
        is_wire = Q(is_wire=True, merged_into=None) | Q(pk=self.instance.wire_id)
        self.fields["wire"].queryset = Author.objects.filter(is_wire)

    def clean_desk_status(self):
        """A status that this page did not touch stays as somebody else has set it meanwhile."""
        chosen, seen = self.cleaned_data["desk_status"], self.data.get("seen_status")
        present = self.instance.desk_status
        if not self.instance.pk or seen in (None, present):
            return chosen
        if chosen in (seen, present):
            return present
        self.data = self.data.copy()
        self.data["seen_status"] = present
        raise ValidationError(
            _("Somebody has set the status to “%(status)s” meanwhile. Save again if yours is to stand."),
            params={"status": self.instance.get_desk_status_display()},
            code="status_moved",
        )

    def clean_tags(self):
        """Few enough, short enough."""
        tags = self.cleaned_data["tags"]
        if len(tags) > MOST_TAGS:
            raise ValidationError(_("Choose at most %(most)s tags."), params={"most": MOST_TAGS})
        if long := next((tag for tag in tags if len(tag) > LONGEST_TAG), None):
            raise ValidationError(
                _("The tag “%(tag)s…” is longer than %(most)s characters."),
                params={"tag": long[:40], "most": LONGEST_TAG},
            )
        return tags

    def clean(self):
        """Refuse a page that was opened before somebody else saved."""
        cleaned = super().clean()
        if self.instance.pk and self._version_it_may_replace() != self.instance.version:
            self.is_stale = True
            self.add_error(None, ValidationError(str(refusals.Stale(self.instance)), code="stale"))
        return cleaned

    def _version_it_may_replace(self):
        # Whoever has read both texts says with one button which version may be written over.
        kept = self.data.get("_keep_mine", "")
        return int(kept) if kept.isascii() and kept.isdigit() else self.cleaned_data.get("seen_version")

    def _save_m2m(self):
        if "tags" in self.changed_data:
            set_tags(self.instance, self.cleaned_data["tags"])
