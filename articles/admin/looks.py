"""How a story looks at the desk: states, times, the cells of the list."""

from django.utils.formats import date_format
from django.utils.html import format_html, format_html_join
from django.utils.safestring import mark_safe
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from articles.models import DeskStatus, PublicState
from articles.stamps import is_same_day, stamp
from newsroom import clock


def state(choice):
    """One state (a DeskStatus or a PublicState): a word and a shape, the colour third."""
    return format_html('<span class="state state--{}">{}</span>', choice.value, choice.label)


def states(article, at=None):
    """The desk's state and the readers'."""
    return format_html("{} {}", state(DeskStatus(article.desk_status)), state(article.public_state(at)))


def times(article, at=None):
    """When it will appear and when it will leave, each on a line; empty when neither is to come."""
    at, lines = at or clock.now(), []
    if article.on_site_from and article.on_site_from > at:
        lines.append(_("Appears %(time)s") % {"time": stamp(article.on_site_from, article.zone)})
    if article.on_site_until and article.on_site_until > at:
        lines.append(_("Leaves %(time)s") % {"time": stamp(article.on_site_until, article.zone)})
    return format_html_join("", '<span class="row-time">{}</span>', ((line,) for line in lines))


def thumb(article):
    """96 by 64 pixels of the lead photo; the headline beside it says what it is about."""
    if not article.lead_photo:
        return mark_safe('<span class="thumb thumb--none"></span>')
    return format_html(
        '<img class="thumb" src="{}" width="96" height="64" alt="" loading="lazy">',
        article.lead_photo.rendition_url("3x2", 320),
    )


def row(article):
    """Kicker, headline, "Section · bylines"."""
    names = ", ".join(byline.author.name for byline in article.bylines.all())
    below = " · ".join(part for part in (str(article.section or ""), names) if part)
    kicker = format_html('<span class="row-kicker">{}</span> ', article.kicker) if article.kicker else ""
    return format_html(
        '{}<span class="row-headline" dir="auto">{}</span> <span class="row-by">{}</span>',
        kicker,
        article.headline,
        below,
    )


def updated(article, at=None):
    """A short stamp in the newsroom's zone; the year only when it is another one."""
    changed, now = localtime(article.changed_at), localtime(at or clock.now())
    return date_format(changed, "j M, H:i" if changed.year == now.year else "j M Y")


def saved(article, at=None):
    """The word beside the buttons: "Saved 08:20 WIB", with the day when that was not today."""
    at, zone = at or clock.now(), article.zone
    if is_same_day(article.changed_at, at, zone):
        time = date_format(article.changed_at.astimezone(zone), "H:i T")
    else:
        time = stamp(article.changed_at, zone)
    return _("Saved %(time)s") % {"time": time}


def standing(article, outlook):
    """Both states, and below them what readers will see when."""
    zone, lines = article.zone, []
    if outlook.live:
        lines.append(_("On the site since %(time)s.") % {"time": stamp(outlook.live.published_at, zone)})
    for plan in outlook.plans:
        lines.append(plan_in_words(plan, zone))
    if outlook.end:
        lines.append(_("Leaves the site at %(time)s.") % {"time": stamp(outlook.end, zone)})
    elif article.public_state(outlook.now) in (PublicState.WITHDRAWN, PublicState.EXPIRED):
        lines.append(_("Left the site at %(time)s.") % {"time": stamp(article.on_site_until, zone)})
    shown = format_html_join("", '<p class="standing">{}</p>', ((line,) for line in lines))
    return format_html('<div class="standings">{}</div>{}', states(article, outlook.now), shown)


def plan_in_words(plan, zone):
    """One planned edition in a sentence."""
    word = _("First publication") if plan.change == "first" else plan.get_change_display()
    return _("Planned for %(time)s: %(change)s.") % {"time": stamp(plan.live_from, zone), "change": word}


def gone_into(successor):
    """The word for what is closed or merged, with what stands in its place; empty for what is neither."""
    if not successor:
        return ""
    return format_html('<span class="state state--expired">{} {}</span>', _("Gone into"), successor)
