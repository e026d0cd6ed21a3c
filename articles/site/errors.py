"""The handlers of what went wrong. All but 404 stand on nothing: what has failed may be the database."""

import sys

from django.conf import settings
from django.db import InterfaceError, OperationalError
from django.http import HttpResponse
from django.template.loader import get_template
from django.views.defaults import permission_denied

from articles.site.answers import page
from articles.site.gone import missing_page
from articles.site.redirects import redirected
from articles.site.voice import speaking
from newsroom import clock

# A lock is gone after seconds, a database that starts anew after half a minute.
TRY_AGAIN = 30
DESK = ("/admin/", "/accounts/")


def not_found(request, exception=None):
    """404, the same to the letter for every address; an old address leads on instead."""
    if answer := redirected(request):
        return answer
    with speaking():
        context = missing_page(clock.now())
        return page(request, "errors/404.html", context, status=404)


def not_understood(request, exception=None):
    """400: a request that makes no sense, such as one for a host that is not ours."""
    return _bare("errors/400.html", 400)


def not_allowed(request, exception=None):
    """403. The desk's doors have a page of their own."""
    if request.path.startswith(DESK):
        return permission_denied(request, exception)
    return _bare("errors/403.html", 403)


def too_many(request, seconds):
    """429: this reader has asked too often, and may ask again in so many seconds."""
    return _bare("errors/429.html", 429, seconds)


def unavailable(request, seconds=TRY_AGAIN):
    """503: the site cannot answer now, and may in so many seconds."""
    return _bare("errors/503.html", 503, seconds)


def failed(request):
    """500, or 503 where the database does not answer: asks neither it nor the list of static files."""
    if isinstance(sys.exception(), OperationalError | InterfaceError):
        return unavailable(request)
    return _bare("errors/500.html", 500)


def _bare(template, status, seconds=None):
    with speaking():
        words = get_template(template).render(
            {
                "house": settings.HOUSE_NAME,
                "static_url": settings.STATIC_URL,
                "language": settings.LANGUAGE_CODE,
            }
        )
    headers = {"Cache-Control": "no-store"} | ({"Retry-After": str(seconds)} if seconds else {})
    return HttpResponse(words, status=status, headers=headers)
