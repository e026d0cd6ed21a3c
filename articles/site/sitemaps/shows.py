"""Videos and galleries, each on the page of its own: where search engines look for a film."""

from django.urls import reverse
from django.utils.timezone import get_default_timezone

from articles.site.sitemaps import entries
from articles.site.sitemaps.entries import Entry, Film
from media.models import Gallery, Video
from media.renditions.addresses import address, nearest

PICTURE_WIDTH = 1920
# By the part of the address.
SHOWN: dict[str, type[Video] | type[Gallery]] = {"video": Video, "galeri": Gallery}


def show_path(kind, part=1):
    """The path of a map of SHOWN; more than MOST rows are on several."""
    return reverse("sitemap_shows", kwargs={"kind": kind} | ({"part": part} if part > 1 else {}))


def index_entries(at):
    """An Entry for each map of videos and galleries that has any; a query each."""
    found = []
    for kind, model in SHOWN.items():
        number = model.objects.public(at).count()
        found += [Entry(show_path(kind, part)) for part in range(1, -(-number // entries.MOST) + 1)]
    return found


def show_entries(kind, part, at):
    """The videos or galleries of one map, the newest first; three queries at most."""
    start = (part - 1) * entries.MOST
    rows = SHOWN[kind].objects.public(at).newest_first()
    if kind == "video":
        return [_video(row) for row in rows.for_pages()[start : start + entries.MOST]]
    return [_gallery(row) for row in rows.with_photos()[start : start + entries.MOST]]


def _video(video):
    published = _local(video.published_at)
    film = Film(
        title=video.title,
        description=video.description or video.title,
        still=_picture(video.poster),
        seconds=video.duration,
        published=published,
        file=video.file_address,
        player=video.player_address,
    )
    return Entry(f"/video/{video.pk}/{video.slug}/", published, films=[film])


def _gallery(gallery):
    pictures = [_picture(row.photo) for row in gallery.rows]
    return Entry(f"/galeri/{gallery.pk}/{gallery.slug}/", _local(gallery.published_at), pictures)


def _picture(photo):
    width = nearest("original", PICTURE_WIDTH, photo.width, photo.height)
    return address(photo.digest, "original", width, "jpg")


def _local(moment):
    return moment.astimezone(get_default_timezone())
