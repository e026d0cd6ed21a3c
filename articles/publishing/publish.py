"""Publishing now."""

from articles.models import Change, DeskStatus, Ending
from articles.publishing import refusals
from articles.publishing.freezing import write_edition
from articles.publishing.gates import problems
from articles.publishing.line import end_edition, opened
from newsroom.ledger.delivery import deliver_after_commit
from newsroom.ledger.writing import announce, record, take_back

# What an editor may say of a change; "first" and "reinstatement" follow from the story itself.
CHANGES = (Change.TYPO, Change.UPDATE, Change.CORRECTION)


def publish(article, *, by, version=None, change=Change.UPDATE, notice="", drop_plans=False):
    """Put the working copy on the site now, in place of what is there; return the new edition.

    `change` is one of CHANGES and is ignored for the first publication. The edition ends where the one it
    replaces would have ended. Raises a `Refused`: a plan in the way stays unless `drop_plans` is true.
    """
    with opened(article, by=by, verb="publish", version=version) as line:
        clear_plans(line, drop=drop_plans)
        refuse_unfit(line, line.live, change, notice)
        until, ending, reason = inherited_end(line.live)
        if line.live:
            end_edition(line.live, line.now, Ending.SUPERSEDED)
        edition = write_edition(
            line,
            line.article,
            change=change if line.last else Change.FIRST,
            notice=notice if line.last else "",
            start=line.now,
            until=until,
            ending=ending,
            public_reason=reason,
            version=line.article.version,
        )
        line.live = line.last = edition
        finish(line, "published", edition)
        return edition


def refuse_unfit(line, replaced, change, notice):
    """Refuse a spiked or unfinished story, one that `replaced` already shows, and a silent correction."""
    article = line.article
    if article.desk_status == DeskStatus.SPIKED:
        raise refusals.Spiked()
    if replaced and replaced.article_version == article.version:
        raise refusals.NothingNew()
    if change not in CHANGES:
        raise ValueError(f"An editor cannot choose the change {change!r}.")
    if line.last and change == Change.CORRECTION and not notice.strip():
        raise refusals.NoticeMissing()
    if found := problems(article):
        raise refusals.Incomplete(found)


def clear_plans(line, *, drop):
    """Refuse while plans stand in the way, or drop them when the editor said so."""
    if line.plans and not drop:
        raise refusals.UpdateIsPlanned(line.plans, line.article.zone)
    if line.plans:
        line.drop_plans()


def inherited_end(edition):
    """Where and why the run ends; a new edition takes it over, else an announced end is forgotten."""
    if edition is None:
        return None, "", ""
    return edition.live_until, edition.ending, edition.public_reason


def finish(line, verb, edition=None, *, reason="", **details):
    """Every verb's last step: settle the line, write the audit event, and tell the outbox what comes when."""
    line.settle()
    number = edition.number if edition else None
    record(line.article, verb, by=line.by, at=line.now, edition_number=number, reason=reason, **details)
    announce(line.article, f"story.{verb}", at=line.now, edition=number)
    _announce_what_comes(line)
    deliver_after_commit()


def _announce_what_comes(line):
    """One message for each coming edition and for the end, written anew: what was dropped is not told."""
    take_back(line.article, line.now)
    for plan in line.plans:
        announce(line.article, "story.begun", at=line.now, due_at=plan.live_from, edition=plan.number)
    if line.announced_end:
        announce(
            line.article, "story.ended", at=line.now, due_at=line.announced_end, edition=line.tail.number
        )
