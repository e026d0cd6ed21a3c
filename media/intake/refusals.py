"""Why a picture is not taken in, in sentences for the person who chose it."""

from django.template.defaultfilters import filesizeformat
from django.utils.html import format_html
from django.utils.translation import gettext as _

_OTHER_KINDS = (
    # (where the mark stands, the mark, what has it)
    (0, b"GIF8", "GIF"),
    (0, b"%PDF", "PDF"),
    (0, b"8BPS", "Photoshop"),
    (0, b"%!PS", "PostScript"),
    (0, b"BM", "BMP"),
    (0, b"PK\x03\x04", "ZIP"),
    (4, b"ftyphei", "HEIC"),
    (4, b"ftypmif1", "HEIC"),
    (4, b"ftypmsf1", "HEIC"),
    (4, b"ftyp", "video"),
)
_OUR_MARKS = (b"\xff\xd8\xff", b"\x89PNG", b"II*\x00", b"MM\x00*", b"II+\x00", b"MM\x00+")


class PictureRefused(Exception):
    """A picture that is not taken in; `sentence` says why, in the language active when it was refused.

    `code` names the reason for programs and tests. The sentence is safe HTML when it holds a link.
    """

    def __init__(self, sentence, *, code):
        super().__init__(sentence)
        self.sentence, self.code = sentence, code


def empty():
    """No bytes at all."""
    return PictureRefused(_("This file is empty. Please choose the picture again."), code="empty")


def too_heavy(size, most):
    """More bytes than PHOTO_MAX_BYTES."""
    sentence = _("This file has %(size)s; a picture may have %(most)s at most.")
    return PictureRefused(
        sentence % {"size": filesizeformat(size), "most": filesizeformat(most)}, code="too_heavy"
    )


def unreadable(head):
    """Bytes no decoder of ours takes; `head` is how the file begins (a kilobyte tells what it is instead)."""
    if _is_ours(head):
        return damaged()
    if kind := _other_kind(head):
        sentence = _(
            "This is no picture we can take: whatever its name says, it is %(kind)s inside. "
            "Please save it as JPEG, PNG, WebP, AVIF or TIFF."
        )
        return PictureRefused(sentence % {"kind": kind}, code="other_kind")
    sentence = _("This is no picture in JPEG, PNG, WebP, AVIF or TIFF, whatever its name says.")
    return PictureRefused(sentence, code="no_picture")


def damaged():
    """The right kind of file, but its pixels cannot be decoded."""
    sentence = _(
        "This picture is damaged: it ends too early or cannot be read. Please fetch or export it again."
    )
    return PictureRefused(sentence, code="damaged")


def too_many_pixels(width, height, most):
    """More pixels than PHOTO_MAX_PIXELS."""
    sentence = _(
        "This picture has %(width)s × %(height)s pixels, more than we can handle: "
        "%(most)s million are the limit. Please make it smaller."
    )
    return PictureRefused(
        sentence % {"width": width, "height": height, "most": most // 1_000_000}, code="too_many_pixels"
    )


def far_too_many_pixels(most):
    """So many that the decoder will not even say how many."""
    sentence = _("This picture claims far more pixels than we can handle: %(most)s million are the limit.")
    return PictureRefused(sentence % {"most": most // 1_000_000}, code="too_many_pixels")


def too_long(width, height, longest):
    """A side longer than PHOTO_MAX_SIDE."""
    sentence = _("This picture has %(width)s × %(height)s pixels; no side may be longer than %(longest)s.")
    return PictureRefused(sentence % {"width": width, "height": height, "longest": longest}, code="too_long")


def too_small(width, height, long_side, short_side):
    """Too few pixels to be shown to a reader."""
    sentence = _(
        "This picture has only %(width)s × %(height)s pixels. "
        "It needs at least %(long)s on its long side and %(short)s on its short side."
    )
    return PictureRefused(
        sentence % {"width": width, "height": height, "long": long_side, "short": short_side},
        code="too_small",
    )


def moving():
    """More than one frame."""
    sentence = _(
        "This file holds several pictures or an animation. Please choose one picture and save it alone."
    )
    return PictureRefused(sentence, code="moving")


def odd_colours(mode):
    """A way to store colours that has no sure white, such as 32-bit floating point."""
    sentence = _(
        "This picture stores its colours in a way we cannot show (%(mode)s). Please save it as 8-bit RGB."
    )
    return PictureRefused(sentence % {"mode": mode}, code="odd_colours")


def already_here(photo, address=""):
    """The same bytes came in before; `address` links to where `photo` can be looked at or chosen."""
    name = format_html('<a href="{}">{}</a>', address, photo) if address else photo
    sentence = format_html(_("This picture is already here: {photo}"), photo=name)
    return PictureRefused(sentence, code="already_here")


def _is_ours(head):
    webp = head[:4] == b"RIFF" and head[8:12] == b"WEBP"
    return webp or head.startswith(_OUR_MARKS) or head[4:12] in {b"ftypavif", b"ftypavis"}


def _other_kind(head):
    for start, mark, kind in _OTHER_KINDS:
        if head.startswith(mark, start):
            return kind
    text = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if b"<svg" in text:
        return "SVG"
    return "HTML" if text.startswith((b"<!doctype html", b"<html", b"<script", b"<body")) else None
