"""How readers' pages are sent: without a request in the template, so that no page can touch a session."""

from functools import wraps
from urllib.parse import unquote

from django.http import HttpResponse, HttpResponsePermanentRedirect
from django.template.loader import get_template
from django.utils.cache import get_conditional_response, set_response_etag
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_safe

SECONDS = 30
# A story may begin in the next second, and its address has been asked for already.
SECONDS_NOT_FOUND = 5


def public(view):
    """A view that only reads: another method is refused with 405, not with a word about tokens."""
    return csrf_exempt(require_safe(wraps(view)(view)))


def page(request, template, context, *, status=200, seconds=SECONDS):
    """A page that anybody may keep for `seconds`, with an ETag; 304 where the reader has it already."""
    response = HttpResponse(get_template(template).render(context), status=status)
    keep(response, seconds)
    if status != 200:
        return response
    set_response_etag(response)
    return get_conditional_response(request, etag=response["ETag"], response=response)


def keep(response, seconds):
    """Let every cache on the way keep the answer for so long."""
    response["Cache-Control"] = f"public, max-age={seconds}"
    return response


def at_right_address(request, thing):
    """Whether the request asked for the one address `thing` has now."""
    return request.path == unquote(thing.get_absolute_url())


def moved(request, thing):
    """One step to the address that `thing` has now, with the query as it came."""
    query = request.META.get("QUERY_STRING", "")
    address = thing.get_absolute_url()
    return keep(HttpResponsePermanentRedirect(f"{address}?{query}" if query else address), SECONDS)
