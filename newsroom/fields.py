"""Text columns that cannot hold a control character, whichever way the text came in."""

from django.db import models

from newsroom import text


class _Cleaned:
    """Cleans on form input and again before every write or look-up, bulk and update() included."""

    def clean_text(self, value):
        raise NotImplementedError

    def to_python(self, value):
        value = super().to_python(value)
        return self.clean_text(value) if isinstance(value, str) else value

    def pre_save(self, instance, add):
        value = self.to_python(super().pre_save(instance, add))
        setattr(instance, self.attname, value)
        return value

    def get_prep_value(self, value):
        value = super().get_prep_value(value)
        return self.clean_text(value) if isinstance(value, str) else value


class LineField(_Cleaned, models.CharField):
    """A CharField of one clean line."""

    def clean_text(self, value):
        """Without control characters and line ends."""
        return text.clean_line(value)


class WordsField(_Cleaned, models.TextField):
    """A TextField of clean text: no control characters, NFC, \\n line ends."""

    def clean_text(self, value):
        """Without control characters; line ends stay."""
        return text.clean(value)
