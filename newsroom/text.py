"""Cleaning of words on their way in, and addresses made from them."""

import re
import unicodedata

from django.utils.text import slugify

# C0 and C1 controls but tab and newline, the byte order mark, lone surrogates, and the marks that turn the
# direction of a whole line round (bidi embeddings, overrides, isolates): they hide what a text really says.
_UNWANTED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff\ud800-\udfff\u202a-\u202e\u2066-\u2069]")
_NEWLINES = re.compile("\r\n?|\u2028|\u2029")
_SPACES = re.compile(r"\s+")


def clean(text):
    """The text without control characters, in NFC, with \\n for every kind of line end."""
    return unicodedata.normalize("NFC", _UNWANTED.sub("", _NEWLINES.sub("\n", text)))


def clean_line(text):
    """The text cleaned and on one line, without blanks at its ends."""
    return _SPACES.sub(" ", clean(text)).strip()


def slug_from(text, *, length=80):
    """An address from a headline: ASCII for Latin scripts, its own letters for others; may be empty.

    `slugify` alone answers an empty string for Arabic. Cut at a word where one ends within the length.
    """
    slug = slugify(text) or slugify(text, allow_unicode=True)
    if len(slug) <= length:
        return slug
    return slug[: length + 1].rpartition("-")[0][:length] or slug[:length]
