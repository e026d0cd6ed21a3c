"""Reading an uploaded film: nothing is believed, and no transaction is open meanwhile."""

import hashlib
import logging
from dataclasses import dataclass

from django.core.files import File

from media.intake.limits import limit
from media.video import mp4, refusals, webm
from media.video.bites import Bites, Damaged
from media.video.blanking import blanked
from newsroom.text import clean_line

log = logging.getLogger(__name__)
_SIDES = range(16, 16_385)


@dataclass(frozen=True)
class Film:
    """A film that may come in: the file to keep, and what its bytes say.

    `sha256` is that of the bytes as they came; the file to keep differs where private words were blanked.
    """

    file: File
    original_name: str
    byte_size: int
    sha256: str
    container: str
    codec: str
    duration: int
    width: int
    height: int
    starts_at_once: bool

    @property
    def suggested_title(self):
        """The file's name without its extension."""
        return self.original_name.rpartition(".")[0] or self.original_name


def take_in(file):
    """Read a Django `File` and answer its `Film`, or raise `FilmRefused`.

    Call it before any transaction begins: half a gigabyte takes seconds, and on SQLite all writers would
    wait.
    """
    if not file.size:
        raise refusals.empty()
    if file.size > (most := limit("VIDEO_MAX_BYTES")):
        raise refusals.too_heavy(file.size, most)
    facts = _facts(file)
    sha256 = _fingerprint(file)
    kept = blanked(file, facts.blanks)
    kept.seek(0)
    return Film(
        file=kept,
        original_name=_clean_name(file.name),
        byte_size=file.size,
        sha256=sha256,
        container=facts.container,
        codec=facts.codec,
        duration=facts.duration,
        width=facts.width,
        height=facts.height,
        starts_at_once=facts.starts_at_once,
    )


def _facts(file):
    file.seek(0)
    head = file.read(1024)
    try:
        facts = _reader_for(head)(Bites(file, file.size))
    except Damaged as error:
        log.warning("Film refused: %s", error)
        raise refusals.damaged() from error
    if facts.width not in _SIDES or facts.height not in _SIDES:
        raise refusals.odd_size(facts.width, facts.height)
    if facts.duration > (most := limit("VIDEO_MAX_SECONDS")):
        raise refusals.too_long(facts.duration, most)
    return facts


def _reader_for(head):
    if head[4:8] == b"ftyp":
        return mp4.read
    if head.startswith(webm.MARK):
        return webm.read
    raise refusals.unreadable(head)


def _fingerprint(file):
    digest = hashlib.sha256()
    for chunk in file.chunks():
        digest.update(chunk)
    return digest.hexdigest()


def _clean_name(name):
    """What the person called the file, to be shown and never to be used as a path."""
    return clean_line((name or "").replace("\\", "/").rpartition("/")[2])[-255:]
