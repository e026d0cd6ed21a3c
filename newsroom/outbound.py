"""HTTP to other people's servers: where anybody may go, not for long, and for a small answer.

An address may come from somebody's form, or from the answer of a server we asked: without these checks the
newsroom would fetch what only its own machines may see.
"""

import ipaddress
import socket
import ssl
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from urllib.parse import urlencode, urljoin, urlsplit

from django.conf import settings
from django.utils.encoding import iri_to_uri
from django.utils.translation import gettext as _

# For the whole exchange, redirects included, and the most bytes of an answer that are read.
SECONDS, MOST = 5, 256 * 1024
HOPS = 3
REDIRECTS = {301, 302, 303, 307, 308}
_NAT64 = ipaddress.ip_network("64:ff9b::/96")


class OutboundError(Exception):
    """Nothing came of it; the text says why. Each subclass is one reason."""


class AddressRefused(OutboundError):
    """Not an address that anybody may go to."""

    def __init__(self, address):
        super().__init__(_("The address “%(address)s” is not a public one.") % {"address": address})


class Unreachable(OutboundError):
    """Nobody answers there, or not in HTTP."""

    def __init__(self, host, error):
        words = {"host": host, "error": error}
        super().__init__(_("The server “%(host)s” cannot be reached: %(error)s.") % words)


class TooSlow(OutboundError):
    """The time was over before the answer."""

    def __init__(self, host):
        super().__init__(_("The server “%(host)s” takes too long to answer.") % {"host": host})


class TooLarge(OutboundError):
    """The answer is larger than anything we asked for."""

    def __init__(self, host):
        super().__init__(_("The answer of the server “%(host)s” is too large.") % {"host": host})


class TooManyHops(OutboundError):
    """One redirect leads to the next."""

    def __init__(self, address):
        super().__init__(_("The address “%(address)s” leads round in a circle.") % {"address": address})


@dataclass(frozen=True)
class Answer:
    """What came back, whatever its status; `url` is where the last redirect led."""

    status: int
    content_type: str
    body: bytes
    url: str


def send(url, *, form=None, seconds=SECONDS, most=MOST):
    """GET an address, or POST a form (pairs of name and value) to it; an Answer.

    Redirects are followed, each checked as the first address was; 303 turns a POST into a GET. Raises an
    OutboundError. An answer with an error status is an answer.
    """
    over, first = time.monotonic() + seconds, url
    for _hop in range(HOPS + 1):
        answer, onward = _exchange(url, form, over, most)
        if onward is None:
            return answer
        url, form = urljoin(url, onward), None if answer.status == 303 else form
    raise TooManyHops(first)


def is_public(text):
    """Whether an IP address is one that anybody may go to, or one that OUTBOUND_ALLOW names."""
    ip = ipaddress.ip_address(text.partition("%")[0])
    ip = getattr(ip, "ipv4_mapped", None) or ip
    if any(ip in ipaddress.ip_network(network) for network in settings.OUTBOUND_ALLOW):
        return True
    return all(one.is_global and not one.is_multicast for one in (ip, *_inside(ip)))


def _inside(ip):
    """IPv4 addresses that an IPv6 address leads to by way of a gateway."""
    if ip.version == 4:
        return []
    if ip.is_site_local:
        return [ipaddress.ip_address("127.0.0.1")]
    nat64 = ipaddress.ip_address(int(ip) & 0xFFFFFFFF) if ip in _NAT64 else None
    return [one for one in (ip.sixtofour, ip.teredo and ip.teredo[1], nat64) if one]


class _Bounded:
    """A connection that goes to checked addresses only and can be cut off from another thread."""

    host: str
    port: int
    sock: socket.socket
    over = 0.0
    held: socket.socket | None = None

    def connect(self):
        """Resolve, check, connect: to the very address that was checked, so that no second look-up lies."""
        self.held = self.sock = _reach(self.host, self.port, self.over)
        self.after_connect()

    def after_connect(self):
        """Plain HTTP begins at once."""

    def cut(self):
        """End every read that is under way."""
        if self.held:
            with suppress(OSError):  # closed already
                self.held.shutdown(socket.SHUT_RDWR)


class _Plain(_Bounded, HTTPConnection):
    """http://"""


class _Secure(_Bounded, HTTPSConnection):
    """https://, with the certificate of the name in the address."""

    def after_connect(self):
        """Shake hands; the socket is held before, so that a slow hand can be cut off."""
        context = ssl.create_default_context()
        self.held = self.sock = context.wrap_socket(
            self.sock, server_hostname=self.host, do_handshake_on_connect=False
        )
        self.sock.do_handshake()


def _reach(host, port, over):
    with suppress(ValueError):  # a name, and not a number
        if not is_public(host):
            raise AddressRefused(host)
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    # All of them: a name that also leads inside is no name of a public server.
    if not all(is_public(where[0]) for *_kind, where in found):
        raise AddressRefused(host)
    failed: OSError = TimeoutError()
    for family, kind, protocol, _name, where in found:
        if (left := over - time.monotonic()) <= 0:
            break
        wire = socket.socket(family, kind, protocol)
        wire.settimeout(left)
        try:
            wire.connect(where)
        except OSError as error:
            wire.close()
            failed = error
        else:
            return wire
    raise failed


def _exchange(url, form, over, most):
    """One request: (Answer, where it redirects to or None)."""
    parts = _checked(url)
    kind = _Secure if parts.scheme == "https" else _Plain
    # Without a port http.client looks for one in the name, and finds it in [::1].
    connection = kind(parts.hostname, parts.port or kind.default_port)
    connection.over = over
    # A server that sends a byte a second never meets the timeout of a single read.
    clock = threading.Timer(max(over - time.monotonic(), 0), connection.cut)
    clock.daemon = True
    clock.start()
    try:
        answer, onward = _asked(connection, parts, form, url, most)
    except (OSError, HTTPException, UnicodeError) as error:
        if isinstance(error, TimeoutError) or time.monotonic() >= over:
            raise TooSlow(parts.hostname) from error
        raise Unreachable(parts.hostname, error) from error
    finally:
        clock.cancel()
        connection.close()
    if time.monotonic() >= over:
        raise TooSlow(parts.hostname)
    return answer, onward


def _asked(connection, parts, form, url, most):
    headers = {"Connection": "close", "User-Agent": f"{settings.HOUSE_NAME} ({settings.SITE_URL})"}
    headers["User-Agent"] = headers["User-Agent"].encode("ascii", "replace").decode()
    if form is not None:
        headers["Content-Type"] = "application/x-www-form-urlencoded"
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    body = None if form is None else urlencode(form)
    connection.request("GET" if form is None else "POST", path, body=body, headers=headers)
    with connection.getresponse() as response:
        onward = response.headers.get("Location") if response.status in REDIRECTS else None
        content = b"" if onward else response.read(most + 1)
        if len(content) > most:
            raise TooLarge(parts.hostname)
        return Answer(response.status, response.headers.get("Content-Type", ""), content, url), onward


def _checked(url):
    """The parts of an address over HTTP, without anybody's password in it."""
    try:
        parts = urlsplit(iri_to_uri(url))
        usable = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError as error:
        raise AddressRefused(url) from error
    if not usable or parts.username is not None:
        raise AddressRefused(url)
    return parts
