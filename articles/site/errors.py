"""The handlers of what went wrong."""

from django.conf import settings
from django.http import HttpResponse
from django.template.loader import get_template

from articles.site.answers import page
from articles.site.gone import missing_page
from articles.site.voice import speaking
from newsroom import clock


def not_found(request, exception=None):
    """404, the same to the letter for every address."""
    with speaking():
        context = missing_page(clock.now())
        return page(request, "errors/404.html", context, status=404)


def not_understood(request, exception=None):
    """400: a request that makes no sense, such as one for a host that is not ours."""
    return _bare("errors/400.html", 400)


def failed(request):
    """500. It asks neither the database nor the list of static files: either may be what has failed."""
    return _bare("errors/500.html", 500)


def _bare(template, status):
    with speaking():
        words = get_template(template).render(
            {
                "house": settings.HOUSE_NAME,
                "static_url": settings.STATIC_URL,
                "language": settings.LANGUAGE_CODE,
            }
        )
    return HttpResponse(words, status=status, headers={"Cache-Control": "no-store"})
