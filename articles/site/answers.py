"""How readers' pages are sent: without a request in the template, so that no page can touch a session."""

from functools import wraps
from urllib.parse import unquote

from django.http import HttpResponse, HttpResponsePermanentRedirect
from django.template.loader import get_template
from django.utils.cache import get_conditional_response, set_response_etag
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_safe

# Every cache on the way may keep a page and must ask before it shows it again: a story begins and leaves at
# its second, and a withdrawn one is never served from memory. Asking costs a 304.
KEPT = "public, max-age=0, must-revalidate"


def public(view):
    """A view that only reads: another method is refused with 405, not with a word about tokens."""
    return csrf_exempt(require_safe(wraps(view)(view)))


def page(request, template, context, *, status=200):
    """A page that anybody may keep, with an ETag; 304 where the reader has it already."""
    response = HttpResponse(get_template(template).render(context), status=status)
    keep(response)
    if status != 200:
        return response
    set_response_etag(response)
    return get_conditional_response(request, etag=response["ETag"], response=response)


def keep(response):
    """Let every cache on the way keep the answer, and ask each time whether it still holds."""
    response["Cache-Control"] = KEPT
    return response


def at_right_address(request, thing):
    """Whether the request asked for the one address `thing` has now."""
    return request.path == unquote(thing.get_absolute_url())


def moved(request, thing):
    """One step to the address that `thing` has now, with the query as it came."""
    query = request.META.get("QUERY_STRING", "")
    address = thing.get_absolute_url()
    return keep(HttpResponsePermanentRedirect(f"{address}?{query}" if query else address))
