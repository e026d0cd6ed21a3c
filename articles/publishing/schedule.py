"""Publishing at a time, and leaving at a time."""

from datetime import timedelta

from articles.models import Change, Ending
from articles.publishing import refusals
from articles.publishing.freezing import write_edition
from articles.publishing.line import end_edition, opened
from articles.publishing.publish import clear_plans, finish, inherited_end, refuse_unfit
from articles.stamps import iso

FARTHEST = timedelta(days=3653)


def schedule(article, at, *, by, version=None, change=Change.UPDATE, notice="", until=None, drop_plans=False):
    """Plan the working copy for `at`, replacing from then on what will be there; return the planned edition.

    A plan may follow other plans; one that would come before or at the same moment is refused unless
    `drop_plans`. `until` ends the story; without it the end already announced stays.
    """
    with opened(article, by=by, verb="schedule", version=version) as line:
        _refuse_moment(line, at)
        if any(plan.live_from >= at for plan in line.plans) or drop_plans:
            clear_plans(line, drop=drop_plans)
        refuse_unfit(line, line.tail, change, notice)
        end, ending, reason = inherited_end(line.tail)
        if end and end <= at:
            raise refusals.AfterTheEnd(end, line.article.zone)
        if until:
            _refuse_end(line, until, at)
            end, ending, reason = until, Ending.EXPIRED, ""
        if line.tail:
            end_edition(line.tail, at, Ending.SUPERSEDED)
        follows = line.tail or line.last
        edition = write_edition(
            line,
            line.article,
            change=change if follows else Change.FIRST,
            notice=notice if follows else "",
            start=at,
            until=end,
            ending=ending,
            public_reason=reason,
            version=line.article.version,
        )
        line.plans.append(edition)
        finish(line, "scheduled", edition, live_from=iso(at))
        return edition


def _refuse_moment(line, at):
    if at <= line.now:
        raise refusals.InThePast(at, line.article.zone)
    if at > line.now + FARTHEST:
        raise refusals.TooFarAhead(at, line.article.zone)


def _refuse_end(line, end, start):
    if end <= start:
        raise refusals.EndBeforeStart(start, line.article.zone)
    _refuse_moment(line, end)


def unschedule(article, *, by, plan=None):
    """Cancel one planned edition (an Edition or its number), or every plan of the story."""
    with opened(article, by=by, verb="unschedule") as line:
        number = getattr(plan, "number", plan)
        chosen = [p for p in line.plans if number is None or p.number == number]
        if not chosen:
            raise refusals.NotPlanned()
        times = [iso(p.live_from) for p in chosen]
        line.drop_plans(chosen)
        newest = line.tail or line.last
        line.article.edition_version = newest.article_version if newest else 0
        finish(line, "unscheduled", plans=times)


def end_at(article, at, *, by, reason=""):
    """Announce when the story leaves the site, move that end, or take it away (`at=None`).

    It is the end of the last planned edition, or of the live one.
    """
    with opened(article, by=by, verb="end_at") as line:
        if line.tail is None:
            raise refusals.NotOnSite()
        if at is not None:
            _refuse_moment(line, at)
            _refuse_end(line, at, line.tail.live_from)
        end_edition(line.tail, at, Ending.EXPIRED, reason)
        finish(
            line, "end_set" if at else "end_removed", line.tail, reason=reason, until=iso(at) if at else None
        )
