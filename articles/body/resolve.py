"""A stored body into what a page shows: references looked up in bulk, parts cut, the dateline in place."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime

from django.templatetags.static import static
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from articles.body.blocks import Block, blocks, references_of, text_alone
from articles.body.clean import clean
from articles.body.facades import embed_html, gallery_html, public_galleries, public_videos, video_html
from articles.body.figures import figure_html
from articles.body.nodes import EMBED, GALLERY, INFO, PART, PHOTO, PULL, SHARED_BOX, STORY, TABLE, VIDEO
from articles.body.related import live_stories, related_html
from articles.body.structures import info_html, pull_html, table_html
from articles.models import Edition, SharedBox
from media.models import GalleryPhoto, Photo, Video
from newsroom import clock
from newsroom.prepared import ByKey

EMPTY = SafeString("")
PHOTOS = ByKey(Photo.objects.all())
BOXES = ByKey(SharedBox.objects.filter(is_open=True))


@dataclass
class Part:
    """One part of a story, numbered from 1. The first has no title; `photo` is the figure under the title."""

    number: int
    title: SafeString = EMPTY
    photo: SafeString = EMPTY
    html: SafeString = EMPTY


@dataclass
class Resolved:
    """A body ready for a page: at least one part, and the photos in it by key, in order.

    With `has_player` the page needs the script that plays what stands in it.
    """

    parts: list[Part]
    photos: dict[int, Photo]
    has_player: bool = False


@dataclass
class _Rows:
    """What the bodies point at and a reader may see, by key."""

    photos: dict[int, Photo]
    boxes: dict[int, SharedBox]
    stories: dict[int, Edition]
    videos: dict[int, Video]
    galleries: dict[int, list[GalleryPhoto]]


@dataclass
class _Page:
    """What was found, and what was written so far; `level` is that of a heading in the open part."""

    rows: _Rows
    dateline: str
    level: int = 2
    uses: Counter = field(default_factory=Counter)
    has_player: bool = False

    def write(self, block: Block) -> str:
        """One block as the page shows it; an empty string where its row is gone."""
        if block.kind:
            return _WRITERS[block.kind.name](self, block)
        if block.tag == "p" and self.dateline:
            dateline, self.dateline = self.dateline, ""
            return f'<p><b class="dateline">{escape(dateline)}</b> — {block.inner}</p>'
        return block.html

    def write_photo(self, block: Block) -> str:
        """The figure with the caption of this use."""
        photo = self.rows.photos.get(int(block.attributes["data-photo"]))
        return figure_html(photo, block.attributes["data-layout"], _caption(block)) if photo else ""

    def write_story(self, block: Block) -> str:
        """The card of another story."""
        edition = self.rows.stories.get(int(block.attributes["data-story"]))
        return related_html(edition, self.level) if edition else ""

    def write_video(self, block: Block) -> str:
        """The still of a video, to be played."""
        video = self.rows.videos.get(int(block.attributes["data-video"]))
        self.has_player = self.has_player or bool(video)
        return video_html(video, _caption(block)) if video else ""

    def write_embed(self, block: Block) -> str:
        """The button for something at a provider."""
        self.has_player = True
        return embed_html(block.attributes["data-embed"])

    def write_gallery(self, block: Block) -> str:
        """The first photos of a gallery."""
        rows = self.rows.galleries.get(int(block.attributes["data-gallery"]))
        return gallery_html(rows, _caption(block)) if rows else ""

    def write_info(self, block: Block) -> str:
        """A box of this story's own, with an id for its title."""
        self.uses[INFO.name] += 1
        return info_html(block, self.level, f"info-{self.uses[INFO.name]}")

    def write_shared_box(self, block: Block) -> str:
        """The shared box, unless it is closed."""
        box = self.rows.boxes.get(int(block.attributes["data-box"]))
        return self.write_box(box) if box else ""

    def write_box(self, box: SharedBox) -> str:
        """A box with an id of its own, also where a story shows it twice."""
        self.uses[box.pk] += 1
        again = f"-{self.uses[box.pk]}" if self.uses[box.pk] > 1 else ""
        return (
            f'<section class="box" aria-labelledby="box-{box.pk}{again}"><h2 id="box-{box.pk}{again}">'
            f'<svg class="icon" aria-hidden="true"><use href="{static("newsroom/icons.svg")}#periksa"/></svg>'
            f"{escape(box.title)}</h2>{text_alone(box.body)}</section>"
        )

    def write_part_photo(self, block: Block) -> SafeString:
        """The figure of a part heading, or nothing."""
        photo = self.rows.photos.get(int(block.attributes.get("data-photo", 0)))
        return figure_html(photo, "wide") if photo else EMPTY


_WRITERS = {
    PHOTO.name: _Page.write_photo,
    PART.name: _Page.write_part_photo,
    SHARED_BOX.name: _Page.write_shared_box,
    STORY.name: _Page.write_story,
    VIDEO.name: _Page.write_video,
    EMBED.name: _Page.write_embed,
    GALLERY.name: _Page.write_gallery,
    INFO.name: _Page.write_info,
    PULL.name: lambda page, block: pull_html(block),
    TABLE.name: lambda page, block: table_html(block),
}


def _caption(figure: Block) -> SafeString:
    return mark_safe(figure.inner.removeprefix("<figcaption>").removesuffix("</figcaption>"))


def _look_up(cut: list[Block], at: datetime) -> _Rows:
    wanted = references_of(cut)
    return _Rows(
        photos=PHOTOS.in_bulk(wanted.photos) if wanted.photos else {},
        boxes=BOXES.in_bulk(wanted.boxes) if wanted.boxes else {},
        stories=live_stories(wanted.stories, at) if wanted.stories else {},
        videos=public_videos(wanted.videos, at) if wanted.videos else {},
        galleries=public_galleries(wanted.galleries, at) if wanted.galleries else {},
    )


def resolve(html: str, *, dateline: str = "", at: datetime | None = None) -> Resolved:
    """The parts of a body, ready to be shown at a moment (now by default): one query a kind of reference.

    The text is cleaned here again, wherever it comes from; what readers may not see leaves no trace.
    The `dateline` ("Sauh, Surabaya") opens the first paragraph of the first part. A part heading without
    words begins no part and only gives its photo.
    """
    return resolve_all([(html, dateline)], at=at)[0]


def resolve_all(texts: list[tuple[str, str]], *, at: datetime | None = None) -> list[Resolved]:
    """What `resolve` answers for each (html, dateline), with the queries of one: a feed has thirty."""
    cuts = [blocks(clean(html)) for html, _dateline in texts]
    rows = _look_up([block for cut in cuts for block in cut], at or clock.now())
    return [_written(cut, _Page(rows, dateline)) for cut, (_html, dateline) in zip(cuts, texts, strict=True)]


def _written(cut: list[Block], page: _Page) -> Resolved:
    parts, written = [Part(1)], [[]]
    for block in cut:
        if block.kind is PART and block.inner:
            page.dateline, page.level = "", 3
            parts.append(Part(len(parts) + 1, mark_safe(block.inner), page.write_part_photo(block)))
            written.append([])
        else:
            written[-1].append(page.write(block))
    for part, pieces in zip(parts, written, strict=True):
        part.html = mark_safe("".join(pieces))
    found, shown = page.rows.photos, references_of(cut).photos
    return Resolved(parts, {key: found[key] for key in shown if key in found}, page.has_player)
