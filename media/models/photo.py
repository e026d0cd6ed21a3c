"""Photo: a picture with what must be said about it. The original is private; readers get renditions."""

from functools import partial

from django.conf import settings
from django.core.files.storage import storages
from django.db import models, transaction
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from taggit.managers import TaggableManager

from media.models.keyword import Keyword, PhotoKeyword
from media.renditions import addresses, shelf, specs
from newsroom import clock
from newsroom.constraints import RaisesStamp
from newsroom.fields import LineField, WordsField


class PictureFormat(models.TextChoices):
    """What the bytes of an original are, by Pillow's names."""

    JPEG = "JPEG", "JPEG"
    PNG = "PNG", "PNG"
    WEBP = "WEBP", "WebP"
    AVIF = "AVIF", "AVIF"
    TIFF = "TIFF", "TIFF"


EXTENSIONS = {"JPEG": "jpg", "PNG": "png", "WEBP": "webp", "AVIF": "avif", "TIFF": "tif"}


def originals():
    """Where originals lie: never under a public address."""
    return storages["originals"]


def name_of_original(photo, file_name):
    """A name made of the bytes and the decoded format alone; what the file was called plays no part."""
    return f"{photo.sha256[:2]}/{photo.sha256}.{EXTENSIONS[photo.format]}"


def _remove_files(names):
    for original, digest in names:
        shelf.clear(digest)
        originals().delete(original)


class PhotoQuerySet(models.QuerySet):
    """Many photos."""

    def delete(self):
        """Rows now, their files when the transaction stands. Raises `ProtectedError` when a page uses one."""
        names = list(self.values_list("original", "digest"))
        deleted = super().delete()
        transaction.on_commit(partial(_remove_files, names), robust=True)
        return deleted

    delete.alters_data = True  # type: ignore[attr-defined]  # how Django marks what templates may not call
    delete.queryset_only = True  # type: ignore[attr-defined]  # and what a manager may not offer

    def without_credit(self):
        """Nobody is named."""
        return self.filter(credit_line="", creator="")

    def without_alt_text(self):
        """Readers who cannot see it are told nothing, and it is not decoration."""
        return self.filter(alt_text="", is_decorative=False)


class Photo(models.Model):
    """One picture. Made by `media.intake.keep` only: its facts come from the bytes, which never change."""

    title = LineField(_("title"), max_length=200, help_text=_("For the desk; readers do not see it."))
    caption = WordsField(
        _("caption"), blank=True, help_text=_("What is seen, who, where and when. A story may have its own.")
    )
    alt_text = LineField(
        _("alt text"),
        max_length=250,
        blank=True,
        help_text=_("What the picture shows, for readers who cannot see it. Do not repeat the caption."),
    )
    is_decorative = models.BooleanField(
        _("only decoration"),
        default=False,
        help_text=_("Only decoration: screen readers skip it. A lead photo always needs its alt text."),
    )
    creator = LineField(_("creator"), max_length=200, blank=True, help_text=_("Who made the picture."))
    credit_line = LineField(
        _("credit"), max_length=200, blank=True, help_text=_("As readers see it. Empty: the creator's name.")
    )
    copyright_notice = LineField(_("copyright"), max_length=250, blank=True)
    taken_at = models.DateTimeField(_("taken at"), null=True, blank=True)
    city = LineField(_("city"), max_length=120, blank=True)
    keywords = TaggableManager(
        verbose_name=_("keywords"),
        through=PhotoKeyword,
        blank=True,
        related_name="photos",
        help_text=_("For finding it again; with commas between them."),
    )

    original = models.FileField(
        _("original"), storage=originals, upload_to=name_of_original, max_length=120, editable=False
    )
    sha256 = models.CharField(max_length=64, unique=True, editable=False)
    original_name = LineField(_("file name"), max_length=255, blank=True, editable=False)
    byte_size = models.PositiveBigIntegerField(_("bytes"), editable=False)
    format = models.CharField(_("format"), max_length=4, choices=PictureFormat, editable=False)
    width = models.PositiveIntegerField(_("width"), editable=False)
    height = models.PositiveIntegerField(_("height"), editable=False)
    dominant_colour = models.CharField(_("dominant colour"), max_length=7, editable=False)
    # Fractions of the upright picture: they stay true for every size of it.
    focal_x = models.FloatField(default=0.5, editable=False)
    focal_y = models.FloatField(default=0.5, editable=False)
    digest = models.CharField(max_length=20, unique=True, editable=False)
    uploaded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        editable=False,
        related_name="photos",
        verbose_name=_("uploaded by"),
    )
    uploaded_at = models.DateTimeField(_("uploaded at"), default=clock.now, editable=False, db_index=True)

    objects = PhotoQuerySet.as_manager()

    class Meta:
        verbose_name, verbose_name_plural = _("photo"), _("photos")
        ordering = ["-uploaded_at", "-id"]
        permissions = [("change_own_photo", _("Can change photos one has uploaded"))]
        constraints = [
            models.CheckConstraint(condition=Q(width__gt=0, height__gt=0), name="photo_has_pixels"),
            models.CheckConstraint(condition=Q(byte_size__gt=0), name="photo_has_bytes"),
            models.CheckConstraint(
                condition=Q(focal_x__range=(0, 1), focal_y__range=(0, 1)), name="photo_focal_point_inside"
            ),
            models.CheckConstraint(condition=~Q(original="") & ~Q(sha256=""), name="photo_has_original"),
            RaisesStamp(name="photo_raises_stamp", on=("update", "delete")),
        ]

    def __str__(self):
        return self.title

    def save(self, *, update_fields=None, **options):
        """With the digest that belongs to original and focal point, whatever was changed."""
        self.digest = specs.digest(self.sha256, self.focal_x, self.focal_y)
        if update_fields is not None:
            update_fields = {*update_fields, "digest"}
        super().save(update_fields=update_fields, **options)

    def delete(self, **options):
        """The row now, its files when the transaction stands. Raises `ProtectedError` when a page uses it."""
        names = [(self.original.name, self.digest)]
        deleted = super().delete(**options)
        transaction.on_commit(partial(_remove_files, names), robust=True)
        return deleted

    def set_keywords(self, names):
        """Let the photo have these keywords and no others; of 60 names as many questions as of one."""
        wanted = {keyword.pk for keyword in Keyword.objects.called(names)}
        there = set(self.keyword_rows.values_list("tag_id", flat=True))
        self.keyword_rows.filter(tag_id__in=there - wanted).delete()
        rows = [PhotoKeyword(content_object=self, tag_id=pk) for pk in wanted - there]
        PhotoKeyword.objects.bulk_create(rows, ignore_conflicts=True)

    @property
    def public_credit(self):
        """The words after "Foto:", or an empty string when nobody is credited yet."""
        return self.credit_line or self.creator

    def open_original(self):
        """The private original's bytes as an open file; raises `FileNotFoundError` when it is lost."""
        return originals().open(self.original.name)

    def rendition_url(self, ratio="original", width=addresses.USUAL_WIDTH, extension="jpg"):
        """The path of the rendition nearest to `width` that is not wider, in a ratio of `specs.RATIOS`."""
        wide = addresses.nearest(ratio, width, self.width, self.height)
        return addresses.address(self.digest, ratio, wide, extension)
