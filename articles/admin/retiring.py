"""The page on which a section closes, or an author or a tag is merged into another."""

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponseNotAllowed, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.translation import gettext as _

from articles import permissions
from articles.publishing.refusals import Refused


class Retires:
    """A ModelAdmin's `<number>/<retire_verb>/`. Subclasses say what goes on, in words and deeds."""

    change_form_template = "admin/articles/noun_change_form.html"
    retire_verb = "merge"
    link = "merged_into"

    def retire(self, row, *, into, by):
        """Do it."""
        raise NotImplementedError

    def retire_words(self, row):
        """A dict: `title` of page and button, `label` of the link, `outcome` (sentences), `question`."""
        return {
            "title": _("Merge into another"),
            "label": _("Merge…"),
            "question": _("Which one stays?"),
            "outcome": [],
        }

    def successors(self, row):
        """What may stand in its place."""
        return self.model.objects.filter(**{self.link: None}).exclude(pk=row.pk)

    def successor_field(self, row):
        """The form's one question."""
        return forms.ModelChoiceField(self.successors(row), label=self.retire_words(row)["question"])

    def get_urls(self):
        """Before Django's own addresses, which take any word."""
        view = self.admin_site.admin_view(self.retire_view)
        name = f"articles_{self.opts.model_name}_{self.retire_verb}"
        return [path(f"<int:number>/{self.retire_verb}/", view, name=name), *super().get_urls()]

    def retire_view(self, request, number):
        """Say what happens, ask into which, do it; 409 with the sentence when it is refused."""
        self.hide_from_strangers(request)
        if request.method not in ("GET", "HEAD", "POST"):
            return HttpResponseNotAllowed(["GET", "POST"])
        row = get_object_or_404(self.model.objects.select_related(self.link), pk=number)
        if not permissions.may_retire(request.user, self.opts.model_name):
            raise PermissionDenied
        form, status = self._asked(request, row), None
        if request.method == "POST" and form.is_valid():
            into = form.cleaned_data["into"]
            try:
                self.retire(row, into=into, by=request.user)
            except Refused as refusal:
                form.add_error("into", str(refusal))
                status = 409
            else:
                words = {"name": row, "successor": into}
                self.message_user(
                    request, _("“%(name)s” has gone into “%(successor)s”.") % words, messages.SUCCESS
                )
                return HttpResponseRedirect(self._address("change", into))
        return self._page(request, row, form, status)

    def _asked(self, request, row):
        form = forms.Form(request.POST or None, label_suffix="")
        form.fields["into"] = self.successor_field(row)
        return form

    def _page(self, request, row, form, status):
        words = self.retire_words(row)
        context = {
            **self.admin_site.each_context(request),
            "title": words["title"],
            "opts": self.opts,
            "subject": str(row),
            "subtitle": str(row),
            "form": form,
            "outcome": words["outcome"],
            "hindrances": [self.went_into(row)] if getattr(row, self.link) else [],
            "back": self._address("change", row),
            "media": self.media + form.media,
        }
        return TemplateResponse(request, "admin/articles/deed.html", context, status=status)

    def _address(self, what, row):
        return reverse(f"admin:articles_{self.opts.model_name}_{what}", args=[row.pk])

    def went_into(self, row):
        """The sentence over the form of one that is retired."""
        words = {"name": row, "successor": getattr(row, self.link)}
        return _("“%(name)s” has gone into “%(successor)s” and cannot be chosen for a story.") % words

    def render_change_form(self, request, context, add=False, change=False, form_url="", obj=None):
        """With the way to its page, or what became of it."""
        may = change and obj and permissions.may_retire(request.user, self.opts.model_name)
        is_retired = bool(obj and getattr(obj, self.link))
        context |= {
            "went_into": self.went_into(obj) if is_retired else "",
            "retire_url": self._address(self.retire_verb, obj) if may and not is_retired else "",
            "retire_label": self.retire_words(obj)["label"] if may else "",
            "list_url": reverse(f"admin:articles_{self.opts.model_name}_changelist"),
        }
        return super().render_change_form(request, context, add, change, form_url, obj)
