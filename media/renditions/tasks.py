"""The worker's errands. Pages do not wait for them: a rendition not made yet is made when first asked for."""

from django.tasks import task

from media.models import Photo
from media.renditions.supply import supply_all


@task
def warm(photo_id):
    """Make all renditions of a photo; one that is gone meanwhile needs none."""
    if photo := Photo.objects.filter(pk=photo_id).first():
        supply_all(photo)
