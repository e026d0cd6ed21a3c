"""What a person sets for themselves."""

from django.conf import settings
from django.contrib import messages
from django.shortcuts import redirect
from django.utils import translation
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST


def _way_back(request):
    address = request.POST.get("next", "")
    safe = url_has_allowed_host_and_scheme(address, {request.get_host()}, request.is_secure())
    return address if safe else "admin:index"


@require_POST
def choose_language(request):
    """Keep the person's language of the desk (one of LANGUAGES) and return to where they were."""
    chosen = request.POST.get("language", "")
    if chosen not in dict(settings.LANGUAGES):
        messages.error(
            request,
            _("The desk does not speak this language. Choose one of those offered."),
        )
        return redirect(_way_back(request))
    request.user.language = chosen
    request.user.save(update_fields=["language"])
    with translation.override(chosen):
        messages.success(request, _("The desk now speaks English with you."))
    return redirect(_way_back(request))
