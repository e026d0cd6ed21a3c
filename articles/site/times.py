"""Times as elements: words for people, `datetime` with its offset for machines."""

from functools import lru_cache

from django.utils import timezone
from django.utils.dateformat import format as format_date
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from articles.stamps import is_same_day, iso, stamp

DAY = "l, j F Y"


def stamped(moment, zone):
    """The full stamp of a moment: `17 Nov 2021, 08:20 WIB`."""
    return _stamped(moment, zone, get_language())


def brief(moment, zone, at):
    """The hour alone for a moment of today (the day of `at` in the zone), else the full stamp."""
    if not is_same_day(moment, at, zone):
        return stamped(moment, zone)
    local = moment.astimezone(zone)
    return _element(local, f"{local:%H:%M %Z}")


def hour(moment, zone, at=None):
    """The hour alone, where a heading says which day it is: `08:20`."""
    local = moment.astimezone(zone)
    return _element(local, f"{local:%H:%M}")


def shortest(moment, zone, at):
    """For a narrow column: the hour of a moment of today, the date of an older one."""
    if is_same_day(moment, at, zone):
        return hour(moment, zone)
    local = moment.astimezone(zone)
    return _element(local, format_date(local, "d M"))


def day(moment):
    """The day of a moment in the site's zone, written out, and as `datetime` wants it: a pair of texts."""
    local = timezone.localtime(moment, timezone.get_default_timezone())
    return format_date(local, DAY), local.date().isoformat()


@lru_cache(maxsize=4096)
def _stamped(moment, zone, language):
    return _element(moment.astimezone(zone), stamp(moment, zone))


def _element(local, words):
    # Digits, names of months and of zones: nothing that anybody wrote.
    return SafeString(f'<time datetime="{iso(local, local.tzinfo)}">{words}</time>')
