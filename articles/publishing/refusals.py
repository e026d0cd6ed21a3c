"""Why a verb said no, in a sentence for the editor. `str(refusal)` is that sentence."""

from django.utils.translation import gettext as _

from articles.stamps import stamp


class Refused(Exception):
    """A verb that did nothing. Each subclass is one reason; the text is for the person who asked."""


class NotAllowed(Refused):
    """The person's roles do not give this verb."""

    def __init__(self):
        super().__init__(_("Your role does not include this. Ask an editor."))


class Stale(Refused):
    """Somebody saved the story after this page was opened."""

    def __init__(self, article):
        who = article.changed_by or _("Somebody")
        super().__init__(
            _("%(who)s saved this story at %(time)s, after you opened it. Read that first, then try again.")
            % {"who": who, "time": stamp(article.changed_at, article.zone)}
        )


class NothingNew(Refused):
    """Readers already have this version."""

    def __init__(self):
        super().__init__(_("Readers already see this version. Save a change first, then publish it."))


class Spiked(Refused):
    """A spiked story is not published by accident."""

    def __init__(self):
        super().__init__(_("This story is spiked. Set its desk status back before you publish it."))


class Incomplete(Refused):
    """Something the page needs is missing; `problems` has one sentence each."""

    def __init__(self, problems):
        self.problems = list(problems)
        super().__init__(" ".join(str(problem) for problem in self.problems))


class NoticeMissing(Refused):
    """A correction tells readers what was wrong and what is right."""

    def __init__(self):
        super().__init__(
            _("Write what the earlier version said and what is right: readers will see it as a notice.")
        )


class UpdateIsPlanned(Refused):
    """A plan stands in the way; `plans` are its editions, earliest first."""

    def __init__(self, plans, zone):
        self.plans = list(plans)
        super().__init__(
            _("An edition is already planned for %(time)s. Drop that plan, or leave it and do nothing now.")
            % {"time": stamp(self.plans[0].live_from, zone)}
        )


class AfterTheEnd(Refused):
    """A plan may not leave a gap: the story ends before it would begin."""

    def __init__(self, end, zone):
        super().__init__(
            _("The story leaves the site at %(time)s, before that. Remove or move its end first.")
            % {"time": stamp(end, zone)}
        )


class EndBeforeStart(Refused):
    """The end lies at or before the start of the last edition."""

    def __init__(self, start, zone):
        super().__init__(
            _("The story appears at %(time)s; choose an end after that.") % {"time": stamp(start, zone)}
        )


class InThePast(Refused):
    """The chosen moment is over."""

    def __init__(self, at, zone):
        super().__init__(_("%(time)s is already past. Choose a time to come.") % {"time": stamp(at, zone)})


class TooFarAhead(Refused):
    """A slip of the keyboard: nobody plans ten years ahead."""

    def __init__(self, at, zone):
        super().__init__(
            _("%(time)s is more than ten years away. Check the year.") % {"time": stamp(at, zone)}
        )


class NotOnSite(Refused):
    """There is no live edition to act on."""

    def __init__(self):
        super().__init__(_("Readers do not see this story now, so there is nothing to take off the site."))


class NotPlanned(Refused):
    """There is no such plan."""

    def __init__(self):
        super().__init__(
            _("Nothing is planned for this story. Somebody may have cancelled it, or it has begun.")
        )


class StillOnSite(Refused):
    """Reinstating what readers see already."""

    def __init__(self):
        super().__init__(_("Readers see this story now; there is nothing to bring back."))


class NeverPublished(Refused):
    """Reinstating what never was."""

    def __init__(self):
        super().__init__(_("This story was never on the site. Publish it instead."))


class ReasonMissing(Refused):
    """Withdrawing needs a public reason."""

    def __init__(self):
        super().__init__(_("Say why, in a sentence: readers who follow a link to the story will see it."))


class Collision(Refused):
    """The database's own rules stopped a change that came at the same instant as another."""

    def __init__(self):
        super().__init__(
            _("Another change of this story came at the same moment. Look at it, then try again.")
        )
