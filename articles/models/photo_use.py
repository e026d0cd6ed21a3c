"""Where a photo stands on readers' pages."""

from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from articles.models.edition import Edition


class PhotoUse(models.Model):
    """Index of editions not over by photo. It protects the photo and names the page that needs it."""

    edition = models.ForeignKey(Edition, models.CASCADE, related_name="photo_uses")
    photo = models.ForeignKey("media.Photo", models.PROTECT, related_name="uses")

    class Meta:
        verbose_name, verbose_name_plural = _("page"), _("pages")
        constraints = [models.UniqueConstraint(fields=["edition", "photo"], name="photo_use_once")]

    def __str__(self):
        return gettext("“%(headline)s” (story %(number)s)") % {
            "headline": self.edition.headline,
            "number": self.edition.article_id,
        }
