"""oEmbed: what another site shows of a story whose address somebody pasted there."""

import json
from urllib.parse import unquote, urlsplit

from django.conf import settings
from django.http import HttpResponse
from django.urls import Resolver404, resolve
from django.utils.translation import gettext as _

from articles.models import Edition
from articles.site import names, structured
from articles.site.answers import keep, public
from articles.site.documents import document
from articles.site.feeds.items import labelled
from articles.site.sections import Sections
from articles.site.views import article_detail
from articles.site.voice import speaking
from media.renditions import specs
from newsroom import clock

JSON = "application/json"
# For how many seconds another site may show what it got: a withdrawn story should not stay there for long.
KEPT = 300
THUMBNAIL_WIDTH = 1280


@public
def oembed(request):
    """A story as a link with its picture: `type` "link", for it asks no site to show HTML of ours.

    404 for whatever no reader can see, in the same words for all of it; 501 for another format than JSON; 400
    without an address or with a size that is none.
    """
    with speaking():
        if request.GET.get("format", "json") != "json":
            return _refused(501, _("Only format=json is offered."))
        if not (address := request.GET.get("url", "")):
            return _refused(400, _("Give the address of a story as url."))
        try:
            most = [_size(request.GET.get(name)) for name in ("maxwidth", "maxheight")]
        except ValueError:
            return _refused(400, _("maxwidth and maxheight are whole numbers of pixels, from 1."))
        if (edition := story_at(address, clock.now())) is None:
            return _refused(404, _("There is no story at this address."))
    with speaking(edition.language):
        node = described(edition, Sections(), *most)
    content = json.dumps(node, ensure_ascii=False).encode("utf-8", "replace")
    return document(request, content, JSON, Access_Control_Allow_Origin="*")


def _size(text):
    if text is None:
        return None
    if not (text.isascii() and text.isdigit() and int(text[:9]) > 0):
        raise ValueError(text)
    return int(text[:9])


def _refused(status, words):
    content = json.dumps({"error": words}, ensure_ascii=False)
    headers = {"Access-Control-Allow-Origin": "*"}
    return keep(HttpResponse(content, status=status, content_type=JSON, headers=headers))


def story_at(address, at):
    """The live edition whose page stands at an absolute address of ours, or None; an old slug is as good."""
    try:
        parts = urlsplit(address)
        found = resolve(unquote(parts.path or "/"))
    except (ValueError, Resolver404):
        return None
    ours = parts.scheme in ("http", "https") and parts.netloc.lower() == urlsplit(settings.SITE_URL).netloc
    if not ours or found.func is not article_detail:
        return None
    live = Edition.objects.live(at).select_related("lead_photo").defer("body")
    return live.filter(article_id=found.kwargs["pk"]).first()


def described(edition, sections, widest, highest):
    """The answer for an edition; `widest` and `highest` bound its picture in pixels, or are None."""
    authors = names.those_over(names.signed(edition, names.authors_of([edition])))
    node = {
        "version": "1.0",
        "type": "link",
        "title": labelled(edition),
        "provider_name": sections.house.name,
        "provider_url": f"{settings.SITE_URL}/",
        "cache_age": KEPT,
        "url": settings.SITE_URL + sections.tie(edition).get_absolute_url(),
    }
    if authors:
        node["author_name"] = ", ".join(author.name for author in authors)
        node["author_url"] = settings.SITE_URL + authors[0].get_absolute_url()
    return node | thumbnail(edition.lead_photo, widest, highest)


def thumbnail(photo, widest, highest):
    """The largest picture within the bounds, or nothing: the standard allows none that is larger."""
    if photo is None:
        return {}
    fitting = [
        wide
        for wide in specs.widths("original", photo.width, photo.height)
        if wide <= min(widest or THUMBNAIL_WIDTH, THUMBNAIL_WIDTH)
        and (highest is None or specs.height_at("original", wide, photo.width, photo.height) <= highest)
    ]
    if not fitting:
        return {}
    made = structured.picture(photo, "original", max(fitting))
    return {f"thumbnail_{name}": value for name, value in made.items()}
