"""What keeps a video or a gallery from readers, in sentences for whoever wants to publish it."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

_FEWEST_PHOTOS = 2


def video_lacks(video):
    """One sentence a thing that a published video must have; an empty list: it may be published."""
    lacks = []
    if not video.description:
        lacks.append(_("A video needs a description before readers can see it."))
    if video.poster_id and not video.poster.public_credit:
        lacks.append(_("The still needs a credit: open the photo and say who made it."))
    return lacks


def gallery_lacks(rows):
    """The same for the `GalleryPhoto`s that a gallery will have, with their photos loaded."""
    lacks, photos = [], [row.photo for row in rows]
    if len(photos) < _FEWEST_PHOTOS:
        lacks.append(
            ngettext(
                "A gallery needs at least two photos before readers can see it; this one has %(count)s.",
                "A gallery needs at least two photos before readers can see it; this one has %(count)s.",
                len(photos),
            )
            % {"count": len(photos)}
        )
    for photo in photos:
        if not photo.public_credit:
            lacks.append(_("“%(photo)s” needs a credit before readers can see it.") % {"photo": photo})
        if not (photo.alt_text or photo.is_decorative):
            lacks.append(_("“%(photo)s” needs an alt text before readers can see it.") % {"photo": photo})
    return lacks
