"""How videos and galleries look at the desk: states, times, and the bar of buttons."""

from django.template.defaultfilters import date
from django.utils.html import format_html, format_html_join
from django.utils.safestring import mark_safe
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from media.admin.shown_form import PUBLISH, WITHDRAW
from media.models import Showing
from newsroom import clock


def stamp(moment):
    """The house's stamp of a moment, in its own zone."""
    return date(localtime(moment), "d M Y, H:i T")


def state(thing, at=None):
    """What readers see of it: a word and a shape, the colour third."""
    choice = thing.state(at)
    return format_html('<span class="state state--{}">{}</span>', choice.value, choice.label)


def states(thing, at=None):
    """The state, and below it the time at which it changes or has changed."""
    return format_html(
        "{} {}", state(thing, at), format_html_join("", '<span class="row-by">{}</span>', _times(thing, at))
    )


def standing(thing, at=None):
    """The same in the form, in whole lines."""
    return format_html(
        "{}{}", state(thing, at), format_html_join("", '<p class="standing">{}</p>', _times(thing, at))
    )


def _times(thing, at=None):
    at, choice = at or clock.now(), thing.state(at)
    if choice == Showing.SCHEDULED:
        yield (_("From %(time)s") % {"time": stamp(thing.published_at)},)
    if choice == Showing.LIVE:
        yield (_("Since %(time)s") % {"time": stamp(thing.published_at)},)
    if choice == Showing.WITHDRAWN:
        yield (_("Left the site at %(time)s.") % {"time": stamp(thing.withdrawn_at)},)
    elif thing.withdrawn_at:
        yield (_("Until %(time)s") % {"time": stamp(thing.withdrawn_at)},)


def thumb(photo):
    """96 by 64 pixels, or an empty frame; the title beside it says what it is."""
    if photo is None:
        return mark_safe('<span class="thumb thumb--none"></span>')
    address = photo.rendition_url("3x2", 320)
    return format_html('<img class="thumb" src="{}" width="96" height="64" alt="" loading="lazy">', address)


def row(title, below):
    """Title, and below it a quiet line."""
    return format_html(
        '<span class="row-headline" dir="auto">{}</span> <span class="row-by">{}</span>', title, below
    )


def made(at, by):
    """Time, and the person as long as the account is there."""
    return f"{stamp(at)}, {by}" if by else stamp(at)


def bar(thing, *, may_publish):
    """What the bar under the form needs: the state, and the buttons that make sense now."""
    choice = thing.state() if thing and thing.pk else None
    buttons = []
    if may_publish and choice != Showing.LIVE:
        words = _("Bring back now") if choice == Showing.WITHDRAWN else _("Publish now")
        buttons.append({"name": PUBLISH, "label": words, "is_main": True})
    if may_publish and choice == Showing.LIVE:
        buttons.append({"name": WITHDRAW, "label": _("Withdraw now"), "is_main": False})
    return {"bar_state": state(thing) if choice else "", "bar_buttons": buttons}
