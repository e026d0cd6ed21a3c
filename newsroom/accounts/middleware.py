"""The desk speaks the language of the person at it; readers' pages speak the site's and vary on nothing."""

from django.utils import translation
from django.utils.cache import add_never_cache_headers

AT_THE_DESK = ("/admin/", "/accounts/")


class DeskLanguageMiddleware:
    """Activates the person's language, else the browser's, under /admin/ and /accounts/ only.

    It also sees to it that no answer from there is kept by anybody, error pages and redirects included; a
    view that asks for a private cache itself (`Cache-Control: private`) is left alone.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if not request.path_info.startswith(AT_THE_DESK):
            return self.get_response(request)
        chosen = getattr(request.user, "language", "") or translation.get_language_from_request(request)
        with translation.override(chosen):
            response = self.get_response(request)
        if "private" not in response.get("Cache-Control", ""):
            add_never_cache_headers(response)
        return response
