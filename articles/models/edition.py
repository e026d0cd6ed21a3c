"""What readers see: a frozen copy of a story and the interval in which it is live."""

from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from articles.models.author import Byline
from articles.models.story import Story
from articles.models.tag import Tag
from newsroom import clock
from newsroom.constraints import FrozenOnceBegun, KeptOnceBegun, NoOverlap, RaisesStamp


class Change(models.TextChoices):
    """What an edition changed against the one before it."""

    FIRST = "first", _("First publication")
    TYPO = "typo", _("Typo")
    UPDATE = "update", _("Update")
    CORRECTION = "correction", _("Correction")
    # The same edition back on the site after a withdrawal or an end.
    REINSTATEMENT = "reinstatement", _("Reinstatement")


class Ending(models.TextChoices):
    """Why an edition is over, or will be."""

    SUPERSEDED = "superseded", _("Superseded")
    EXPIRED = "expired", _("Expired")
    WITHDRAWN = "withdrawn", _("Withdrawn")
    RETRACTED = "retracted", _("Retracted")


class EditionQuerySet(models.QuerySet):
    """Editions by their interval. Nobody outside this class filters on it."""

    def live(self, at=None):
        """Editions a reader sees at a moment (now by default)."""
        at = at or clock.now()
        return self.filter(Q(live_until=None) | Q(live_until__gt=at), live_from__lte=at)

    def planned(self, at=None):
        """Editions that no reader has seen yet."""
        return self.filter(live_from__gt=at or clock.now())

    def begun(self, at=None):
        """Editions that readers see or have seen."""
        return self.filter(live_from__lte=at or clock.now())

    def not_over(self, at=None):
        """Live and planned editions: one run without a gap ahead."""
        return self.filter(Q(live_until=None) | Q(live_until__gt=at or clock.now()))

    def over(self, at=None):
        """Editions that nobody will see again."""
        return self.filter(live_until__lte=at or clock.now())

    def withdrawn(self, at=None):
        """Editions whose end took the story off the site: what a 410 page may tell."""
        return self.over(at).exclude(ending=Ending.SUPERSEDED)

    def tagged(self, tag):
        """Editions with a tag, sorted by the tag row's own time (one join, one index)."""
        return self.filter(tag_rows__tag=tag)

    def signed_by(self, author):
        """Editions with an author's name over or under them."""
        return self.filter(bylines__author=author)

    def for_listing(self):
        """With what a card shows, and without bodies."""
        return self.select_related("section", "lead_photo").defer("body")

    def for_page(self):
        """With what a story page shows without asking again."""
        return self.select_related("section", "section__parent", "lead_photo", "wire")

    def latest_first(self):
        """The order of every list of stories."""
        return self.order_by("-published_at", "-article_id")


class Edition(Story):
    """A frozen copy of an article, live while `live_from <= now < live_until` by the clock in the query.

    Written by the verbs of `articles.publishing` only. Once begun, the database lets `live_until`, `ending`
    and `public_reason` change, until it is over. `relations` is the truth about bylines, tags, related
    stories and photos; the rows beside it are an index of editions not over.
    """

    article = models.ForeignKey("articles.Article", models.PROTECT, related_name="editions")
    number = models.PositiveIntegerField(_("number"))
    change = models.CharField(_("change"), max_length=15, choices=Change)
    article_version = models.PositiveIntegerField(_("version"))
    live_from = models.DateTimeField(_("live from"))
    live_until = models.DateTimeField(_("live until"), null=True, blank=True)
    ending = models.CharField(_("ending"), max_length=12, choices=Ending, blank=True)
    public_reason = models.TextField(_("public reason"), blank=True)
    published_at = models.DateTimeField(_("published at"))
    # None until a change that is not a typo.
    updated_at = models.DateTimeField(_("updated at"), null=True, blank=True)
    # Equal to `live_from` when it was published at once; a plan was made before.
    made_at = models.DateTimeField(_("made at"))
    relations = models.JSONField(_("bylines, tags, related stories, photos"), default=dict)
    # What readers are told about changes: [{"change": …, "text": …, "at": ISO}], oldest first.
    notices = models.JSONField(_("notices"), default=list)

    objects = EditionQuerySet.as_manager()

    class Meta:
        verbose_name, verbose_name_plural = _("edition"), _("editions")
        constraints = [
            models.CheckConstraint(
                condition=Q(live_until=None) | Q(live_until__gt=F("live_from")),
                name="edition_ends_after_it_starts",
                violation_error_message=_("A story cannot leave the site before it appears."),
            ),
            models.CheckConstraint(
                condition=Q(section__isnull=False),
                name="edition_has_a_section",
                violation_error_message=_("Choose a section: it is part of the address."),
            ),
            models.UniqueConstraint(
                fields=["article"], condition=Q(live_until=None), name="edition_one_open_an_article"
            ),
            models.UniqueConstraint(fields=["article", "number"], name="edition_number_once"),
            NoOverlap(name="edition_no_overlap", group="article"),
            FrozenOnceBegun(name="edition_is_frozen", may_change=["live_until", "ending", "public_reason"]),
            KeptOnceBegun(name="edition_is_kept"),
            RaisesStamp(name="edition_raises_stamp"),
        ]
        indexes = [
            models.Index(fields=["-published_at", "-article"], name="edition_published"),
            models.Index(fields=["section", "-published_at", "-article"], name="edition_section"),
            models.Index(fields=["article", "-live_from"], name="edition_article"),
            models.Index(fields=["live_from"], name="edition_from"),
            models.Index(fields=["live_until"], condition=Q(live_until__isnull=False), name="edition_until"),
        ]

    def get_absolute_url(self):
        """The story's address; the number alone decides, the rest is for people."""
        return reverse("article_detail", args=[self.section.slug, self.article_id, self.slug])

    def is_live(self, at=None):
        """Whether a reader sees it at a moment (now by default)."""
        at = at or clock.now()
        return self.live_from <= at and (self.live_until is None or self.live_until > at)

    def relations_now(self):
        """From its own frozen record."""
        return {key: self.relations.get(key, []) for key in ("bylines", "tags", "related")}


class EditionTag(models.Model):
    """Index of editions not over by tag; sorted by its own time, so that a tag's list reads one index."""

    tag = models.ForeignKey(Tag, models.PROTECT, related_name="editiontags")
    content_object = models.ForeignKey(Edition, models.CASCADE, related_name="tag_rows")
    published_at = models.DateTimeField(_("published at"))

    class Meta:
        constraints = [models.UniqueConstraint(fields=["content_object", "tag"], name="edition_tag_once")]
        indexes = [models.Index(fields=["tag", "-published_at", "content_object"], name="edition_tag_list")]

    def __str__(self):
        return f"{self.content_object_id}: {self.tag_id}"


class EditionByline(Byline):
    """Index of editions not over by author."""

    edition = models.ForeignKey(Edition, models.CASCADE, related_name="bylines")
    published_at = models.DateTimeField(_("published at"))

    class Meta(Byline.Meta):
        indexes = [models.Index(fields=["author", "-published_at", "edition"], name="edition_byline_list")]
