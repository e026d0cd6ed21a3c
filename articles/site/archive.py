"""Everything by its day: /arsip/ by year and month, a month by its days, a day by its stories."""

from datetime import date, datetime, time, timedelta
from itertools import groupby

from django.http import Http404, HttpResponsePermanentRedirect
from django.urls import reverse
from django.utils.dateformat import format as format_date
from django.utils.timezone import get_default_timezone, localtime
from django.utils.translation import gettext as _

from articles.models import Edition
from articles.site.answers import keep, page, public
from articles.site.cards import cards
from articles.site.frame import Head, frame
from articles.site.lists import ON_A_DAY_PAGE, found_page, leading_on, query_of, site_hour
from articles.site.sections import Sections
from articles.site.times import DAY
from articles.site.voice import speaking
from newsroom import clock

MONTH = "F Y"
ONE_DAY = timedelta(days=1)


@public
def archive(request):
    """Years and months from the first story on the site to the newest."""
    at = clock.now()
    live = Edition.objects.live(at)
    last = live.order_by("-published_at").values_list("published_at", flat=True).first()
    with speaking():
        title = _("Archive")
        head = Head(title, _("Every story by its day."), address=reverse("archive"))
        context = frame(at, head, Sections()) | {
            "title": title,
            "years": _years(_first_day(live), localtime(last).date()) if last else [],
        }
        return page(request, "articles/archive.html", context)


@public
def archive_year(request, year):
    """A year has no page of its own: its months stand on the first."""
    return keep(HttpResponsePermanentRedirect(f"{reverse('archive')}#tahun-{year}"))


@public
def archive_month(request, year, month):
    """The days of a month that have stories, as a calendar."""
    at, first = clock.now(), _day(year, month, 1)
    live = Edition.objects.live(at)
    _refuse_what_never_was(first.replace(day=_length(first)), first, live, at)
    in_month = live.filter(**_between(first, _next_month(first)))
    days = {moment.date() for moment in in_month.datetimes("published_at", "day")}
    with speaking():
        title = format_date(first, MONTH)
        address = reverse("archive_month", args=[year, month])
        words = _("The stories of {month}, day by day.").format(month=title)
        head = Head(title, words, address=address, is_hidden=not days)
        context = frame(at, head, Sections()) | {
            "title": title,
            "weekdays": [format_date(date(2024, 1, number), "D") for number in range(1, 8)],
            "weeks": _weeks(first, days),
            "is_empty": not days,
        }
        return page(request, "articles/archive_month.html", context)


@public
def archive_day(request, year, month, day):
    """The stories of a day of the site's zone, newest first; at most six queries."""
    at, the_day = clock.now(), _day(year, month, day)
    live = Edition.objects.live(at)
    _refuse_what_never_was(the_day, the_day, live, at)
    with speaking():
        context = day_context(the_day, live, request.GET.get("sebelum", ""), at=at)
        return page(request, "articles/archive_day.html", context)


def day_context(the_day, live, key, *, at):
    """One page of a day, and the nearest days before and after it that have stories."""
    sections = Sections()
    found = found_page(live.filter(**_between(the_day, the_day + ONE_DAY)), key, size=ON_A_DAY_PAGE)
    start, title = _start(the_day), format_date(the_day, DAY)
    before = live.filter(published_at__lt=start).order_by("-published_at", "-article_id")
    after = live.filter(published_at__gte=_start(the_day + ONE_DAY)).order_by("published_at", "article_id")
    address = reverse("archive_day", args=[the_day.year, the_day.month, the_day.day])
    words = _("Every story of {day}.").format(day=title)
    head = Head(title, words, address=address + query_of(key), is_hidden=not found.items)
    return (
        frame(at, head, sections)
        | leading_on(found)
        | {
            "title": title,
            "date": the_day.isoformat(),
            "start": address,
            "month": (
                format_date(the_day, MONTH),
                reverse("archive_month", args=[the_day.year, the_day.month]),
            ),
            "cards": cards(found.items, sections, at, time=site_hour),
            "before": _step(before),
            "after": _step(after),
        }
    )


def _step(editions):
    """(day in words, address) of the first of these, or None."""
    moment = editions.values_list("published_at", flat=True).first()
    if moment is None:
        return None
    the_day = localtime(moment).date()
    address = reverse("archive_day", args=[the_day.year, the_day.month, the_day.day])
    return format_date(the_day, "j M Y"), address


def _day(year, month, day):
    try:
        return date(year, month, day)
    except ValueError as error:
        raise Http404 from error


def _refuse_what_never_was(last, first, live, at):
    """Raise Http404 for a time that has not begun, and for one that ended before the first story."""
    if first > localtime(at).date() or not (begun := _first_day(live)) or last < begun:
        raise Http404


def _first_day(live):
    moment = live.order_by("published_at").values_list("published_at", flat=True).first()
    return moment and localtime(moment).date()


def _start(the_day):
    """Midnight of the site's zone."""
    return datetime.combine(the_day, time.min, tzinfo=get_default_timezone())


def _between(first, after):
    return {"published_at__gte": _start(first), "published_at__lt": _start(after)}


def _next_month(first):
    return (first.replace(day=28) + timedelta(days=4)).replace(day=1)


def _length(first):
    return (_next_month(first) - ONE_DAY).day


def _years(first, last):
    """[(year, [(month in words, address)])], newest first."""
    months, month = [], first.replace(day=1)
    while month <= last:
        months.append(month)
        month = _next_month(month)
    return [
        (
            year,
            [(format_date(one, "F"), reverse("archive_month", args=[one.year, one.month])) for one in ones],
        )
        for year, ones in groupby(reversed(months), key=lambda one: one.year)
    ]


def _weeks(first, days):
    """Weeks from Monday on, each of seven cells: [(number, address or "", date in words)], or empty."""
    cells = [[] for _ in range(first.weekday())]
    for number in range(1, _length(first) + 1):
        the_day = first.replace(day=number)
        address = reverse("archive_day", args=[first.year, first.month, number]) if the_day in days else ""
        cells.append([(number, address, format_date(the_day, DAY))])
    cells += [[] for _ in range(-len(cells) % 7)]
    return [cells[start : start + 7] for start in range(0, len(cells), 7)]
