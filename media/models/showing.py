"""What videos and galleries share: words for readers, and two times between which readers see them."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from newsroom import clock
from newsroom.fields import LineField, WordsField
from newsroom.text import slug_from

LANGUAGES = [
    ("id", "Bahasa Indonesia"),
    ("en", "English"),
    ("jv", "Basa Jawa"),
    ("su", "Basa Sunda"),
    ("ar", "العربية"),
]


class Showing(models.TextChoices):
    """What readers see of it. Derived from two times and the clock; never stored."""

    NEVER = "never", _("Not published")
    SCHEDULED = "scheduled", _("Scheduled")
    LIVE = "live", _("Live")
    WITHDRAWN = "withdrawn", _("Withdrawn")


class ShownQuerySet(models.QuerySet):
    """Many of them, by what readers see. Nobody else filters on the two times."""

    def public(self, at=None):
        """Those a reader may see at a given moment (now by default); the clock in the query decides."""
        return self.in_state(Showing.LIVE, at)

    def in_state(self, state, at=None):
        """Those in one `Showing` at a given moment."""
        at = at or clock.now()
        return self.filter(
            {
                Showing.NEVER: Q(published_at=None),
                Showing.SCHEDULED: Q(published_at__gt=at),
                Showing.LIVE: Q(published_at__lte=at) & (Q(withdrawn_at=None) | Q(withdrawn_at__gt=at)),
                Showing.WITHDRAWN: Q(published_at__lte=at, withdrawn_at__lte=at),
            }[Showing(state)]
        )

    def newest_first(self):
        """As readers' lists have them: the latest published first."""
        return self.order_by("-published_at", "-id")


class Shown(models.Model):
    """Something readers see from one time on and, perhaps, until another."""

    title = LineField(_("title"), max_length=200, help_text=_("As readers see it."))
    slug = models.SlugField(
        _("address"),
        max_length=80,
        allow_unicode=True,
        blank=True,
        help_text=_("The last words of its address. Empty: made from the title."),
    )
    description = WordsField(
        _("description"), blank=True, help_text=_("Two or three sentences; also for search engines.")
    )
    language = models.CharField(_("language"), max_length=10, choices=LANGUAGES, default="id")
    published_at = models.DateTimeField(_("published at"), null=True, blank=True)
    withdrawn_at = models.DateTimeField(_("withdrawn at"), null=True, blank=True)
    changed_at = models.DateTimeField(_("changed at"), default=clock.now, editable=False)

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(
                condition=Q(withdrawn_at=None)
                | Q(published_at__isnull=False, withdrawn_at__gt=F("published_at")),
                name="%(class)s_withdrawn_after_it_appeared",
                violation_error_message=_("It cannot be withdrawn before readers have seen it."),
            ),
        ]
        indexes = [models.Index(fields=["-published_at", "-id"], name="%(class)s_newest")]

    def __str__(self):
        return self.title

    def save(self, *, update_fields=None, **options):
        """With an address, and the time of this save."""
        self.slug = self.slug or slug_from(self.title) or str(self._meta.model_name)
        self.changed_at = clock.now()
        if update_fields is not None:
            update_fields = {*update_fields, "slug", "changed_at"}
        super().save(update_fields=update_fields, **options)

    def state(self, at=None):
        """Its `Showing` at a given moment (now by default)."""
        at = at or clock.now()
        if self.published_at is None:
            return Showing.NEVER
        if self.published_at > at:
            return Showing.SCHEDULED
        return Showing.WITHDRAWN if self.withdrawn_at and self.withdrawn_at <= at else Showing.LIVE

    def is_public(self, at=None):
        """Whether a reader may see it at a given moment (now by default)."""
        return self.state(at) == Showing.LIVE
