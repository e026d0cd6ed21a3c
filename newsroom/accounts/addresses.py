"""Where a request comes from, as far as it can be believed."""

import ipaddress

from django.conf import settings


def client_address(request):
    """The network address the request came from, as text; for IPv6 the /64, which is one household.

    X-Forwarded-For is anybody's to write. Only the entries that our own proxies added count, and how many of
    them stand in front is what `TRUSTED_PROXIES` says (0 by default: the header is not read at all).
    """
    address = request.META.get("REMOTE_ADDR", "")
    if hops := settings.TRUSTED_PROXIES:
        forwarded = [part.strip() for part in request.META.get("HTTP_X_FORWARDED_FOR", "").split(",")]
        address = forwarded[-hops] if len(forwarded) >= hops and forwarded[-hops] else address
    return _household(address)


def _household(address):
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return address
    if parsed.version == 4:
        return str(parsed)
    return str(parsed.ipv4_mapped or ipaddress.ip_network((parsed, 64), strict=False))
