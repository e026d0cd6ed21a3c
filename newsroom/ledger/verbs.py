"""The words for what was done. Rooms with verbs of their own name them from their AppConfig."""

from django.utils.translation import gettext_lazy as _

_WORDS = {
    "publish": _("published"),
    "schedule": _("scheduled"),
    "unschedule": _("plan dropped"),
    "end_at": _("end announced, moved or dropped"),
    "withdraw": _("withdrawn"),
    "reinstate": _("put back"),
    "roles_changed": _("roles changed"),
}


def name_verbs(**words):
    """Give verbs (the `verb` of AuditEvents) their words, for the list of events and its filter."""
    _WORDS.update(words)


def words_for_verbs():
    """All named verbs as (verb, word), in the order they were named."""
    return list(_WORDS.items())


def word_for_verb(verb):
    """The word for one verb; an unnamed one is its own word."""
    return _WORDS.get(verb, verb)
