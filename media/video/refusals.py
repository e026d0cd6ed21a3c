"""Why a film is not taken in, in sentences for the person who chose it."""

from django.template.defaultfilters import filesizeformat
from django.utils.html import format_html
from django.utils.translation import gettext as _

from media.video import durations

_OTHER_KINDS = (
    # (where the mark stands, the mark, what has it)
    (0, b"\xff\xd8\xff", "JPEG"),
    (0, b"\x89PNG", "PNG"),
    (0, b"GIF8", "GIF"),
    (0, b"%PDF", "PDF"),
    (0, b"PK\x03\x04", "ZIP"),
    (0, b"ID3", "MP3"),
    (0, b"OggS", "Ogg"),
    (0, b"FLV", "FLV"),
    (0, b"\x30\x26\xb2\x75", "WMV"),
    (0, b"\x47\x40", "MPEG-TS"),
    (0, b"\x00\x00\x01\xba", "MPEG"),
    (8, b"AVI ", "AVI"),
    (8, b"WEBP", "WebP"),
    (8, b"WAVE", "WAV"),
    (4, b"moov", "QuickTime (MOV)"),
    (4, b"mdat", "QuickTime (MOV)"),
    (4, b"wide", "QuickTime (MOV)"),
)


class FilmRefused(Exception):
    """A film that is not taken in; `sentence` says why, in the language active when it was refused.

    `code` names the reason for programs and tests. The sentence is safe HTML when it holds a link.
    """

    def __init__(self, sentence, *, code):
        super().__init__(sentence)
        self.sentence, self.code = sentence, code


def empty():
    """No bytes at all."""
    return FilmRefused(_("This file is empty. Please choose the film again."), code="empty")


def too_heavy(size, most):
    """More bytes than VIDEO_MAX_BYTES."""
    sentence = _("This file has %(size)s; a film may have %(most)s at most.")
    sizes = {"size": filesizeformat(size), "most": filesizeformat(most)}
    return FilmRefused(sentence % sizes, code="too_heavy")


def unreadable(head):
    """Neither of our two kinds; `head` is how the file begins (a kilobyte tells what it is instead)."""
    if kind := _kind_of(head):
        return other_kind(kind)
    sentence = _("This is no film in MP4 or WebM, whatever its name says.")
    return FilmRefused(sentence, code="no_film")


def other_kind(kind):
    """A known kind of file that is not one of ours."""
    sentence = _(
        "This is no film we can take: whatever its name says, it is %(kind)s inside. "
        "Please export it as MP4 or WebM."
    )
    return FilmRefused(sentence % {"kind": _printable(kind)}, code="other_kind")


def damaged():
    """The right kind of file, but its parts do not fit together."""
    sentence = _("This film is damaged: it ends too early or cannot be read. Please export it again.")
    return FilmRefused(sentence, code="damaged")


def no_index():
    """Without the part that says where everything is: a recording that was cut off."""
    sentence = _(
        "This film has no table of contents: the recording or the export was cut off. Please export it again."
    )
    return FilmRefused(sentence, code="no_index")


def no_picture():
    """Sound alone."""
    return FilmRefused(_("This file holds sound, but no moving picture."), code="no_picture")


def other_codec(codec):
    """A codec browsers cannot play."""
    sentence = _(
        "Browsers cannot play this film: its pictures are coded as “%(codec)s”. "
        "Please export it with H.264, H.265, VP9 or AV1."
    )
    return FilmRefused(sentence % {"codec": _printable(codec)}, code="other_codec")


def no_length():
    """The container does not say how long the film is."""
    sentence = _("This film does not say how long it is. Please open and export it once more.")
    return FilmRefused(sentence, code="no_length")


def too_long(seconds, most):
    """A claim of more than VIDEO_MAX_SECONDS."""
    sentence = _("This film claims to last %(length)s; %(most)s is the limit.")
    lengths = {"length": durations.in_words(seconds), "most": durations.in_words(most)}
    return FilmRefused(sentence % lengths, code="too_long")


def odd_size(width, height):
    """A picture no screen shows."""
    sentence = _("This film claims a picture of %(width)s × %(height)s pixels, which cannot be right.")
    return FilmRefused(sentence % {"width": width, "height": height}, code="odd_size")


def measurements():
    """A track beside the picture in which cameras keep place and movement, moment by moment."""
    sentence = _(
        "This film carries the camera's measurements, such as where it was. "
        "Please export it without them (a cutting programme leaves them out)."
    )
    return FilmRefused(sentence, code="measurements")


def already_here(video, address=""):
    """The same film came in before; `address` links to where `video` can be looked at or chosen."""
    name = format_html('<a href="{}">{}</a>', address, video) if address else video
    return FilmRefused(format_html(_("This film is already here: {video}"), video=name), code="already_here")


def _printable(word):
    return "".join(letter if " " < letter < "\x7f" or letter in " ()" else "?" for letter in word)[:40]


def _kind_of(head):
    for start, mark, kind in _OTHER_KINDS:
        if head.startswith(mark, start):
            return kind
    text = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if b"<svg" in text:
        return "SVG"
    return "HTML" if text.startswith((b"<!doctype html", b"<html", b"<script", b"<body")) else None
