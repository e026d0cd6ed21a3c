"""Gates: small named checks that a story must pass before readers get it."""

from collections.abc import Callable
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.body.blocks import references


@dataclass(frozen=True)
class Gate:
    """`check(story)` returns a sentence that says what is missing and what to do, or "" when all is well."""

    code: str
    label: Promise
    check: Callable


def _headline(story):
    return "" if story.headline.strip() else _("The story has no headline. Write one, then publish.")


def _section(story):
    if not story.section_id:
        return _("The story has no section. Choose one: it is part of the address.")
    if story.section.closed_at:
        return _("The section “%(name)s” is closed. Choose another.") % {"name": story.section}
    return ""


def _text(story):
    has_text = story.body.strip() or references(story.body).photos
    return "" if has_text else _("The story has no text yet. Write it, then publish.")


def _lead_credit(story):
    if story.lead_photo and not story.lead_photo.public_credit:
        return _("The lead photo has no credit. Add one, then publish.")
    return ""


def _lead_alt(story):
    # "Decorative" is for inline photos: the lead photo always tells something.
    if story.lead_photo and not story.lead_photo_alt.strip():
        return _("The lead photo has no alt text. Say in one sentence what it shows, then publish.")
    return ""


GATES = [
    Gate("headline", gettext_lazy("Headline"), _headline),
    Gate("section", gettext_lazy("Section"), _section),
    Gate("text", gettext_lazy("Text"), _text),
    Gate("lead_photo_credit", gettext_lazy("Lead photo has a credit"), _lead_credit),
    Gate("lead_photo_alt", gettext_lazy("Lead photo has an alt text"), _lead_alt),
]


def problems(story):
    """What keeps the story off the site: one sentence for each gate that stays shut."""
    return [sentence for gate in GATES if (sentence := gate.check(story))]
