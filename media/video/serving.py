"""Our own films and their captions, sent in pieces while the video is public and not a second longer."""

import logging
import re
from hashlib import sha256
from threading import BoundedSemaphore

from django.http import Http404, HttpResponse, StreamingHttpResponse
from django.utils.cache import get_conditional_response
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_safe

from media.models import Video
from media.video.captions import CONTENT_TYPE
from newsroom import clock

log = logging.getLogger(__name__)
# A withdrawn film is gone everywhere after so many seconds, whatever keeps copies on the way.
SECONDS = 60
_CHUNK = 128 * 1024
# A player asks again for what comes next, so no slow reader holds a thread of the server for a whole film.
_LARGEST_PIECE = 2 * 1024 * 1024
# Whoever asks for a whole film at once does hold one: only one a process, so that readers keep the rest.
_WHOLE_FILMS = BoundedSemaphore(1)
_SECONDS_BUSY = 30
_RANGE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})", re.ASCII)


class RangeRefused(ValueError):
    """A range that begins behind the end of the file."""


@csrf_exempt
@require_safe
def film(request, digest, container):
    """GET /video/<digest>.mp4: 200, 206 for one range, 304, 416; 404 while no reader may see the video."""
    video = _public(Video.objects.defer("captions"), digest=digest, container=container)
    return answer(request, video, keep_for=_seconds_left(video))


@csrf_exempt
@require_safe
def captions(request, digest, language):
    """GET /video/<digest>.<language>.vtt, under the same rule."""
    video = _public(Video.objects.all(), digest=digest, captions_language=language)
    return answer_captions(request, video, keep_for=_seconds_left(video))


def answer(request, video, *, keep_for=None):
    """The film of `video`; everybody may keep it for `keep_for` seconds, nobody where that is None."""
    headers = _headers(video.content_type, f'"{video.digest}"', keep_for) | {"Accept-Ranges": "bytes"}
    if unchanged := get_conditional_response(request, etag=headers["ETag"]):
        return _with(unchanged, headers)
    size = video.byte_size
    try:
        piece = _wanted(request, headers["ETag"], size)
    except RangeRefused:
        return _with(HttpResponse(status=416, headers={"Content-Range": f"bytes */{size}"}), headers)
    start, end = piece or (0, size - 1)
    headers["Content-Length"] = str(end - start + 1)
    if piece:
        headers["Content-Range"] = f"bytes {start}-{end}/{size}"
    if request.method == "HEAD":
        return HttpResponse(headers=headers)
    is_long = end - start >= _LARGEST_PIECE
    if is_long and not _WHOLE_FILMS.acquire(blocking=False):
        busy = {"Retry-After": str(_SECONDS_BUSY), "Cache-Control": "no-store"}
        return HttpResponse(status=503, headers=busy)
    sent = Piece(video, start, end, when_done=_WHOLE_FILMS.release if is_long else None)
    return StreamingHttpResponse(sent, status=206 if piece else 200, headers=headers)


def answer_captions(request, video, *, keep_for=None):
    """The captions of `video`, as `answer` sends its film."""
    words = video.captions.encode()
    headers = _headers(CONTENT_TYPE, f'"{sha256(words).hexdigest()[:20]}"', keep_for)
    response = HttpResponse(words, headers=headers)
    return _with(get_conditional_response(request, etag=headers["ETag"], response=response), headers)


class Piece:
    """The bytes `start` to `end` of a video's file, a chunk at a time; the server closes it.

    `when_done` is called once, when nothing more will be sent; also where the file is lost (`Http404`).
    """

    def __init__(self, video, start, end, *, when_done=None):
        self.left, self.when_done = end - start + 1, when_done
        try:
            self.file = _opened(video)
        except Http404:
            self._done()
            raise
        self.file.seek(start)

    def __iter__(self):
        return self

    def __next__(self):
        chunk = self.file.read(min(_CHUNK, self.left))
        self.left -= len(chunk)
        if not chunk:
            raise StopIteration
        return chunk

    def close(self):
        """Give the file back, also when the reader has gone away."""
        self.file.close()
        self._done()

    def _done(self):
        when_done, self.when_done = self.when_done, None
        if when_done:
            when_done()


def _public(videos, **which):
    video = videos.public().filter(**which).first()
    if video is None:
        raise Http404
    return video


def _seconds_left(video):
    """For how long a copy stays true: a withdrawal may be announced already."""
    if video.withdrawn_at is None:
        return SECONDS
    return min(SECONDS, int((video.withdrawn_at - clock.now()).total_seconds()))


def _headers(content_type, etag, keep_for):
    kept = "private, no-store" if keep_for is None else f"public, max-age={keep_for}, must-revalidate"
    return {
        "Content-Type": content_type,
        "Cache-Control": kept,
        "ETag": etag,
        "X-Content-Type-Options": "nosniff",
    }


def _with(response, headers):
    for name in ("Cache-Control", "ETag", "X-Content-Type-Options"):
        response[name] = headers[name]
    return response


def _wanted(request, etag, size):
    """(first, last) byte of the one range that is asked for, or None: everything. Raises `RangeRefused`."""
    found = _RANGE.fullmatch(request.headers.get("Range", "").strip())
    if request.method != "GET" or not found or found.groups() == ("", ""):
        return None
    # A player that holds the beginning of another film starts anew.
    if request.headers.get("If-Range", etag) != etag:
        return None
    first, last = found.groups()
    if first == "":
        start, end = max(0, size - int(last)), size - 1
    else:
        start, end = int(first), min(int(last or size), size - 1)
        if last and int(last) < start:
            return None
    if start >= size:
        raise RangeRefused
    return start, min(end, start + _LARGEST_PIECE - 1)


def _opened(video):
    try:
        return video.open_file()
    except FileNotFoundError as error:
        log.exception("The file of video %s is lost", video.pk)
        raise Http404 from error
