"""Fields of the desk's forms: times in a zone, clean words, rows that are looked up together."""

from django import forms
from django.contrib.admin.widgets import AutocompleteSelect
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from newsroom import text


class ZonedDateTimeField(forms.DateTimeField):
    """A day and a time in `zone` (a ZoneInfo), to the minute; aware, whatever zone the server is in."""

    default_error_messages = {
        "invalid": _("Give a day and a time, such as 17.11.2021 08:20."),
        "not_there": _(
            "The clocks are changed in that hour (%(zone)s): it is missing or comes twice. Choose another."
        ),
    }

    def __init__(self, *, zone, **kwargs):
        kwargs.setdefault(
            "widget", forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M")
        )
        super().__init__(**kwargs)
        self.zone = zone

    def to_python(self, value):
        """The moment, or a sentence."""
        with timezone.override(self.zone):
            try:
                return super().to_python(value)
            except ValidationError as error:
                if getattr(error, "code", "") != "ambiguous_timezone":
                    raise
                words = {"zone": str(self.zone)}
                raise ValidationError(
                    self.error_messages["not_there"], code="not_there", params=words
                ) from error
            except OverflowError as error:
                raise ValidationError(self.error_messages["invalid"], code="invalid") from error

    def prepare_value(self, value):
        """As the clock on the wall shows it there."""
        with timezone.override(self.zone):
            return super().prepare_value(value)


class CleanField(forms.CharField):
    """Words without control characters: cleaned first, so that a stray one is gone and not an error."""

    def to_python(self, value):
        """The clean words; as the model's own fields clean them."""
        return text.clean(super().to_python(value))


class WordsField(CleanField):
    """Some lines for readers."""

    widget = forms.Textarea(attrs={"rows": 3})


class SearchBox(AutocompleteSelect):
    """Django's search box; a value that is no key, which Django would ask the database for, is left out."""

    @property
    def media(self):
        """With the script that gives the box a name, after the one it stands on."""
        return super().media + forms.Media(js=["admin/js/jquery.init.js", "articles/select-names.js"])

    def optgroups(self, name, value, attr=None):
        """Chosen ones only."""
        keys = [key for key in value if str(key).isascii() and str(key).isdigit()]
        return super().optgroups(name, keys, attr)


class RowSelect(SearchBox):
    """Django's search box; what is chosen comes from `found` ({key as text: row}), not from a query a box."""

    found = {}

    def optgroups(self, name, value, attr=None):
        """An empty choice and the chosen one."""
        options = [self.create_option(name, "", "", False, 0)]
        for key in value:
            if row := self.found.get(str(key)):
                options.append(self.create_option(name, key, str(row), True, len(options)))
        return [(None, options, 0)]


class RowChoice(forms.ModelChoiceField):
    """A key that is one of `found`: all rows of a list are looked up at once."""

    found = {}

    def to_python(self, value):
        """The row, or a sentence."""
        if value in self.empty_values:
            return None
        if row := self.found.get(str(value)):
            return row
        raise ValidationError(
            self.error_messages["invalid_choice"], code="invalid_choice", params={"value": value}
        )
