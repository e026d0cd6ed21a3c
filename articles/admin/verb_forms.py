"""What each verb asks before it acts."""

from django import forms
from django.conf import settings
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles import publishing
from articles.admin.fields import WordsField, ZonedDateTimeField
from articles.admin.looks import plan_in_words
from articles.models import Change
from articles.models.story import ZONES
from articles.publishing import refusals
from articles.stamps import stamp

LONGEST_REASON = 500
LONGEST_NOTICE = 1000
# Which question a refusal is about; any other stands above the form.
ABOUT = {
    refusals.NoticeMissing: "notice",
    refusals.ReasonMissing: "reason",
    refusals.InThePast: "at",
    refusals.TooFarAhead: "at",
    refusals.AfterTheEnd: "at",
    refusals.EndBeforeStart: "until",
    refusals.UpdateIsPlanned: "drop_plans",
}


class VerbForm(forms.Form):
    """A verb's questions about one story. `act(by)` does it; `version` is the one the editor saw."""

    version = forms.IntegerField(required=False, widget=forms.HiddenInput)

    def __init__(self, data=None, *, article, outlook):
        super().__init__(data, initial={"version": article.version}, label_suffix="")
        self.article, self.outlook = article, outlook
        self.ask()

    def ask(self):
        """Add the questions that depend on the story."""

    def ask_about_plans(self, label=None, why=None):
        """Whether what is planned may go."""
        plans = [plan_in_words(plan, self.article.zone) for plan in self.outlook.plans]
        if plans:
            said = [*plans, why or _("It would undo this change at that second.")]
            self.fields["drop_plans"] = forms.BooleanField(
                required=False, label=label or _("Drop the plan"), help_text=" ".join(said)
            )

    def ask_for_moment(self, name, label, **options):
        """A time in the story's zone, which the help names."""
        key = self.article.time_zone or settings.TIME_ZONE
        hint = _("Time of %(zone)s; there it is now %(now)s.") % {
            "zone": dict(ZONES).get(key, key),
            "now": stamp(self.outlook.now, self.article.zone),
        }
        hint = " ".join(part for part in (options.pop("help_text", ""), hint) if part)
        self.fields[name] = ZonedDateTimeField(zone=self.article.zone, label=label, help_text=hint, **options)

    @property
    def seen_version(self):
        """The version of the page; one that is missing is none that ever was."""
        seen = self.cleaned_data.get("version")
        return -1 if seen is None else seen

    @property
    def drops_plans(self):
        """Whether the editor said that plans may go."""
        return self.cleaned_data.get("drop_plans", False)

    def refuse(self, refusal):
        """Show a refusal's sentence at the question it is about."""
        name = ABOUT.get(type(refusal))
        name = "at" if name == "until" and name not in self.fields else name
        self.add_error(name if name in self.fields else None, str(refusal))


class PublishForm(VerbForm):
    """What changed, and what readers are told of it."""

    def ask(self):
        """A first publication changes nothing, so it asks nothing."""
        if self.outlook.has_been:
            self.fields["change"] = forms.ChoiceField(
                label=_("What did you change?"),
                choices=_changes(),
                widget=forms.RadioSelect,
                initial=Change.UPDATE,
            )
            self.fields["notice"] = WordsField(
                label=_("Notice to readers"),
                required=False,
                max_length=LONGEST_NOTICE,
                help_text=_(
                    "For a correction: what the earlier text said, and what is right. It stays on the page."
                ),
            )
        self.ask_about_plans()

    @property
    def change(self):
        """The change and its notice, as the verbs take them."""
        change = self.cleaned_data.get("change", Change.UPDATE)
        is_correction = change == Change.CORRECTION
        return {"change": change, "notice": self.cleaned_data["notice"] if is_correction else ""}

    def act(self, by):
        """Publish now."""
        return publishing.publish(
            self.article, by=by, version=self.seen_version, drop_plans=self.drops_plans, **self.change
        )


class ScheduleForm(PublishForm):
    """When, until when, and what changed."""

    def ask(self):
        """The times first."""
        self.ask_for_moment("at", _("Readers get it at"))
        if not self.outlook.end:
            self.ask_for_moment(
                "until", _("It leaves the site at"), required=False, help_text=_("Empty: it stays.")
            )
        super().ask()

    def ask_about_plans(self, label=None, why=None):
        """A plan may follow another, so keeping it is an answer too."""
        super().ask_about_plans(_("Replace the plan"), _("Left as it is, it stays beside the new one."))

    def refuse(self, refusal):
        """The same words planned twice are a plan that moves."""
        if isinstance(refusal, refusals.NothingNew) and "drop_plans" in self.fields:
            sentence = _("This version is planned already. Tick this to give it the new time.")
            self.add_error("drop_plans", sentence)
        else:
            super().refuse(refusal)

    def act(self, by):
        """Plan it."""
        return publishing.schedule(
            self.article,
            self.cleaned_data["at"],
            by=by,
            version=self.seen_version,
            until=self.cleaned_data.get("until"),
            drop_plans=self.drops_plans,
            **self.change,
        )


class UnscheduleForm(VerbForm):
    """Which plan."""

    def ask(self):
        """Each plan by its time; all of them when there are several."""
        zone = self.article.zone
        plans = [(str(plan.number), plan_in_words(plan, zone)) for plan in self.outlook.plans]
        every = [("all", _("All of them"))] if len(plans) > 1 else []
        self.fields["plan"] = forms.ChoiceField(
            label=_("Which plan?"),
            choices=plans + every,
            widget=forms.RadioSelect,
            initial=plans[0][0] if plans else None,
            error_messages={"invalid_choice": str(refusals.NotPlanned())},
        )

    def act(self, by):
        """Cancel it."""
        plan = self.cleaned_data["plan"]
        return publishing.unschedule(self.article, by=by, plan=None if plan == "all" else int(plan))


class EndForm(VerbForm):
    """When it leaves, and what readers are told then."""

    def ask(self):
        """With the end that is announced already."""
        hint = _("Empty: it stays on the site.") if self.outlook.end else ""
        self.ask_for_moment(
            "at",
            _("It leaves the site at"),
            required=not self.outlook.end,
            initial=self.outlook.end,
            help_text=hint,
        )
        self.fields["reason"] = WordsField(
            label=_("Public reason"),
            required=False,
            max_length=LONGEST_REASON,
            help_text=_("Readers who come later see it. It may stay empty."),
        )

    def act(self, by):
        """Announce, move or remove the end."""
        return publishing.end_at(
            self.article, self.cleaned_data["at"], by=by, reason=self.cleaned_data["reason"]
        )


class WithdrawForm(VerbForm):
    """Why."""

    reason = WordsField(
        label=gettext_lazy("Public reason"),
        max_length=LONGEST_REASON,
        help_text=gettext_lazy("Readers who follow a link to the story see this sentence in its place."),
    )

    def ask(self):
        """The missing reason is refused in the verb's own words."""
        self.fields["reason"].error_messages["required"] = str(refusals.ReasonMissing())

    def act(self, by):
        """Take it off the site."""
        return publishing.withdraw(
            self.article, by=by, reason=self.cleaned_data["reason"], version=self.seen_version
        )


class ReinstateForm(VerbForm):
    """Nothing but what to do with plans."""

    def ask(self):
        """About plans."""
        self.ask_about_plans()

    def act(self, by):
        """Bring it back."""
        return publishing.reinstate(self.article, by=by, drop_plans=self.drops_plans)


def _changes():
    said = {
        Change.TYPO: _("A slip of the keyboard. The time “updated” stays as it is."),
        Change.UPDATE: _("New facts or better words. Readers see that the story was updated, and when."),
        Change.CORRECTION: _("Something was wrong. Readers see it updated, with your notice."),
    }
    return [
        (change.value, format_html("<strong>{}</strong> <span>{}</span>", change.label, words))
        for change, words in said.items()
    ]
