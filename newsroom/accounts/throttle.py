"""Too many wrong passwords: the door stays shut until the window has passed.

A try is counted for its address together with its user name, and for its address alone. It is never counted
for the user name alone: else anybody could keep the chief editor out. The count is kept in the database, so
that all processes share it.
"""

from datetime import timedelta

from django.utils.crypto import salted_hmac

from newsroom import clock
from newsroom.accounts.models import LoginAttempt

WINDOW = timedelta(minutes=15)
LIMITS = {"pair": 5, "address": 30}


class TooManyAttempts(Exception):
    """The door is shut for this address (and name); `retry_after` is the number of seconds until it opens."""

    def __init__(self, retry_after):
        super().__init__(f"Too many wrong passwords; {retry_after} seconds to wait.")
        self.retry_after = retry_after


def _key(*words):
    """A keyed hash, so that a stolen table tells no names and no addresses."""
    return salted_hmac("newsroom.accounts.throttle", "\0".join(words), algorithm="sha256").hexdigest()


def begin(address, username, at=None):
    """Count a try before the password is looked at, or raise `TooManyAttempts`.

    Written first and counted after: of any number of tries at once no more than the limit get through.
    """
    at = at or clock.now()
    LoginAttempt.objects.filter(at__lte=at - WINDOW).delete()
    attempt = LoginAttempt.objects.create(
        at=at, address=_key(address), pair=_key(address, username.casefold())
    )
    waits = [_wait(attempt, column, limit) for column, limit in LIMITS.items()]
    if any(waits):
        attempt.delete()
        raise TooManyAttempts(max(waits))
    return attempt


def _wait(attempt, column, limit):
    """Seconds until fewer than `limit` other tries remain in the window; 0 when it is so already."""
    same = {column: getattr(attempt, column), "at__gt": attempt.at - WINDOW}
    others = LoginAttempt.objects.filter(**same).exclude(pk=attempt.pk).order_by("-at")
    oldest = others.values_list("at", flat=True)[limit - 1 : limit].first()
    return int((oldest + WINDOW - attempt.at).total_seconds()) + 1 if oldest else 0


def forget(attempt):
    """The password was right: forget this name's tries from this address, and only those."""
    LoginAttempt.objects.filter(pair=attempt.pair).delete()
