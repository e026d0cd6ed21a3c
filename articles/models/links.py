"""Addresses elsewhere that a house or an author calls its own, one a line."""

from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.utils.translation import gettext_lazy as _

MOST = 12
# The names by which readers know these hosts; another one is called by its host.
KNOWN = {
    "facebook.com": "Facebook",
    "github.com": "GitHub",
    "instagram.com": "Instagram",
    "linkedin.com": "LinkedIn",
    "t.me": "Telegram",
    "threads.net": "Threads",
    "threads.com": "Threads",
    "tiktok.com": "TikTok",
    "twitter.com": "X",
    "whatsapp.com": "WhatsApp",
    "x.com": "X",
    "youtube.com": "YouTube",
}
_is_address = URLValidator(schemes=["https"])


def validate_links(value):
    """One https address a line, and not too many."""
    lines = lines_of(value)
    if len(lines) > MOST:
        raise ValidationError(_("At most %(most)s links."), code="many", params={"most": MOST})
    for line in lines:
        try:
            _is_address(line)
        except ValidationError as error:
            raise ValidationError(
                _("“%(line)s” is no address. Write one a line, each beginning with https://."),
                code="address",
                params={"line": line},
            ) from error


def lines_of(value):
    """The lines that hold something, without blanks at their ends."""
    return [line for line in (line.strip() for line in value.splitlines()) if line]


def named_links(value):
    """((name, address), …) of a field that `validate_links` has let through."""
    return tuple((name_of(line), line) for line in lines_of(value))


def name_of(address):
    """The name readers know the place by: Instagram, or the host alone."""
    host = urlsplit(address).hostname or address
    host = host.removeprefix("www.")
    return next((name for known, name in KNOWN.items() if host == known or host.endswith(f".{known}")), host)
