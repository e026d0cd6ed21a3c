"""Videos and galleries as pages of their own: each at its address, and the lists of them."""

from django.http import Http404
from django.urls import reverse
from django.utils.html import format_html
from django.utils.timezone import get_default_timezone
from django.utils.translation import gettext as _

from articles.body.figures import caption_html
from articles.site.answers import moved, page, public
from articles.site.frame import Head, frame
from articles.site.sections import Sections
from articles.site.times import stamped
from articles.site.voice import speaking
from media.models import Gallery, Video
from media.renditions.markup import picture_html
from media.video.markup import poster_html
from newsroom import clock
from newsroom.paging import BadKey, page_by_key

SIZE = 24
_CARD = "(min-width:64rem) 18rem, (min-width:40rem) 46vw, 92vw"
_WIDE = "(min-width:64rem) 60rem, 100vw"


class _At:
    """A video or gallery with the address that `moved` asks for."""

    def __init__(self, name, row):
        self.address = reverse(name, args=[row.pk, row.slug or "-"])

    def get_absolute_url(self):
        return self.address


def _find(rows, pk):
    found = rows.filter(pk=pk).first()
    if found is None:
        raise Http404
    return found


def _shown(request, name, row, slug, template, more, at):
    if slug != (row.slug or "-"):
        return moved(request, _At(name, row))
    with speaking(row.language):
        head = Head(row.title, row.description, address=_At(name, row).address)
        told = {"row": row, "time": _time(row), **more()}
        return page(request, template, frame(at, head, Sections()) | told)


@public
def video_detail(request, pk, slug):
    """One video: our own film plays here; a provider's is one click away, and asked for nothing before."""
    at = clock.now()
    row = _find(Video.objects.public(at).for_pages(), pk)
    more = {"poster": row.poster.rendition_url("16x9", 1280, "jpg"), "still": poster_html(row, sizes=_WIDE)}
    return _shown(request, "video_detail", row, slug, "articles/video_detail.html", lambda: more, at)


@public
def gallery_detail(request, pk, slug):
    """One gallery: every photo whole, with its caption here and its credit."""
    at = clock.now()
    row = _find(Gallery.objects.public(at).with_photos(), pk)

    def photos():
        return {
            "photos": [
                format_html(
                    '<figure class="photo">{}<figcaption>{}</figcaption></figure>',
                    picture_html(one.photo, sizes=_WIDE, priority=place == 0),
                    caption_html(one.photo, one.caption or one.photo.caption),
                )
                for place, one in enumerate(row.rows)
            ]
        }

    return _shown(request, "gallery_detail", row, slug, "articles/gallery_detail.html", photos, at)


@public
def video_list(request):
    """Every video readers see, newest first."""
    with speaking():
        rows = Video.objects.public(clock.now()).for_pages()
        return _list(request, rows, "video_list", "video_detail", _("Videos"), _video_card)


@public
def gallery_list(request):
    """Every gallery readers see, newest first."""
    with speaking():
        rows = Gallery.objects.public(clock.now()).with_photos()
        return _list(request, rows, "gallery_list", "gallery_detail", _("Galleries"), _gallery_card)


def _video_card(row):
    return poster_html(row, "16x9", sizes=_CARD), row.duration_words


def _gallery_card(row):
    return picture_html(row.rows[0].photo, "16x9", sizes=_CARD, alt=""), ""


def _time(row):
    return stamped(row.published_at, get_default_timezone())


def _list(request, rows, name, detail, title, card):
    try:
        found = page_by_key(rows, request.GET.get("sebelum", ""), size=SIZE, number="id")
    except BadKey as error:
        raise Http404 from error
    told = [(_At(detail, row).address, row.title, _time(row), *card(row)) for row in found.items]
    head = Head(title, "", address=reverse(name))
    context = frame(clock.now(), head, Sections()) | {"title": title, "shows": told, "start": reverse(name)}
    paging = {"older": found.next_key and f"?sebelum={found.next_key}", "is_first_page": found.is_first}
    return page(request, "articles/show_list.html", context | paging)
