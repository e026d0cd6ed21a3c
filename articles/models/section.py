"""Where readers find a story."""

from django.core.exceptions import ValidationError
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from articles.models.addresses import validate_section_slug
from newsroom.constraints import RaisesStamp
from newsroom.fields import LineField, WordsField


class SectionQuerySet(models.QuerySet):
    """Sections as readers and the desk ask for them."""

    def open(self):
        """Sections that take new stories."""
        return self.filter(successor=None, closed_at=None)

    def family(self, section):
        """The section, its sub-sections, and those that closed into any of them (two levels)."""
        own = models.Q(pk=section.pk) | models.Q(parent=section)
        return self.filter(own | models.Q(successor=section) | models.Q(successor__parent=section))


class Section(models.Model):
    """A section or a sub-section of one. In use, it closes into a successor and is never deleted."""

    name = LineField(_("name"), max_length=60)
    slug = LineField(
        _("address"),
        max_length=60,
        unique=True,
        validators=[validate_section_slug],
        help_text=_("The word in the address: /ekonomi/. Once public, leave it as it is."),
    )
    description = WordsField(
        _("description"), blank=True, help_text=_("One sentence for readers and search engines.")
    )
    parent = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="children", verbose_name=_("belongs to")
    )
    position = models.PositiveSmallIntegerField(_("order"), default=0)
    closed_at = models.DateTimeField(_("closed at"), null=True, blank=True, editable=False)
    successor = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="predecessors",
        verbose_name=_("successor"),
    )

    objects = SectionQuerySet.as_manager()

    class Meta:
        verbose_name, verbose_name_plural = _("section"), _("sections")
        ordering = ["position", "name"]
        constraints = [RaisesStamp(name="section_raises_stamp")]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        """The section's front."""
        return reverse("section_detail", args=[self.slug])

    def clean(self):
        """A tree of two levels, and no section inside itself."""
        super().clean()
        if self.parent_id and (self.parent_id == self.pk or self.parent.parent_id):
            raise ValidationError(
                {"parent": _("Choose a main section: sub-sections have none of their own.")}
            )
        if self.parent_id and self.pk and self.children.exists():
            raise ValidationError(
                {"parent": _("This section has sub-sections, so it must stay a main section.")}
            )
