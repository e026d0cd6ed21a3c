"""What the house says of itself: how it works, who pays, and where to complain."""

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from articles.models.addresses import validate_slug
from articles.models.body_field import BodyField
from newsroom import clock
from newsroom.constraints import RaisesStamp
from newsroom.fields import LineField


class PolicyRole(models.TextChoices):
    """What the page is to machines: a property of schema.org's NewsMediaOrganization."""

    PRINCIPLES = "publishingPrinciples", _("Publishing principles")
    ETHICS = "ethicsPolicy", _("Code of ethics")
    CORRECTIONS = "correctionsPolicy", _("Corrections")
    VERIFICATION = "verificationFactCheckingPolicy", _("Verification and fact checking")
    UNNAMED = "unnamedSourcesPolicy", _("Unnamed sources")
    MASTHEAD = "masthead", _("People of the newsroom")
    OWNERSHIP = "ownershipFundingInfo", _("Ownership and funding")
    PRIORITIES = "missionCoveragePrioritiesPolicy", _("Mission and coverage")
    DIVERSITY = "diversityPolicy", _("Diversity")
    FEEDBACK = "actionableFeedbackPolicy", _("Contact and complaints")
    BYLINES = "noBylinesPolicy", _("Stories without a name")


class PolicyPage(models.Model):
    """A page under /tentang/. Readers see it once it is shown: nobody promises what they have not read."""

    title = LineField(_("title"), max_length=120)
    slug = LineField(_("address"), max_length=80, unique=True, validators=[validate_slug])
    role = LineField(
        _("tells machines"),
        max_length=40,
        blank=True,
        choices=PolicyRole,
        help_text=_("What search engines are told that this page is; each of these words once."),
    )
    body = BodyField(_("text"))
    position = models.PositiveSmallIntegerField(_("order"), default=0)
    is_shown = models.BooleanField(
        _("shown"), default=False, help_text=_("Tick it when the page says what your newsroom really does.")
    )
    # Moves when the words do: the stamp that readers see.
    updated_at = models.DateTimeField(_("updated at"), default=clock.now, editable=False)

    class Meta:
        verbose_name, verbose_name_plural = _("policy page"), _("policy pages")
        ordering = ["position", "title"]
        constraints = [
            models.UniqueConstraint(
                fields=["role"],
                condition=~Q(role=""),
                name="policy_role_once",
                violation_error_message=_("Another page tells machines this already."),
            ),
            RaisesStamp(name="policy_page_raises_stamp"),
        ]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        """The page."""
        return reverse("policy_page", args=[self.slug])
