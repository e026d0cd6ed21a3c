"""The house's own words: name, colours, bar of sections, foot, and what machines are told."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from articles.models.addresses import validate_own_path
from articles.models.colours import (
    DEFAULT_DARK,
    DEFAULT_LIGHT,
    validate_dark_accent,
    validate_light_accent,
)
from articles.models.links import validate_links
from newsroom.constraints import RaisesStamp
from newsroom.fields import LineField, WordsField


def validate_contact(value):
    """Where a fault of the site's safety is told: a mail address or a page."""
    if not value.startswith(("mailto:", "https://")):
        raise ValidationError(
            _("Begin with mailto: or https://, such as mailto:keamanan@sauh.example."), code="contact"
        )


class House(models.Model):
    """The one row of the house. While there is none, `settings` speak for it and nothing else is said."""

    ONLY = 1

    id = models.PositiveSmallIntegerField(primary_key=True, default=ONLY, editable=False)
    name = LineField(_("name"), max_length=60, help_text=_("As readers see it at the head of every page."))
    motto = LineField(_("motto"), max_length=120, blank=True)
    logo = models.ForeignKey(
        "media.Photo",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="houses",
        verbose_name=_("logo"),
        help_text=_("A wide picture that can be read on white and on black. Empty: the name in type."),
    )
    accent_light = LineField(
        _("accent on light"), max_length=7, default=DEFAULT_LIGHT, validators=[validate_light_accent]
    )
    accent_dark = LineField(
        _("accent on dark"), max_length=7, default=DEFAULT_DARK, validators=[validate_dark_accent]
    )
    footer_text = WordsField(
        _("promise at the foot"), blank=True, max_length=300, help_text=_("One or two sentences.")
    )
    address = WordsField(
        _("address"), blank=True, max_length=300, help_text=_("Where the newsroom can be visited or written.")
    )
    person_responsible = LineField(
        _("person responsible"), max_length=120, blank=True, help_text=_("Whom the law asks.")
    )
    contact_email = models.EmailField(_("e-mail for readers"), blank=True)
    legal_line = LineField(
        _("legal line"),
        max_length=200,
        blank=True,
        help_text=_("The last line of every page, after the year."),
    )
    links = WordsField(
        _("elsewhere"), blank=True, validators=[validate_links], help_text=_("One https:// address a line.")
    )
    feeds_full_text = models.BooleanField(
        _("whole stories in feeds"), default=True, help_text=_("Unticked: headline and standfirst alone.")
    )
    allows_ai_crawlers = models.BooleanField(
        _("robots that train models are welcome"),
        default=False,
        help_text=_("Unticked, robots.txt asks those that give a name to stay away."),
    )
    robots_extra = WordsField(
        _("more for robots.txt"), blank=True, help_text=_("Lines that are added at the end as they are.")
    )
    ads_txt = WordsField(_("ads.txt"), blank=True, help_text=_("Empty: there is no such page."))
    security_contact = LineField(
        _("contact for security"),
        max_length=200,
        blank=True,
        validators=[validate_contact],
        help_text=_("For security.txt. Empty: there is no such page."),
    )

    class Meta:
        verbose_name, verbose_name_plural = _("house"), _("the house")
        constraints = [
            models.CheckConstraint(condition=Q(id=1), name="house_is_one"),
            RaisesStamp(name="house_raises_stamp"),
        ]

    def __str__(self):
        return self.name

    def clean(self):
        """Colours in small letters: an address is made of them."""
        super().clean()
        self.accent_light, self.accent_dark = self.accent_light.lower(), self.accent_dark.lower()

    @classmethod
    def current(cls):
        """The row, or an unsaved one that says what the settings say. One query."""
        return cls.objects.first() or cls(name=settings.HOUSE_NAME, motto=settings.HOUSE_MOTTO)


class NavItem(models.Model):
    """One step of the bar at the head: a section, or a page of our own. Without any, all main sections."""

    house = models.ForeignKey(House, models.CASCADE, default=House.ONLY, related_name="nav_items")
    section = models.ForeignKey(
        "articles.Section",
        models.CASCADE,
        null=True,
        blank=True,
        related_name="nav_items",
        verbose_name=_("section"),
    )
    path = LineField(
        _("or a page"), max_length=200, blank=True, validators=[validate_own_path], help_text=_("/terkini/")
    )
    label = LineField(_("words"), max_length=40, blank=True, help_text=_("Empty: the section's name."))
    position = models.PositiveSmallIntegerField(_("order"), default=0)

    class Meta:
        verbose_name, verbose_name_plural = _("step of the bar"), _("bar of sections")
        ordering = ["position", "id"]
        constraints = [
            models.CheckConstraint(
                condition=(Q(section__isnull=False) & Q(path="")) | (Q(section=None) & ~Q(path="")),
                name="nav_item_leads_somewhere",
                violation_error_message=_("Choose a section or write a page’s address, not both."),
            ),
            models.CheckConstraint(
                condition=Q(section__isnull=False) | ~Q(label=""),
                name="nav_item_has_words",
                violation_error_message=_("Say what the link is called."),
            ),
            RaisesStamp(name="nav_item_raises_stamp"),
        ]

    def __str__(self):
        return self.label or str(self.section or self.path)
