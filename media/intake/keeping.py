"""Keeping a picture: one file and one row, and neither without the other."""

from functools import partial

from django.db import IntegrityError, transaction

from media.intake import refusals
from media.models import Photo
from media.models.photo import name_of_original, originals
from media.renditions.tasks import warm
from newsroom import clock

_FACTS = ("original_name", "byte_size", "sha256", "format", "width", "height", "dominant_colour")


def keep(intake, photo, *, by):
    """Give the unsaved `photo` its picture and save it, uploaded by a user (or None: by the house itself).

    Raises `PictureRefused` when the same bytes are here already. Whoever holds a transaction round this calls
    `take_back` when it fails.
    """
    for name in _FACTS:
        setattr(photo, name, getattr(intake, name))
    photo.title = photo.title or intake.suggested_title
    photo.uploaded_by, photo.uploaded_at = by, clock.now()
    photo.original = originals().save(name_of_original(photo, intake.original_name), intake.file)
    try:
        _insert(photo)
    except BaseException:
        take_back(photo)
        raise
    transaction.on_commit(partial(warm.enqueue, photo.pk))
    return photo


def take_back(photo):
    """Remove the stored file of a photo whose row was not committed after all."""
    originals().delete(photo.original.name)


def same_bytes(sha256):
    """The photo that came in with these bytes before, or None."""
    return Photo.objects.filter(sha256=sha256).first()


def _insert(photo):
    try:
        with transaction.atomic():
            photo.save(force_insert=True)
    except IntegrityError as error:
        if first := same_bytes(photo.sha256):
            raise refusals.already_here(first) from error
        raise
