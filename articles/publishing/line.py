"""A story's line of editions at the moment of a verb."""

from contextlib import contextmanager
from datetime import timedelta

from django.db import IntegrityError, transaction
from django.db.models import Q

from articles import permissions
from articles.models import Article, Edition, EditionByline, EditionTag, PhotoUse
from articles.publishing import refusals
from articles.publishing.freezing import follow
from newsroom import clock

INSTANT = timedelta(microseconds=1)
# What an edition says of the ones before it.
TOLD = ["change", "published_at", "updated_at", "notices"]


@contextmanager
def opened(article, *, by, verb, version=None):
    """Lock the story, then read the clock, then refuse the wrong person or a stale page; give its Line.

    Everything inside is one transaction. `version` is the one the editor saw; None skips that question.
    """
    try:
        with transaction.atomic():
            # On SQLite the lock is BEGIN IMMEDIATE itself; `of` keeps PostgreSQL off the nullable joins.
            locked = (
                Article.objects.select_for_update(of=("self",))
                .select_related("section", "lead_photo", "changed_by")
                .get(pk=article.pk)
            )
            if not permissions.may(by, verb, locked):
                raise refusals.NotAllowed()
            if version is not None and version != locked.version:
                raise refusals.Stale(locked)
            yield Line(locked, by)
    except IntegrityError as error:
        raise refusals.Collision() from error


class Line:
    """The editions of one locked story around `now`: the last begun one, the live one, the plans.

    Ordered by `live_from`, never by number: a fix before a plan has a higher number and an earlier start.
    """

    def __init__(self, article, by):
        self.article, self.by = article, by
        moment = clock.now()
        around = list(self._around(moment))
        # After a clock stepped back, an edition of a minute ago looks planned; made at its start, it is not.
        begun = [e for e in around if e.live_from <= moment or e.live_from == e.made_at]
        self.last = begun[-1] if begun else None
        self.now = max(moment, self.last.live_from + INSTANT) if self.last else moment
        self.plans = [e for e in around if e.live_from > self.now]
        self.live = self.last if self.last and self.last.is_live(self.now) else None

    def _around(self, moment):
        editions = self.article.editions.order_by("live_from").defer("body")
        newest_over = (
            Edition.objects.filter(article=self.article).over(moment).order_by("-live_from").values("pk")[:1]
        )
        return editions.filter(
            Q(live_until=None)
            | Q(live_until__gt=moment)
            | Q(pk__in=list(newest_over.values_list("pk", flat=True)))
        )

    @property
    def tail(self):
        """The edition that ends the run: the last plan, else the live one, else None."""
        return self.plans[-1] if self.plans else self.live

    @property
    def announced_end(self):
        """When the story leaves the site, or None."""
        return self.tail.live_until if self.tail else None

    def drop_plans(self, plans=None):
        """Delete plans (all by default) as if they had never been made; what they cut short runs on."""
        plans = self.plans if plans is None else plans
        for plan in reversed(plans):
            before = self.before(plan.live_from)
            plan_end, plan_ending, reason = plan.live_until, plan.ending, plan.public_reason
            plan.delete()
            self.plans.remove(plan)
            if before and (before is self.live or before in self.plans):
                end_edition(before, plan_end, plan_ending, reason)

    def before(self, moment):
        """The edition that readers will have seen last at a moment; None before the first."""
        earlier = [e for e in ([self.last] if self.last else []) + self.plans if e.live_from < moment]
        return earlier[-1] if earlier else None

    def settle(self):
        """After every verb: what plans say of themselves, the index rows, the article's own columns."""
        self._retell_plans()
        sweep(self.article, self.now)
        run = ([self.live] if self.live else []) + self.plans
        self._describe(run)
        self.article.save(
            update_fields=[
                "edition_version",
                "edition_count",
                "on_site_from",
                "on_site_until",
                "on_site_ending",
            ]
        )

    def _retell_plans(self):
        """A cancelled plan never was: those after it say so (first publication, stamps, notices)."""
        for plan in self.plans:
            told = [getattr(plan, name) for name in TOLD]
            follow(plan, self.before(plan.live_from))
            if told != [getattr(plan, name) for name in TOLD]:
                plan.save(update_fields=TOLD)
                plan.tag_rows.update(published_at=plan.published_at)
                plan.bylines.update(published_at=plan.published_at)

    def _describe(self, run):
        article = self.article
        if not run:
            last = self.last
            article.on_site_from = last.live_from if last else None
            article.on_site_until = last.live_until if last else None
            article.on_site_ending = last.ending if last else ""
            return
        first = run[0]
        continues = (
            first is self.live
            and article.on_site_from
            and article.on_site_from <= first.live_from
            and (article.on_site_until is None or article.on_site_until >= first.live_from)
        )
        article.on_site_from = article.on_site_from if continues else first.live_from
        article.on_site_until, article.on_site_ending = run[-1].live_until, run[-1].ending


def end_edition(edition, at, because, reason=""):
    """Move the end of an edition that is not over (None: no end); the only change a begun one may have."""
    edition.live_until = at
    edition.ending, edition.public_reason = (because, reason) if at else ("", "")
    edition.save(update_fields=["live_until", "ending", "public_reason"])


def sweep(article, now):
    """Remove the index rows of the story's editions that are over."""
    for rows, edition in (
        (EditionTag.objects, "content_object"),
        (EditionByline.objects, "edition"),
        (PhotoUse.objects, "edition"),
    ):
        rows.filter(**{f"{edition}__article": article, f"{edition}__live_until__lte": now}).delete()
