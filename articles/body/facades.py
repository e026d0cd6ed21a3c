"""A video and the beginning of a gallery in the text: pictures and a link, and nothing that plays by itself.

`newsroom/player.js` puts the player in the place of a video's still once a reader asks for it. Until then
nothing is asked of a provider, and without the script the link leads to the video's own page.
"""

from django.templatetags.static import static
from django.utils.html import escape
from django.utils.safestring import SafeString
from django.utils.translation import gettext, ngettext

from articles.body.nodes.embed import read
from media.models import Gallery, GalleryPhoto, Video
from media.models.showing import LANGUAGES
from media.renditions.markup import picture_html
from media.video.markup import poster_html

_SIZES = "(min-width:48rem) 36rem, 92vw"
_SMALL = "(min-width:48rem) 9rem, 46vw"
SHOWN = 4


def public_videos(keys, at):
    """{key: video} of those readers see at a moment, with their stills: one query."""
    return Video.objects.public(at).for_pages().in_bulk(keys)


def public_galleries(keys, at):
    """{key: rows} of the galleries readers see at a moment, each with all its photos in order: one query."""
    rows = GalleryPhoto.objects.filter(gallery__in=Gallery.objects.public(at).filter(pk__in=keys))
    found: dict[int, list[GalleryPhoto]] = {}
    for row in rows.select_related("gallery", "photo").order_by("position", "id"):
        found.setdefault(row.gallery_id, []).append(row)
    return found


def video_html(video, caption: SafeString | str = "") -> SafeString:
    """The still with title, length and credit; `caption` is safe or empty."""
    title = escape(gettext("Play the video: %(title)s") % {"title": video.title})
    picture = poster_html(video, sizes=_SIZES)
    icon = f'<svg class="icon" aria-hidden="true"><use href="{static("newsroom/icons.svg")}#putar"/></svg>'
    credit = escape(gettext("(Video: %(credit)s)") % {"credit": whose}) if (whose := _whose(video)) else ""
    words = " ".join(filter(None, [caption, credit]))
    below = f"<figcaption>{words}</figcaption>" if words else ""
    return SafeString(
        f'<figure class="facade"><a href="/video/{video.pk}/{escape(video.slug)}/"{_player(video)}>{picture}'
        f'<span class="go">{icon}</span>'
        f"<strong><span>{title}</span> <span>{video.duration_words}</span></strong></a>{below}</figure>"
    )


def _whose(video):
    provider = "" if video.is_own else video.get_provider_display()
    return ", ".join(filter(None, [video.credit_line, provider]))


def _player(video):
    """What the script needs to know, as attributes."""
    told = {"data-title": video.title, "data-player": video.player_address}
    if video.is_own:
        told |= {"data-film": video.file_address, "data-captions": video.captions_address}
    if video.has_captions:
        language = video.captions_language
        told |= {"data-language": language, "data-words": dict(LANGUAGES).get(language, language)}
    if video.is_upright:
        told["data-shape"] = "upright"
    return "".join(f' {name}="{escape(value)}"' for name, value in told.items() if value)


def embed_html(address: str) -> SafeString:
    """A button that names the provider; a link to its page without the script. "" for no embed's address."""
    if not (found := read(address)):
        return SafeString("")
    name = {"provider": found.label}
    show = escape(gettext("Show what stands at %(provider)s") % name)
    note = escape(gettext("Until then nothing is loaded from %(provider)s.") % name)
    told = (
        f'data-title="{escape(found.label)}" data-player="{escape(found.player)}" data-shape="{found.shape}"'
    )
    return SafeString(
        f'<figure class="facade facade--plain"><a href="{escape(found.page)}" rel="nofollow noopener" {told}>'
        f"<strong>{show}</strong></a><figcaption>{note}</figcaption></figure>"
    )


def gallery_html(rows, caption: SafeString | str = "") -> SafeString:
    """The first photos, and a link to all of them with how many there are; `caption` is safe or empty."""
    gallery, count = rows[0].gallery, len(rows)
    pictures = "".join(picture_html(row.photo, "3x2", sizes=_SMALL) for row in rows[:SHOWN])
    many = ngettext("%(count)s photo", "%(count)s photos", count) % {"count": count}
    credits = ", ".join(dict.fromkeys(filter(None, (row.photo.public_credit for row in rows[:SHOWN]))))
    credit = escape(gettext("(Photo: %(credit)s)") % {"credit": credits}) if credits else ""
    link = f'<a href="/galeri/{gallery.pk}/{escape(gallery.slug)}/">{escape(gallery.title)}</a>'
    below = " ".join(filter(None, [f"<strong>{link}</strong> · {escape(many)}.", caption, credit]))
    return SafeString(
        f'<figure class="gallery"><div class="gallery__photos">{pictures}</div>'
        f"<figcaption>{below}</figcaption></figure>"
    )
