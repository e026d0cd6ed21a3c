"""What a story is about, in the readers' words."""

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from taggit.models import TagBase

from newsroom.constraints import RaisesStamp
from newsroom.fields import LineField, WordsField
from newsroom.text import slug_from


class Tag(TagBase):
    """A topic with a page of its own. It is merged into another, never deleted in use."""

    name = LineField(_("name"), max_length=100, unique=True)
    description = WordsField(_("introduction"), blank=True)
    merged_into = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="merged",
        verbose_name=_("merged into"),
    )

    class Meta:
        verbose_name, verbose_name_plural = _("tag"), _("tags")
        ordering = ["name"]
        constraints = [RaisesStamp(name="tag_raises_stamp", on=("update", "delete"))]

    def get_absolute_url(self):
        """The topic's page."""
        return reverse("tag_detail", args=[self.slug])

    def slugify(self, tag, i=None):
        """An address in the tag's own script; `i` numbers the ones that are equal."""
        slug = slug_from(tag) or "topik"
        return slug if i is None else f"{slug}-{i}"
