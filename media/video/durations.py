"""How long a film is: seconds as people and as machines write them."""

import re

_CLOCK = re.compile(r"(?:(?:(\d{1,2}):)?(\d{1,2}):)?(\d{1,5})", re.ASCII)


def in_words(seconds):
    """Whole seconds as on a film's still: "6:12", "1:02:03"."""
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def in_iso(seconds):
    """Whole seconds as an ISO 8601 duration for structured data: "PT6M12S"."""
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    parts = f"{hours}H" * bool(hours) + f"{minutes}M" * bool(minutes) + f"{rest}S" * bool(rest)
    return f"PT{parts or '0S'}"


def from_words(words):
    """Seconds from "6:12", "1:02:03" or "372"; raises `ValueError` for anything else."""
    if not (found := _CLOCK.fullmatch(words.strip())):
        raise ValueError(words)
    hours, minutes, seconds = (int(part or 0) for part in found.groups())
    if (found[2] and seconds > 59) or (found[1] and minutes > 59):
        raise ValueError(words)
    return hours * 3600 + minutes * 60 + seconds
