"""Fields of the photo desk's forms: a moment to the minute, a length as people write it."""

from datetime import datetime

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from media.video import durations

_YEARS = range(1990, 2101)


class MomentInput(forms.DateTimeInput):
    """The browser's own box for a day and a time."""

    input_type = "datetime-local"

    def __init__(self, attrs=None):
        super().__init__(attrs, format="%Y-%m-%dT%H:%M")


class MomentField(forms.DateTimeField):
    """A day and a time in the newsroom's zone, to the minute; `stored` keeps its seconds when left alone."""

    widget = MomentInput
    default_error_messages = {
        "invalid": _("Give a day and a time, such as 17.11.2021 08:20."),
    }
    stored: datetime | None = None

    def to_python(self, value):
        """The moment, or a sentence; no year in which a clock would overflow."""
        try:
            moment = super().to_python(value)
        except OverflowError as error:
            raise ValidationError(self.error_messages["invalid"], code="invalid") from error
        if moment and moment.year not in _YEARS:
            raise ValidationError(self.error_messages["invalid"], code="invalid")
        if moment and self.stored and moment == self.stored.replace(second=0, microsecond=0):
            return self.stored
        return moment


class LengthField(forms.CharField):
    """Seconds, written and read as "6:12"."""

    default_error_messages = {
        "invalid": _("Write the length as minutes and seconds, such as 6:12, or as 1:02:03."),
    }

    def prepare_value(self, value):
        """As on the still."""
        return durations.in_words(value) if isinstance(value, int) else value

    def to_python(self, value):
        """Whole seconds, or a sentence."""
        if value in self.empty_values:
            return None
        try:
            seconds = durations.from_words(str(value))
        except ValueError as error:
            raise ValidationError(self.error_messages["invalid"], code="invalid") from error
        if not 0 < seconds < 24 * 3600:
            raise ValidationError(self.error_messages["invalid"], code="invalid")
        return seconds

    def has_changed(self, initial, data):
        """Whether another length was written."""
        try:
            return self.to_python(data) != initial
        except ValidationError:
            return True
