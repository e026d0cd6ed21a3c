"""Stories that an editor sets first: on the front page, or on the page of a topic."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from newsroom import clock
from newsroom.constraints import RaisesStamp


class FrontPinQuerySet(models.QuerySet):
    """Pins by where and when they hold."""

    def holding(self, at=None):
        """Those that have not run out at a moment (now by default)."""
        return self.filter(Q(until=None) | Q(until__gt=at or clock.now()))

    def on_front(self):
        """Those of the front page."""
        return self.filter(tag=None)


class FrontPin(models.Model):
    """One story in its place, by number: whether readers see it, its editions say by the clock."""

    article_number = models.PositiveBigIntegerField(_("story"))
    tag = models.ForeignKey(
        "articles.Tag",
        models.CASCADE,
        null=True,
        blank=True,
        related_name="pins",
        verbose_name=_("topic"),
        help_text=_("Empty: the front page, where the first leads and the next stand beside it."),
    )
    position = models.PositiveSmallIntegerField(_("order"), default=0)
    until = models.DateTimeField(
        _("until"), null=True, blank=True, help_text=_("Empty: until somebody takes it away.")
    )

    objects = FrontPinQuerySet.as_manager()

    class Meta:
        verbose_name, verbose_name_plural = _("pinned story"), _("pinned stories")
        ordering = [F("tag").asc(nulls_first=True), "position", "-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["article_number"],
                condition=Q(tag=None),
                name="front_pin_once",
                violation_error_message=_("This story is pinned to the front page already."),
            ),
            models.UniqueConstraint(
                fields=["article_number", "tag"],
                name="tag_pin_once",
                violation_error_message=_("This story is pinned to this topic already."),
            ),
            RaisesStamp(name="front_pin_raises_stamp"),
        ]

    def __str__(self):
        return str(self.article_number)
