"""What a verb will do, what stands in its way, and what it did: sentences for its page."""

from django.utils.translation import gettext as _

from articles.models import DeskStatus
from articles.publishing import refusals
from articles.publishing.gates import problems
from articles.stamps import stamp


def title(verb, outlook):
    """The heading of the page and the word on its button."""
    return {
        "publish": _("Publish the update") if outlook.live else _("Publish now"),
        "schedule": _("Schedule"),
        "unschedule": _("Cancel the plan"),
        "end_at": _("Move the end") if outlook.end else _("Set the end"),
        "withdraw": _("Withdraw"),
        "reinstate": _("Bring back"),
    }[verb]


def outcome(verb, article, outlook):
    """What will happen, one sentence a line."""
    return {
        "publish": _published,
        "schedule": _scheduled,
        "unschedule": _unscheduled,
        "end_at": _ended,
        "withdraw": _withdrawn,
        "reinstate": _reinstated,
    }[verb](article, outlook)


def _published(article, outlook):
    zone = article.zone
    if outlook.live:
        since = {"time": stamp(outlook.live.live_from, zone)}
        said = [_("This text takes the place of the one that readers see since %(time)s.") % since]
    elif outlook.has_been:
        said = [_("The story comes back to the site with this text.")]
    else:
        said = [_("Readers see the story at once, in “%(section)s”.") % {"section": article.section or "–"}]
    if outlook.live and outlook.end and not outlook.plans:
        said.append(_("It leaves the site at %(time)s, as announced.") % {"time": stamp(outlook.end, zone)})
    return said


def _scheduled(article, outlook):
    said = [_("Readers get this text at the time you choose, to the second.")]
    if outlook.live:
        said.append(_("Until then they see what they see now."))
    said.append(_("What you save later is not in the plan: schedule again to replace it."))
    if outlook.end:
        said.append(
            _("The story leaves the site at %(time)s, as announced.")
            % {"time": stamp(outlook.end, article.zone)}
        )
    return said


def _unscheduled(article, outlook):
    if outlook.live:
        return [_("Readers go on seeing what they see now. Your text stays at the desk.")]
    return [_("Readers will not see the story. Your text stays at the desk.")]


def _ended(article, outlook):
    return [_("At that second the story leaves the site; its address says that it was there.")]


def _withdrawn(article, outlook):
    said = [_("The story leaves the site at once. Its address shows your reason instead.")]
    if outlook.plans:
        said.append(_("What is planned is cancelled, so that nothing brings the story back."))
    return said


def _reinstated(article, outlook):
    return [
        _("The last published text comes back as it was, with its own times."),
        _("What you have written since stays at the desk."),
    ]


def hindrances(verb, article, outlook):
    """Why the verb would be refused as things stand: sentences, or none."""
    if verb in ("publish", "schedule"):
        return _unfit(article, outlook.live if verb == "publish" else outlook.tail, outlook.now)
    if verb == "unschedule":
        return [] if outlook.plans else [str(refusals.NotPlanned())]
    if verb == "end_at":
        return [] if outlook.tail else [str(refusals.NotOnSite())]
    if verb == "withdraw":
        return [] if outlook.live else [str(refusals.NotOnSite())]
    if outlook.live:
        return [str(refusals.StillOnSite())]
    return [] if outlook.has_been else [str(refusals.NeverPublished())]


def _unfit(article, replaced, now):
    if article.desk_status == DeskStatus.SPIKED:
        return [str(refusals.Spiked())]
    # What is only planned can be planned anew: the page asks whether the plan may go.
    if replaced and replaced.article_version == article.version and replaced.live_from <= now:
        return [str(refusals.NothingNew())]
    return [str(problem) for problem in problems(article)]


def done(verb, article, form):
    """What was done, for the message on the next page."""
    if verb == "schedule":
        return _("Scheduled for %(time)s.") % {"time": stamp(form.cleaned_data["at"], article.zone)}
    if verb == "end_at":
        at = form.cleaned_data["at"]
        if not at:
            return _("The end is removed: the story stays on the site.")
        return _("The story leaves the site at %(time)s.") % {"time": stamp(at, article.zone)}
    return {
        "publish": _("Published: readers see it now."),
        "unschedule": _("The plan is cancelled."),
        "withdraw": _("Withdrawn: readers see your reason in its place."),
        "reinstate": _("The story is back on the site."),
    }[verb]
