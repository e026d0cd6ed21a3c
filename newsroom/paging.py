"""Lists that page by key: the address names the last item seen, not a page number.

A page by number shifts when a story is published while somebody reads, and page 5,000 costs 5,000 pages.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from django.core.signing import b62_decode, b62_encode
from django.db.models import Q

# Ten digits of base 62 stay within what a database takes for an integer.
_KEY = re.compile("[0-9A-Za-z]{1,10}-[0-9A-Za-z]{1,10}")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class BadKey(ValueError):
    """The address carries a key that no list of ours has given out."""


@dataclass(frozen=True)
class Page:
    """One page of a list and the key of the next; `next_key` is None on the last."""

    items: list
    next_key: str | None
    is_first: bool


def _key(moment, number):
    return f"{b62_encode((moment - _EPOCH) // timedelta(microseconds=1))}-{b62_encode(number)}"


def _read(key):
    if not _KEY.fullmatch(key):
        raise BadKey(key)
    micros, number = (b62_decode(part) for part in key.split("-"))
    try:
        return _EPOCH + timedelta(microseconds=micros), number
    except OverflowError as error:
        raise BadKey(key) from error


def page_by_key(queryset, key="", *, size=20, moment="published_at", number="article_id"):
    """One page, newest first, of rows ordered by two fields: `moment` (a datetime) and `number` (an integer).

    Raises `BadKey` for a key that cannot be read; an unknown but readable one gives the page that follows it.
    """
    queryset = queryset.order_by(f"-{moment}", f"-{number}")
    if key:
        at, after = _read(key)
        queryset = queryset.filter(Q(**{f"{moment}__lt": at}) | Q(**{moment: at, f"{number}__lt": after}))
    rows = list(queryset[: size + 1])
    items = rows[:size]
    more = len(rows) > size
    return Page(items, _key(*(_value(items[-1], f) for f in (moment, number))) if more else None, not key)


def _value(row, path):
    for name in path.split("__"):
        row = getattr(row, name)
    return row
