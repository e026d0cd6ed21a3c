"""Times as the house writes them: `17 Nov 2021, 08:20 WIB`."""

from django.utils.dateformat import format as format_date
from django.utils.timezone import get_default_timezone

# The names of Python's zone data for Indonesia are WIB, WITA and WIT already.
FULL = "d M Y, H:i T"


def stamp(moment, zone=None):
    """The full stamp of a moment in a zone (the site's own by default), in the language now active.

    Not Django's DATETIME_FORMAT: for Indonesian that gives `17 Nov. 2021, 8.20`.
    """
    return format_date(moment.astimezone(zone or get_default_timezone()), FULL)


def iso(moment, zone=None):
    """The moment for `<time datetime>`, with the zone's offset, to the second."""
    return moment.astimezone(zone or get_default_timezone()).isoformat(timespec="seconds")


def is_same_day(moment, other, zone=None):
    """Whether two moments fall on one day of the zone."""
    zone = zone or get_default_timezone()
    return moment.astimezone(zone).date() == other.astimezone(zone).date()
