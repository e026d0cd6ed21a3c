"""Taking a story off the site, and bringing it back."""

from articles.models import Change, Ending
from articles.publishing import refusals
from articles.publishing.freezing import write_edition
from articles.publishing.gates import problems
from articles.publishing.line import end_edition, opened
from articles.publishing.publish import clear_plans, finish


def withdraw(article, *, by, reason, version=None):
    """Take the story off the site now. Plans go first, so that none brings it back; `reason` is public."""
    with opened(article, by=by, verb="withdraw", version=version) as line:
        if not line.live:
            raise refusals.NotOnSite()
        if not reason.strip():
            raise refusals.ReasonMissing()
        line.drop_plans()
        edition, line.live = line.live, None
        end_edition(edition, line.now, Ending.WITHDRAWN, reason.strip())
        line.article.edition_version = edition.article_version
        finish(line, "withdrawn", edition, reason=reason.strip())


def reinstate(article, *, by, drop_plans=False):
    """Bring the last edition back as it was: same words, same times; return the new edition."""
    with opened(article, by=by, verb="reinstate") as line:
        if line.live:
            raise refusals.StillOnSite()
        if not line.last:
            raise refusals.NeverPublished()
        if found := problems(line.last):
            raise refusals.Incomplete(found)
        clear_plans(line, drop=drop_plans)
        edition = write_edition(
            line,
            line.last,
            change=Change.REINSTATEMENT,
            start=line.now,
            until=None,
            version=line.last.article_version,
        )
        line.live = line.last = edition
        finish(line, "reinstated", edition)
        return edition
