"""The moment: the one place that says what time it is.

Every rule takes the moment as an argument and asks here only for the default, so that tests and the demo
newsroom can live through a day in a second.
"""

from contextlib import contextmanager
from contextvars import ContextVar

from django.utils import timezone

_moment = ContextVar("moment", default=None)


def now():
    """The current moment in UTC, or the one `at()` has set for this thread."""
    return _moment.get() or timezone.now()


@contextmanager
def at(moment):
    """Let `now()` answer `moment` (an aware datetime) inside the block, in this thread alone."""
    if timezone.is_naive(moment):
        raise ValueError("The moment needs a time zone.")
    token = _moment.set(moment)
    try:
        yield moment
    finally:
        _moment.reset(token)
