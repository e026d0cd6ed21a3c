"""Everything of a story that a reader can see, once: the desk's copy and each edition inherit it."""

from zoneinfo import ZoneInfo

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from articles.models.addresses import validate_slug
from articles.models.body_field import BodyField
from newsroom.fields import LineField, WordsField


class Kind(models.TextChoices):
    """What a story is. Everything that is not plain news says so on page and card."""

    NEWS = "news", _("News")
    OPINION = "opinion", _("Opinion")
    ANALYSIS = "analysis", _("Analysis")
    EXPLAINER = "explainer", _("Explainer")
    REVIEW = "review", _("Review")
    FACT_CHECK = "fact_check", _("Fact check")
    SPONSORED = "sponsored", pgettext_lazy("kind of story", "Advertisement")


LANGUAGES = [
    ("id", "Bahasa Indonesia"),
    ("en", "English"),
    ("jv", "Basa Jawa"),
    ("su", "Basa Sunda"),
    ("ar", "العربية"),
]
ZONES = [
    ("Asia/Jakarta", "WIB (Jakarta)"),
    ("Asia/Makassar", "WITA (Makassar)"),
    ("Asia/Jayapura", "WIT (Jayapura)"),
    ("Asia/Singapore", "Asia/Singapore"),
    ("Asia/Tokyo", "Asia/Tokyo"),
    ("Asia/Riyadh", "Asia/Riyadh"),
    ("Europe/London", "Europe/London"),
    ("Europe/Paris", "Europe/Paris"),
    ("America/New_York", "America/New_York"),
    ("UTC", "UTC"),
]


class Story(models.Model):
    """The fields of the page. Tags and bylines hang on the concrete classes: no through-model is shared."""

    kind = models.CharField(_("kind"), max_length=12, choices=Kind, default=Kind.NEWS)
    language = models.CharField(_("language"), max_length=10, choices=LANGUAGES, default="id")
    time_zone = models.CharField(
        _("time zone"),
        max_length=40,
        choices=ZONES,
        blank=True,
        help_text=_("Empty: the newsroom's own zone."),
    )
    # Nullable keeps the join a LEFT JOIN: on SQLite an inner one under ORDER BY … LIMIT sorted everything.
    section = models.ForeignKey(
        "articles.Section",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="%(class)ss",
        verbose_name=_("section"),
    )
    kicker = LineField(
        _("kicker"), max_length=60, blank=True, help_text=_("One or two words above the headline.")
    )
    headline = LineField(
        _("headline"), max_length=200, help_text=_("Say what happened. 40 to 90 characters read best.")
    )
    short_headline = LineField(
        _("short headline"), max_length=120, blank=True, help_text=_("For cards; empty: the headline.")
    )
    search_title = LineField(
        _("search title"), max_length=120, blank=True, help_text=_("For search engines.")
    )
    social_title = LineField(_("social title"), max_length=200, blank=True, help_text=_("For shared links."))
    standfirst = WordsField(
        _("standfirst"),
        blank=True,
        max_length=500,
        help_text=_("One or two sentences that add to the headline."),
    )
    slug = LineField(
        _("address"),
        max_length=90,
        blank=True,
        validators=[validate_slug],
        help_text=_("Empty: made from the headline. An old address leads to the new one."),
    )
    dateline = LineField(
        _("place"), max_length=80, blank=True, help_text=_("Where it was reported from: Surabaya.")
    )
    wire = models.ForeignKey(
        "articles.Author",
        models.PROTECT,
        null=True,
        blank=True,
        limit_choices_to={"is_wire": True},
        related_name="wire_%(class)ss",
        verbose_name=_("wire agency"),
        help_text=_("Whose report this story rests on. Its attribution is shown to readers."),
    )
    lead_photo = models.ForeignKey(
        "media.Photo",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="lead_%(class)ss",
        verbose_name=_("lead photo"),
    )
    lead_caption = WordsField(_("caption here"), blank=True, help_text=_("Empty: the photo's own caption."))
    lead_alt = LineField(
        _("alt text here"), max_length=250, blank=True, help_text=_("Empty: the photo's own alt text.")
    )
    # Last column: lists defer it, and SQLite then never reads its pages.
    body = BodyField(_("text"), blank=True)

    class Meta:
        abstract = True

    def __str__(self):
        return self.headline

    @property
    def card_headline(self):
        """The headline of cards and lists."""
        return self.short_headline or self.headline

    @property
    def zone(self):
        """The zone its times are shown in."""
        return ZoneInfo(self.time_zone or settings.TIME_ZONE)

    @property
    def direction(self):
        """Either "rtl" or "ltr", from the story's language."""
        return "rtl" if self.language in settings.LANGUAGES_BIDI else "ltr"

    @property
    def lead_photo_alt(self):
        """What a screen reader says for the lead photo in this story."""
        return self.lead_alt or (self.lead_photo.alt_text if self.lead_photo else "")

    @property
    def lead_photo_caption(self):
        """The caption of the lead photo in this story."""
        return self.lead_caption or (self.lead_photo.caption if self.lead_photo else "")

    def story_fields(self):
        """The plain fields as {column: value}; foreign keys as numbers."""
        return {field.attname: getattr(self, field.attname) for field in Story._meta.local_fields}

    def relations_now(self):
        """Bylines, tags and related stories as lists of numbers, from where the concrete class keeps them."""
        raise NotImplementedError

    def snapshot(self):
        """The whole story as plain JSON values, the same shape for the desk's copy and every edition."""
        return {"fields": self.story_fields(), **self.relations_now()}
