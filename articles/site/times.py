"""Times as elements: words for people, `datetime` with its offset for machines."""

from django.utils import timezone
from django.utils.dateformat import format as format_date
from django.utils.html import format_html

from articles.stamps import is_same_day, iso, stamp

CLOCK = "H:i T"
HOUR, DATE = "H:i", "d M"
DAY = "l, j F Y"


def stamped(moment, zone):
    """The full stamp of a moment: `17 Nov 2021, 08:20 WIB`."""
    return _element(moment, zone, stamp(moment, zone))


def brief(moment, zone, at):
    """The hour alone for a moment of today (the day of `at` in the zone), else the full stamp."""
    if is_same_day(moment, at, zone):
        return _element(moment, zone, format_date(moment.astimezone(zone), CLOCK))
    return stamped(moment, zone)


def hour(moment, zone):
    """The hour alone, where a heading says which day and zone it is: `08:20`."""
    return _element(moment, zone, format_date(moment.astimezone(zone), HOUR))


def shortest(moment, zone, at):
    """For a narrow column: the hour of a moment of today, the date of an older one."""
    form = HOUR if is_same_day(moment, at, zone) else DATE
    return _element(moment, zone, format_date(moment.astimezone(zone), form))


def day(moment):
    """The day of a moment in the site's zone, written out, and as `datetime` wants it: a pair of texts."""
    local = timezone.localtime(moment, timezone.get_default_timezone())
    return format_date(local, DAY), local.date().isoformat()


def _element(moment, zone, words):
    return format_html('<time datetime="{}">{}</time>', iso(moment, zone), words)
