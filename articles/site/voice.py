"""Which language a page's own words are in."""

from django.conf import settings
from django.utils import translation

OURS = {code for code, _ in settings.LANGUAGES}


def spoken(language):
    """The language of the page's own words around a text in `language`: the same one, or the site's."""
    return language if language in OURS else settings.LANGUAGE_CODE


def speaking(language=""):
    """A block in which the page's own words are in the language that suits a text in `language`."""
    return translation.override(spoken(language))
