"""Every save of the working copy, whole and small."""

import json
import zlib

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.utils.translation import gettext_lazy as _

from articles.models.article import Article, DeskStatus
from newsroom import clock


class Version(models.Model):
    """One snapshot of a story with its bylines, tags and related stories: JSON, packed to a third."""

    article = models.ForeignKey(Article, models.CASCADE, related_name="versions")
    number = models.PositiveIntegerField(_("number"))
    at = models.DateTimeField(_("at"), default=clock.now)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("by"),
    )
    desk_status = models.CharField(_("desk status"), max_length=8, choices=DeskStatus)
    packed = models.BinaryField(_("snapshot"))

    class Meta:
        verbose_name, verbose_name_plural = _("version"), _("versions")
        ordering = ["-number"]
        constraints = [models.UniqueConstraint(fields=["article", "number"], name="version_once")]

    def __str__(self):
        return f"{self.article_id} v{self.number}"

    @staticmethod
    def pack(snapshot):
        """A snapshot as it is kept."""
        return zlib.compress(json.dumps(snapshot, cls=DjangoJSONEncoder, ensure_ascii=False).encode(), 6)

    @property
    def snapshot(self):
        """The story of this save, in the shape of `Story.snapshot()`."""
        return json.loads(zlib.decompress(self.packed))
