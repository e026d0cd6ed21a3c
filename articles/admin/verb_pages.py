"""A page for each verb: what will happen, the questions, and the deed."""

from functools import partial

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponseNotAllowed, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _

from articles import permissions
from articles.admin import looks, verb_words
from articles.admin.outlook import Outlook
from articles.admin.verb_forms import (
    EndForm,
    PublishForm,
    ReinstateForm,
    ScheduleForm,
    UnscheduleForm,
    WithdrawForm,
)
from articles.publishing.refusals import Refused

FORMS = {
    "publish": PublishForm,
    "schedule": ScheduleForm,
    "unschedule": UnscheduleForm,
    "end_at": EndForm,
    "withdraw": WithdrawForm,
    "reinstate": ReinstateForm,
}
# Verbs after which readers find something at the story's address.
WITH_PAGE = {"publish", "withdraw", "reinstate"}


class HasVerbs:
    """A ModelAdmin's pages for the verbs, at `<number>/<verb>/`."""

    def get_urls(self):
        """One address a verb, before Django's own that take any word."""
        return [
            path(
                f"<int:number>/{verb}/",
                self.admin_site.admin_view(partial(self.verb_view, verb=verb)),
                name=f"articles_article_{verb}",
            )
            for verb in FORMS
        ] + super().get_urls()

    def verb_view(self, request, number, verb):
        """Ask, then do. 404 for who may not see the story, 403 for who may not do it; 409 on a refusal."""
        if request.method not in ("GET", "HEAD", "POST"):
            return HttpResponseNotAllowed(["GET", "POST"])
        article = get_object_or_404(self._stories(request), pk=number)
        if not permissions.may(request.user, verb, article):
            raise PermissionDenied
        outlook = Outlook(article)
        form = FORMS[verb](request.POST or None, article=article, outlook=outlook)
        if request.method == "POST" and form.is_valid():
            try:
                edition = form.act(request.user)
            except Refused as refusal:
                return self._refused(request, verb, article, refusal)
            return self._done(request, verb, form, edition)
        return self._page(request, verb, form, article, outlook)

    def _stories(self, request):
        return permissions.visible_to(request.user).select_related("section", "lead_photo")

    def _refused(self, request, verb, article, refusal):
        """The same page as things stand now, with the sentence and everything that was typed."""
        article.refresh_from_db(from_queryset=self._stories(request))
        outlook = Outlook(article)
        form = FORMS[verb](request.POST, article=article, outlook=outlook)
        form.is_valid()
        form.refuse(refusal)
        return self._page(request, verb, form, article, outlook, status=409)

    def _page(self, request, verb, form, article, outlook, status=None):
        is_asked_first = request.method != "POST"
        context = {
            **self.admin_site.each_context(request),
            "title": verb_words.title(verb, outlook),
            "opts": self.opts,
            "article": article,
            "subject": article.headline,
            "back": reverse("admin:articles_article_change", args=[article.pk]),
            "form": form,
            "verb": verb,
            "thumb": looks.thumb(article),
            "state": looks.states(article, outlook.now),
            "outcome": verb_words.outcome(verb, article, outlook),
            "hindrances": verb_words.hindrances(verb, article, outlook) if is_asked_first else [],
            "media": self.media,
        }
        return TemplateResponse(request, "admin/articles/article/verb.html", context, status=status)

    def _done(self, request, verb, form, edition):
        article = form.article
        said = verb_words.done(verb, article, form)
        if verb in WITH_PAGE:
            slug = edition.slug if edition else article.slug or "-"
            page = reverse("article_detail", args=[article.section.slug, article.pk, slug])
            said = format_html('{} <a href="{}">{}</a>', said, page, _("See the page"))
        self.message_user(request, said, messages.SUCCESS)
        return HttpResponseRedirect(reverse("admin:articles_article_change", args=[article.pk]))
