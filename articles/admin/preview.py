"""What a reader would get of the saved working copy."""

from django.conf import settings
from django.http import HttpResponse, HttpResponseNotAllowed
from django.shortcuts import get_object_or_404
from django.urls import path

from articles import permissions
from articles.admin.outlook import Outlook
from articles.models import Change
from articles.publishing.freezing import frozen
from articles.site.story import render_preview

HEADERS = {"Cache-Control": "no-store, private", "X-Robots-Tag": "noindex, nofollow"}


class HasPreview:
    """A ModelAdmin's `<number>/preview/`."""

    def get_urls(self):
        """Before Django's own addresses, which take any word."""
        view = self.admin_site.admin_view(self.preview_view)
        return [path("<int:number>/preview/", view, name="articles_article_preview"), *super().get_urls()]

    def preview_view(self, request, number):
        """The readers' page under the readers' policy; kept and indexed by nobody."""
        if request.method not in ("GET", "HEAD"):
            return HttpResponseNotAllowed(["GET"])
        article = get_object_or_404(permissions.visible_to(request.user), pk=number)
        edition, now = as_edition(article)
        response = HttpResponse(render_preview(edition, at=now), headers=HEADERS)
        response._csp_config = settings.SECURE_CSP
        return response


def as_edition(article):
    """(an unsaved Edition of the working copy, the moment it would begin)."""
    outlook = Outlook(article)
    before = outlook.live
    edition = frozen(
        article,
        article=article,
        change=Change.UPDATE if before else Change.FIRST,
        live_from=outlook.now,
        made_at=outlook.now,
        published_at=before.published_at if before else outlook.now,
        updated_at=before.updated_at if before else None,
        notices=before.notices if before else [],
    )
    return edition, outlook.now
