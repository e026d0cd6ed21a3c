"""Icons at the addresses that browsers try by themselves, and the manifest of the site as an app."""

import json
from functools import lru_cache
from pathlib import Path

from django.conf import settings
from django.http import HttpResponse
from django.templatetags.static import static
from django.urls import reverse
from django.utils.cache import get_conditional_response, set_response_etag

from articles.site.answers import public
from articles.site.documents import document
from articles.site.sections import Sections

ICONS = Path(__file__).resolve().parents[3] / "newsroom" / "static" / "newsroom" / "icons"
A_DAY = f"public, max-age={24 * 60 * 60}"
# As `theme-color` in templates/base.html and the two grounds of site.css.
LIGHT = "#ffffff"
MANIFEST = "application/manifest+json"


@public
def icon(request, name, content_type):
    """One icon under its plain name: whoever asks for it has not read our page."""
    response = HttpResponse(_bytes(name), content_type=content_type, headers={"Cache-Control": A_DAY})
    set_response_etag(response)
    return get_conditional_response(request, etag=response["ETag"], response=response)


@lru_cache
def _bytes(name):
    return (ICONS / name).read_bytes()


@public
def manifest(request):
    """The site as it stands among a phone's apps, under the house's own name."""
    house = Sections().house
    node = {
        "name": house.name,
        "short_name": house.name[:12].strip(),
        "description": house.motto,
        "lang": settings.LANGUAGE_CODE,
        "dir": "ltr",
        "id": "/",
        "start_url": reverse("home"),
        "scope": reverse("home"),
        "display": "minimal-ui",
        "theme_color": LIGHT,
        "background_color": LIGHT,
        "icons": [
            _icon("icon-192.png", 192, "any"),
            _icon("icon-512.png", 512, "any"),
            _icon("maskable-512.png", 512, "maskable"),
        ],
    }
    content = json.dumps({key: value for key, value in node.items() if value}, ensure_ascii=False)
    return document(request, content.encode("utf-8", "replace"), MANIFEST)


def _icon(name, size, purpose):
    return {
        "src": static(f"newsroom/icons/{name}"),
        "sizes": f"{size}x{size}",
        "type": "image/png",
        "purpose": purpose,
    }
