"""The form of what readers see from one time to another: words, times, and the question of who saved last."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from media.admin.fields import MomentField
from media.models import Showing
from newsroom import clock
from newsroom.text import slug_from

LONGEST_TEXT = 3000
PUBLISH, WITHDRAW = "_publish_now", "_withdraw_now"


class ShownForm(forms.ModelForm):
    """A subclass answers `lacks()`; the admin sets `may_publish` on a subclass for each request.

    `seen` travels with the page: when the thing had been saved last as the page was opened.
    """

    may_publish = False
    seen = forms.CharField(required=False, widget=forms.HiddenInput)
    description = forms.CharField(
        label=_("Description"),
        required=False,
        max_length=LONGEST_TEXT,
        widget=forms.Textarea(attrs={"rows": 4, "class": "vLargeTextField"}),
        help_text=_("Two or three sentences; also for search engines."),
    )
    slug = forms.CharField(
        label=_("Address"),
        required=False,
        max_length=80,
        help_text=_("The last words of its address. Empty: made from the title."),
        widget=forms.TextInput(attrs={"class": "vTextField"}),
    )
    published_at = MomentField(
        label=_("Readers see it from"),
        required=False,
        help_text=_("Empty: not yet. A time to come is a plan, and is kept to the second."),
    )
    withdrawn_at = MomentField(
        label=_("Readers see it until"), required=False, help_text=_("Empty: no end is planned.")
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.is_stale = False
        self.at = clock.now()
        self.before = (self.instance.published_at, self.instance.withdrawn_at)
        self.fields["seen"].initial = self._saved_last
        for name in self._times:
            self.fields[name].stored = getattr(self.instance, name)

    @property
    def _times(self):
        return [name for name in ("published_at", "withdrawn_at") if name in self.fields]

    @property
    def _saved_last(self):
        return self.instance.changed_at.isoformat() if self.instance.pk else ""

    def clean_slug(self):
        """Letters, digits and hyphens; whatever else was typed is made one of them."""
        return slug_from(self.cleaned_data["slug"])

    def clean(self):
        """The button that was pressed, who saved last, and what readers would miss."""
        cleaned = super().clean()
        self._press_button(cleaned)
        if self.instance.pk and self.data.get("seen") != self._saved_last:
            self._refuse_stale(cleaned)
        return cleaned

    def _post_clean(self):
        super()._post_clean()
        # Only now does the instance hold what was typed.
        if not self.errors and self.instance.published_at and self._shows_more:
            for sentence in self.lacks():
                self.add_error("published_at" if self._times else None, ValidationError(sentence))

    @property
    def _shows_more(self):
        """Whether saving puts words before readers; one that is being withdrawn needs nothing more."""
        return self.instance.state(self.at) in (Showing.LIVE, Showing.SCHEDULED)

    def lacks(self):
        """Sentences that keep the thing from readers."""
        raise NotImplementedError

    def _press_button(self, cleaned):
        if not self._times:
            return
        if PUBLISH in self.data:
            is_out = self.before[0] and self.before[0] <= self.at
            # The first time readers saw it stays what it was.
            cleaned |= {"published_at": self.before[0] if is_out else self.at, "withdrawn_at": None}
        elif WITHDRAW in self.data and self.before[0]:
            cleaned["withdrawn_at"] = self.at
            cleaned["published_at"] = self.before[0]

    def _refuse_stale(self, cleaned):
        """Keep the words that were typed, and let the times be those that are stored now."""
        self.is_stale = True
        self.data = self.data.copy()
        self.data["seen"] = self._saved_last
        for name in self._times:
            self.data[name] = self.fields[name].widget.format_value(
                self.fields[name].prepare_value(getattr(self.instance, name))
            )
            # The instance must not show a time that nobody has saved.
            cleaned[name] = getattr(self.instance, name)
        sentence = _(
            "Somebody has saved this since you opened it (it is now: %(state)s). Nothing of yours is stored "
            "yet. Compare, and save once more to keep your words."
        )
        state = self.instance.state(self.at).label
        self.add_error(None, ValidationError(sentence, code="stale", params={"state": state}))
