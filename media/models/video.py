"""Video: a film of our own or at a provider, with the still that stands for it until somebody plays it."""

from functools import partial

from django.conf import settings
from django.core.files.storage import storages
from django.db import models, transaction
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from media.models.showing import LANGUAGES, Shown, ShownQuerySet
from media.video import durations, providers
from newsroom import clock
from newsroom.constraints import RaisesStamp
from newsroom.fields import LineField


class Container(models.TextChoices):
    """What the bytes of a film of our own are; also the end of its file's name."""

    MP4 = "mp4", "MP4"
    WEBM = "webm", "WebM"


TYPES = {"mp4": "video/mp4", "webm": "video/webm"}


def films():
    """Where our own films lie. Readers get them from `media.video.serving` alone, which asks the clock."""
    return storages["videos"]


def name_of_film(video, file_name):
    """A name made of the bytes alone; what the file was called plays no part."""
    return f"{video.sha256[:20]}.{video.container}"


def _remove_films(names):
    for name in names:
        films().delete(name)


class VideoQuerySet(ShownQuerySet):
    """Many videos."""

    def delete(self):
        """Rows now, their files when the transaction stands. Raises `ProtectedError` when a page uses one."""
        names = [name for name in self.values_list("file", flat=True) if name]
        deleted = super().delete()
        transaction.on_commit(partial(_remove_films, names), robust=True)
        return deleted

    delete.alters_data = True  # type: ignore[attr-defined]  # how Django marks what templates may not call
    delete.queryset_only = True  # type: ignore[attr-defined]  # and what a manager may not offer

    def for_pages(self):
        """With the still, and without the captions' text, which may be a megabyte."""
        return self.select_related("poster").defer("captions")


class Video(Shown):
    """One film. Made by `media.video.keeping` only: a source never changes, and its facts come from it."""

    credit_line = LineField(_("credit"), max_length=200, blank=True, help_text=_("As readers see it."))
    poster = models.ForeignKey(
        "media.Photo",
        models.PROTECT,
        related_name="videos",
        verbose_name=_("still"),
        help_text=_("What stands there until somebody plays the video."),
    )
    duration = models.PositiveIntegerField(_("length"))
    width = models.PositiveIntegerField(_("width"), editable=False)
    height = models.PositiveIntegerField(_("height"), editable=False)

    file = models.FileField(
        _("file"), storage=films, upload_to=name_of_film, max_length=120, blank=True, editable=False
    )
    container = models.CharField(_("format"), max_length=4, choices=Container, blank=True, editable=False)
    # NULL and not "": there are many videos without a file, and each file is there once.
    sha256 = models.CharField(max_length=64, unique=True, null=True, editable=False)
    digest = models.CharField(max_length=20, unique=True, null=True, editable=False)
    codec = models.CharField(_("codec"), max_length=12, blank=True, editable=False)
    original_name = LineField(_("file name"), max_length=255, blank=True, editable=False)
    byte_size = models.PositiveBigIntegerField(_("bytes"), default=0, editable=False)
    starts_at_once = models.BooleanField(default=True, editable=False)
    captions = models.TextField(blank=True, editable=False)
    captions_language = models.CharField(
        _("language of the captions"), max_length=10, choices=LANGUAGES, blank=True
    )

    provider = models.CharField(
        _("provider"), max_length=12, choices=providers.CHOICES, blank=True, editable=False
    )
    provider_id = models.CharField(max_length=20, blank=True, editable=False)

    uploaded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        editable=False,
        related_name="videos",
        verbose_name=_("uploaded by"),
    )
    uploaded_at = models.DateTimeField(_("uploaded at"), default=clock.now, editable=False)

    objects = VideoQuerySet.as_manager()

    class Meta(Shown.Meta):
        verbose_name, verbose_name_plural = _("video"), _("videos")
        ordering = ["-uploaded_at", "-id"]
        permissions = [
            ("change_own_video", _("Can change videos one has uploaded")),
            ("publish_video", _("Can publish and withdraw videos")),
        ]
        constraints = [
            *Shown.Meta.constraints,
            models.CheckConstraint(
                condition=Q(duration__gt=0, width__gt=0, height__gt=0), name="video_has_length_and_size"
            ),
            models.CheckConstraint(
                condition=(
                    Q(
                        sha256__isnull=False,
                        digest__isnull=False,
                        byte_size__gt=0,
                        provider="",
                        provider_id="",
                    )
                    & ~Q(file="")
                    & ~Q(container="")
                )
                | (
                    Q(sha256=None, digest=None, byte_size=0, file="", container="")
                    & ~Q(provider="")
                    & ~Q(provider_id="")
                ),
                name="video_has_one_source",
                violation_error_message=_("A video is either a file of our own or a provider's."),
            ),
            models.CheckConstraint(
                condition=Q(captions="", captions_language="")
                | (~Q(captions="") & ~Q(captions_language="") & ~Q(file="")),
                name="video_captions_have_a_language",
                violation_error_message=_("Captions need their language, and a film of our own."),
            ),
            models.UniqueConstraint(
                fields=["provider", "provider_id"],
                condition=~Q(provider=""),
                name="video_of_a_provider_once",
            ),
            RaisesStamp(name="video_raises_stamp"),
        ]

    def delete(self, **options):
        """The row now, its file when the transaction stands. Raises `ProtectedError` when a page uses it."""
        names = [self.file.name] if self.file else []
        deleted = super().delete(**options)
        transaction.on_commit(partial(_remove_films, names), robust=True)
        return deleted

    @property
    def is_own(self):
        """Whether we keep the film ourselves."""
        return not self.provider

    @property
    def has_captions(self):
        """Whether words go with the film; a provider's captions are its own affair."""
        return bool(self.captions_language)

    @property
    def is_upright(self):
        """Whether it is higher than wide, as a phone films."""
        return self.height > self.width

    @property
    def content_type(self):
        """The media type of our own file; empty for a provider's."""
        return TYPES.get(self.container, "")

    @property
    def file_address(self):
        """The path of our own file, 404 for readers while the video is not public; None for a provider's."""
        if not self.is_own:
            return None
        return reverse("media:film", kwargs={"digest": self.digest, "container": self.container})

    @property
    def captions_address(self):
        """The path of the captions, or None."""
        if not self.has_captions:
            return None
        return reverse("media:captions", kwargs={"digest": self.digest, "language": self.captions_language})

    @property
    def player_address(self):
        """The provider's player, to be loaded when a reader asks for it; None for our own file."""
        return None if self.is_own else providers.PROVIDERS[self.provider].player.format(self.provider_id)

    @property
    def page_address(self):
        """The film's page at the provider, for a plain link; None for our own file."""
        return None if self.is_own else providers.PROVIDERS[self.provider].page.format(self.provider_id)

    @property
    def duration_words(self):
        """Its length as readers see it: "6:12"."""
        return durations.in_words(self.duration)

    @property
    def duration_iso(self):
        """Its length for structured data: "PT6M12S"."""
        return durations.in_iso(self.duration)

    def open_file(self):
        """Our own film as an open file; raises `FileNotFoundError` when it is lost."""
        return films().open(self.file.name)
