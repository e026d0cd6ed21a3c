"""Keeping a film: one file and one row, and neither without the other; or a row that names a provider's."""

from django.db import IntegrityError, transaction

from media.models import Video
from media.models.video import films, name_of_film
from media.video import refusals
from newsroom import clock

_FACTS = (
    *("original_name", "byte_size", "sha256", "container", "codec", "duration", "width", "height"),
    "starts_at_once",
)
# A provider tells nobody its films' size unasked; players keep to the shape of the frame they are given.
_LYING, _UPRIGHT = (1280, 720), (720, 1280)


def keep(film, video, *, by):
    """Give the unsaved `video` its `Film` and save it, uploaded by a user (or None: by the house itself).

    Raises `FilmRefused` when the same bytes are here already. Whoever holds a transaction round this calls
    `take_back` when it fails.
    """
    for name in _FACTS:
        setattr(video, name, getattr(film, name))
    video.title = video.title or film.suggested_title[:200]
    video.digest = film.sha256[:20]
    video.file = films().save(name_of_film(video, film.original_name), film.file)
    try:
        return _insert(video, by)
    except BaseException:
        take_back(video)
        raise


def link(found, video, *, by):
    """Let the unsaved `video` be the film that `providers.read` has found, and save it. Its length is set.

    Raises `FilmRefused` when that film is here already.
    """
    video.provider, video.provider_id = found.provider, found.number
    video.width, video.height = _UPRIGHT if found.is_upright else _LYING
    return _insert(video, by)


def take_back(video):
    """Remove the stored file of a video whose row was not committed after all."""
    if video.file:
        films().delete(video.file.name)


def same_film(*, sha256=None, found=None):
    """The video with these bytes, or with this film of a provider, or None."""
    if found:
        return Video.objects.filter(provider=found.provider, provider_id=found.number).first()
    return Video.objects.filter(sha256=sha256).first() if sha256 else None


def _insert(video, by):
    video.uploaded_by, video.uploaded_at = by, clock.now()
    try:
        with transaction.atomic():
            video.save(force_insert=True)
    except IntegrityError as error:
        here = Video.objects.filter(
            sha256=video.sha256, provider=video.provider, provider_id=video.provider_id
        )
        if first := here.first():
            raise refusals.already_here(first) from error
        raise
    return video
