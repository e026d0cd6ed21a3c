"""Gallery: photos in an order, each with a caption of its own where the photo's will not do."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from media.models.showing import Shown, ShownQuerySet
from newsroom import clock
from newsroom.constraints import RaisesStamp
from newsroom.fields import WordsField


class GalleryQuerySet(ShownQuerySet):
    """Many galleries."""

    def with_photos(self):
        """Each with its rows and their photos in order: two more queries, however many there are."""
        rows = GalleryPhoto.objects.select_related("photo").order_by("position", "id")
        return self.prefetch_related(models.Prefetch("photo_rows", rows))

    def with_count(self):
        """Each with `photo_count`."""
        return self.annotate(photo_count=models.Count("photo_rows"))


class Gallery(Shown):
    """Photos that tell something together; in a story and as a page of its own."""

    photos = models.ManyToManyField(
        "media.Photo", through="media.GalleryPhoto", related_name="galleries", verbose_name=_("photos")
    )
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        editable=False,
        related_name="galleries",
        verbose_name=_("made by"),
    )
    made_at = models.DateTimeField(_("made at"), default=clock.now, editable=False)

    objects = GalleryQuerySet.as_manager()

    class Meta(Shown.Meta):
        verbose_name, verbose_name_plural = _("gallery"), _("galleries")
        ordering = ["-made_at", "-id"]
        permissions = [
            ("change_own_gallery", _("Can change galleries one has made")),
            ("publish_gallery", _("Can publish and withdraw galleries")),
        ]
        constraints = [*Shown.Meta.constraints, RaisesStamp(name="gallery_raises_stamp")]

    @property
    def rows(self):
        """Its `GalleryPhoto`s in order, with their photos; asks nothing more after `with_photos`."""
        is_loaded = "photo_rows" in getattr(self, "_prefetched_objects_cache", {})
        return list(self.photo_rows.all() if is_loaded else self.photo_rows.select_related("photo"))

    @property
    def credit_summary(self):
        """Everybody who is credited for one of the photos, in the photos' order and once each."""
        credits = (row.photo.public_credit for row in self.rows)
        return ", ".join(dict.fromkeys(credit for credit in credits if credit))


class GalleryPhoto(models.Model):
    """A photo's place in a gallery."""

    gallery = models.ForeignKey(Gallery, models.CASCADE, related_name="photo_rows", verbose_name=_("gallery"))
    photo = models.ForeignKey(
        "media.Photo", models.PROTECT, related_name="gallery_rows", verbose_name=_("photo")
    )
    caption = WordsField(_("caption"), blank=True, help_text=_("Empty: the photo's own caption."))
    position = models.PositiveSmallIntegerField(_("order"), default=0)

    class Meta:
        verbose_name, verbose_name_plural = _("photo of a gallery"), _("photos of the gallery")
        ordering = ["position", "id"]
        constraints = [RaisesStamp(name="galleryphoto_raises_stamp")]

    def __str__(self):
        return str(self.photo)

    @property
    def shown_caption(self):
        """The caption in this gallery, or the photo's own."""
        return self.caption or self.photo.caption
