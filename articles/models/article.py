"""The desk's working copy."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from taggit.managers import TaggableManager
from taggit.models import ItemBase

from articles.models.author import Byline
from articles.models.edition import Ending
from articles.models.story import Story
from articles.models.tag import Tag
from newsroom import clock


class DeskStatus(models.TextChoices):
    """How far the desk is with its copy; readers know nothing of it."""

    DRAFT = "draft", _("Draft")
    EDIT = "edit", _("In edit")
    CHECK = "check", _("In check")
    READY = "ready", _("Ready")
    SPIKED = "spiked", _("Spiked")


class PublicState(models.TextChoices):
    """What readers see of a story. Derived from two times, two versions and the clock; never stored."""

    NEVER = "never", _("Not published")
    SCHEDULED = "scheduled", _("Scheduled")
    LIVE = "live", _("Live")
    CHANGES = "changes", _("Live, with changes")
    WITHDRAWN = "withdrawn", _("Withdrawn")
    EXPIRED = "expired", _("Expired")


class ArticleQuerySet(models.QuerySet):
    """Stories by what readers see of them, told by columns of their own: no look at any edition."""

    def in_state(self, state, at=None):
        """Stories whose public state is `state` at a moment (now by default)."""
        at = at or clock.now()
        on_site = Q(on_site_until=None) | Q(on_site_until__gt=at)
        live = Q(on_site_from__lte=at) & on_site
        changed = Q(version__gt=F("edition_version"), edition_version__gt=0)
        return self.filter(
            {
                PublicState.NEVER: Q(on_site_from=None),
                PublicState.SCHEDULED: Q(on_site_from__gt=at),
                PublicState.LIVE: live & ~changed,
                PublicState.CHANGES: live & changed,
                PublicState.WITHDRAWN: Q(on_site_until__lte=at) & ~Q(on_site_ending=Ending.EXPIRED),
                PublicState.EXPIRED: Q(on_site_until__lte=at, on_site_ending=Ending.EXPIRED),
            }[PublicState(state)]
        )

    def for_list(self):
        """With what a row of the desk's list shows, and without bodies."""
        return self.select_related("section", "lead_photo").defer("body").prefetch_related("bylines__author")


class Article(Story):
    """A story as the desk has it. Readers never touch this table: publishing copies it into an Edition."""

    desk_status = models.CharField(
        _("desk status"), max_length=8, choices=DeskStatus, default=DeskStatus.DRAFT
    )
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="own_articles",
        verbose_name=_("owner"),
    )
    created_at = models.DateTimeField(_("created at"), default=clock.now, editable=False)
    changed_at = models.DateTimeField(_("changed at"), default=clock.now, editable=False)
    changed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
        verbose_name=_("changed by"),
    )
    # Counts saves that changed what a reader could see; the newest edition holds `edition_version`.
    version = models.PositiveIntegerField(_("version"), default=0, editable=False)
    edition_version = models.PositiveIntegerField(_("published version"), default=0, editable=False)
    # Numbers are given out once, also those of cancelled plans.
    edition_count = models.PositiveIntegerField(_("editions"), default=0, editable=False)
    # The run that is live, or comes, or was last; kept by the verbs.
    on_site_from = models.DateTimeField(_("on the site from"), null=True, blank=True, editable=False)
    on_site_until = models.DateTimeField(_("on the site until"), null=True, blank=True, editable=False)
    on_site_ending = models.CharField(_("ending"), max_length=12, choices=Ending, blank=True, editable=False)
    tags = TaggableManager(_("tags"), through="articles.ArticleTag", blank=True, related_name="articles")
    related = models.ManyToManyField(
        "self",
        through="articles.ArticleRelated",
        symmetrical=False,
        related_name="related_from",
        blank=True,
        verbose_name=_("related stories"),
    )

    objects = ArticleQuerySet.as_manager()

    class Meta:
        verbose_name, verbose_name_plural = _("story"), _("stories")
        ordering = ["-changed_at", "-id"]
        permissions = [
            ("publish_article", "Can publish, schedule, end, withdraw and reinstate stories"),
            ("change_own_article", "Can change stories one owns"),
        ]
        indexes = [
            models.Index(fields=["-changed_at", "-id"], name="article_changed"),
            models.Index(fields=["section", "-changed_at", "-id"], name="article_section"),
            models.Index(fields=["desk_status", "-changed_at", "-id"], name="article_status"),
            models.Index(fields=["-on_site_from"], name="article_from"),
            models.Index(
                fields=["-on_site_until"], condition=Q(on_site_until__isnull=False), name="article_until"
            ),
            models.Index(fields=["-changed_at", "-id"], condition=Q(on_site_from=None), name="article_never"),
            models.Index(
                fields=["-changed_at", "-id"],
                condition=Q(version__gt=F("edition_version"), edition_version__gt=0),
                name="article_changes",
            ),
        ]

    def get_absolute_url(self):
        """Where readers will find it; None without a section."""
        if not (self.section_id and self.pk):
            return None
        return reverse("article_detail", args=[self.section.slug, self.pk, self.slug or "-"])

    def public_state(self, at=None):
        """What readers see of it at a moment (now by default)."""
        at = at or clock.now()
        if self.on_site_from is None:
            return PublicState.NEVER
        if self.on_site_from > at:
            return PublicState.SCHEDULED
        if self.on_site_until and self.on_site_until <= at:
            return PublicState.EXPIRED if self.on_site_ending == Ending.EXPIRED else PublicState.WITHDRAWN
        return PublicState.CHANGES if self.version > self.edition_version > 0 else PublicState.LIVE

    def relations_now(self):
        """From the rows that the desk's form writes, in their order."""
        return {
            "bylines": [[row.author_id, row.role] for row in self.bylines.all()],
            "tags": sorted(self.tag_rows.values_list("tag_id", flat=True)),
            "related": [row.related_id for row in self.related_rows.all()],
        }


class ArticleByline(Byline):
    """A byline on the desk's copy."""

    article = models.ForeignKey(Article, models.CASCADE, related_name="bylines")

    class Meta(Byline.Meta):
        verbose_name, verbose_name_plural = _("byline"), _("bylines")
        constraints = [
            models.UniqueConstraint(
                fields=["article", "author", "role"],
                name="article_byline_once",
                violation_error_message=_("This name already stands over the story in this role."),
            )
        ]


class ArticleTag(ItemBase):
    """A tag on the desk's copy."""

    tag = models.ForeignKey(Tag, models.PROTECT, related_name="articletags")
    content_object = models.ForeignKey(Article, models.CASCADE, related_name="tag_rows")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["content_object", "tag"], name="article_tag_once")]


class ArticleRelated(models.Model):
    """A related story, in its place."""

    article = models.ForeignKey(Article, models.CASCADE, related_name="related_rows")
    related = models.ForeignKey(Article, models.PROTECT, related_name="+", verbose_name=_("story"))
    position = models.PositiveSmallIntegerField(_("order"), default=0)

    class Meta:
        verbose_name, verbose_name_plural = _("related story"), _("related stories")
        ordering = ["position", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["article", "related"],
                name="article_related_once",
                violation_error_message=_("This story is already in the list."),
            ),
            models.CheckConstraint(
                condition=~Q(article=F("related")),
                name="article_not_related_to_itself",
                violation_error_message=_("A story is not related to itself."),
            ),
        ]

    def __str__(self):
        return str(self.related)
