"""What readers get of the photo desk: renditions, under addresses whose content never changes."""

import logging

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.cache import get_conditional_response
from django.views.decorators.http import require_safe

from media.models import Photo
from media.renditions import shelf, specs
from media.renditions.supply import supply

log = logging.getLogger(__name__)


@require_safe
def rendition(request, digest, ratio, width, extension):
    """One rendition, kept for ever by whoever fetches it; made now if this is the first request for it."""
    name = shelf.name_of(digest, f"{ratio}-{width}.{extension}")
    content = shelf.read(name) or _first_time(digest, ratio, int(width), extension)
    # Weak: the same picture may be encoded anew by a later version of the encoder.
    headers = {
        "ETag": f'W/"{name}"',
        "Cache-Control": "public, max-age=31536000, immutable",
        "X-Content-Type-Options": "nosniff",
    }
    response = HttpResponse(content, content_type=specs.TYPES[extension], headers=headers)
    return get_conditional_response(request, etag=headers["ETag"], response=response)


def _first_time(digest, ratio, width, extension):
    photo = get_object_or_404(Photo, digest=digest)
    if not (wanted := specs.spec(ratio, width, extension, photo.width, photo.height)):
        raise Http404
    try:
        return supply(photo, wanted)
    except FileNotFoundError as error:
        log.exception("The original of photo %s is lost", photo.pk)
        raise Http404 from error
