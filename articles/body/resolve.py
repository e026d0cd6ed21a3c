"""A stored body into what a page shows: references looked up in bulk, parts cut, the dateline in place."""

from collections import Counter
from dataclasses import dataclass, field

from django.templatetags.static import static
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from articles.body.blocks import Block, blocks, references_of, text_alone
from articles.body.clean import clean
from articles.body.figures import figure_html
from articles.body.nodes import PART, PHOTO, SHARED_BOX
from articles.models import SharedBox
from media.models import Photo
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
    """A body ready for a page: at least one part, and the photos in it by key, in order."""

    parts: list[Part]
    photos: dict[int, Photo]


@dataclass
class _Page:
    """The rows that were found, and what was written so far."""

    photos: dict[int, Photo]
    boxes: dict[int, SharedBox]
    dateline: str
    uses: Counter = field(default_factory=Counter)

    def write(self, block: Block) -> str:
        """One block as the page shows it; an empty string where its row is gone."""
        if block.tag == PHOTO.tag:
            photo = self.photos.get(int(block.attributes[PHOTO.marker]))
            return figure_html(photo, block.attributes["data-layout"], _caption(block)) if photo else ""
        if block.tag == SHARED_BOX.tag:
            box = self.boxes.get(int(block.attributes[SHARED_BOX.marker]))
            return self.write_box(box) if box else ""
        if block.tag == "p" and self.dateline:
            dateline, self.dateline = self.dateline, ""
            return f'<p><b class="dateline">{escape(dateline)}</b> — {block.inner}</p>'
        return block.html

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
        photo = self.photos.get(int(block.attributes.get("data-photo", 0)))
        return figure_html(photo, "wide") if photo else EMPTY


def _caption(figure: Block) -> SafeString:
    return mark_safe(figure.inner.removeprefix("<figcaption>").removesuffix("</figcaption>"))


def _look_up(cut: list[Block]) -> tuple[dict[int, Photo], dict[int, SharedBox]]:
    wanted = references_of(cut)
    photos = PHOTOS.in_bulk(wanted.photos) if wanted.photos else {}
    boxes = BOXES.in_bulk(wanted.boxes) if wanted.boxes else {}
    return photos, boxes


def resolve(html: str, *, dateline: str = "") -> Resolved:
    """The parts of a body, ready to be shown. At most two queries: the photos, the boxes.

    The text is cleaned here again, wherever it comes from; rows that are gone or closed leave no trace.
    The `dateline` ("Sauh, Surabaya") opens the first paragraph of the first part. A part heading without
    words begins no part and only gives its photo.
    """
    return resolve_all([(html, dateline)])[0]


def resolve_all(texts: list[tuple[str, str]]) -> list[Resolved]:
    """What `resolve` answers for each (html, dateline), with the queries of one: a feed has thirty."""
    cuts = [blocks(clean(html)) for html, _dateline in texts]
    photos, boxes = _look_up([block for cut in cuts for block in cut])
    return [
        _written(cut, _Page(photos, boxes, dateline))
        for cut, (_html, dateline) in zip(cuts, texts, strict=True)
    ]


def _written(cut: list[Block], page: _Page) -> Resolved:
    parts, written = [Part(1)], [[]]
    for block in cut:
        if block.tag == PART.tag and block.inner:
            page.dateline = ""
            parts.append(Part(len(parts) + 1, mark_safe(block.inner), page.write_part_photo(block)))
            written.append([])
        else:
            written[-1].append(page.write_part_photo(block) if block.tag == PART.tag else page.write(block))
    for part, pieces in zip(parts, written, strict=True):
        part.html = mark_safe("".join(pieces))
    shown = references_of(cut).photos
    return Resolved(parts, {key: page.photos[key] for key in shown if key in page.photos})
