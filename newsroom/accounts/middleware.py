"""The desk speaks the language of the person at it; readers' pages speak the site's and vary on nothing."""

from django.utils import translation


class DeskLanguageMiddleware:
    """Activates the person's language, else the browser's, under /admin/ and /accounts/ only."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if not request.path_info.startswith(("/admin/", "/accounts/")):
            return self.get_response(request)
        chosen = getattr(request.user, "language", "") or translation.get_language_from_request(request)
        with translation.override(chosen):
            return self.get_response(request)
