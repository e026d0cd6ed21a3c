"""A text kept once and shown in every story that points at it, such as the fact-check hotline."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from articles.models.body_field import BodyField
from newsroom.constraints import RaisesStamp
from newsroom.fields import LineField


class SharedBox(models.Model):
    """A box of house text. A change of it shows at once in every story; closing takes it out of all."""

    title = LineField(_("title"), max_length=120)
    body = BodyField(_("text"))
    is_open = models.BooleanField(
        _("shown"), default=True, help_text=_("Unticked, the box leaves every story that points at it.")
    )

    class Meta:
        verbose_name, verbose_name_plural = _("shared box"), _("shared boxes")
        ordering = ["title"]
        constraints = [RaisesStamp(name="box_raises_stamp", on=("update", "delete"))]

    def __str__(self):
        return self.title
