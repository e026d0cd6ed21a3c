"""Whose films may stand on our pages, and where their players are.

A pasted address is only read for the film's number: what a page loads comes from the table here, so no
address of a stranger's choice is ever asked for, by a reader's browser or by us.
"""

import re
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

from django.utils.translation import gettext as _


@dataclass(frozen=True)
class Provider:
    """One house of films. `page` and `player` hold `{}` in the place of a film's number.

    `number` is the pattern of that number. It is looked for with `paths`; on `short_hosts` it is the whole
    path; and where the path is one of `queried`, it is the `parameter` of the query.
    """

    name: str
    label: str
    number: str
    hosts: frozenset
    paths: tuple
    page: str
    player: str
    short_hosts: frozenset = frozenset()
    queried: tuple = ()
    parameter: str = ""

    @property
    def origin(self):
        """Scheme and host of its player, for a page's Content-Security-Policy."""
        return "https://" + urlsplit(self.player).netloc


PROVIDERS = {
    provider.name: provider
    for provider in (
        Provider(
            name="youtube",
            label="YouTube",
            number=r"[\w-]{11}",
            hosts=frozenset(
                f"{first}{name}.com" for first in ("", "www.") for name in ("youtube", "youtube-nocookie")
            )
            | {"m.youtube.com"},
            paths=(r"/(?:embed|shorts|live|v)/([\w-]{11})/?",),
            page="https://www.youtube.com/watch?v={}",
            player="https://www.youtube-nocookie.com/embed/{}",
            short_hosts=frozenset({"youtu.be"}),
            queried=("/watch", "/watch/"),
            parameter="v",
        ),
        Provider(
            name="vimeo",
            label="Vimeo",
            number=r"\d{5,12}",
            hosts=frozenset({"vimeo.com", "www.vimeo.com", "player.vimeo.com"}),
            paths=(r"/(?:video/)?(\d{5,12})/?", r"/(?:channels/[\w-]+|groups/[\w-]+/videos)/(\d{5,12})/?"),
            page="https://vimeo.com/{}",
            player="https://player.vimeo.com/video/{}?dnt=1",
        ),
        Provider(
            name="dailymotion",
            label="Dailymotion",
            number=r"[a-zA-Z0-9]{5,12}",
            hosts=frozenset({"dailymotion.com", "www.dailymotion.com", "geo.dailymotion.com"}),
            paths=(r"/(?:embed/)?video/([a-zA-Z0-9]{5,12})(?:_[\w-]*)?/?",),
            page="https://www.dailymotion.com/video/{}",
            player="https://geo.dailymotion.com/player.html?video={}",
            short_hosts=frozenset({"dai.ly", "www.dai.ly"}),
            queried=("/player.html",),
            parameter="video",
        ),
    )
}
PLAYER_ORIGINS = sorted(provider.origin for provider in PROVIDERS.values())
CHOICES = [(provider.name, provider.label) for provider in PROVIDERS.values()]


class AddressRefused(ValueError):
    """An address no film of ours can come from; `sentence` says why to the person who pasted it."""

    def __init__(self, sentence, *, code):
        super().__init__(sentence)
        self.sentence, self.code = sentence, code


@dataclass(frozen=True)
class Found:
    """What an address leads to: a provider by name, the film's number there, whether it is upright."""

    provider: str
    number: str
    is_upright: bool


def read(address):
    """The `Found` of a pasted address; raises `AddressRefused`. The address itself is never asked for."""
    parts = _parts(address.strip())
    host = (parts.hostname or "").lower()
    provider = next((each for each in PROVIDERS.values() if host in each.hosts | each.short_hosts), None)
    if provider is None:
        raise _other_host(host)
    if number := _number(provider, host, parts):
        return Found(provider.name, number, parts.path.startswith("/shorts/"))
    sentence = _("This address at %(provider)s leads to no single film. Open the film and copy its address.")
    raise AddressRefused(sentence % {"provider": provider.label}, code="no_film")


def _parts(address):
    if "://" not in address and not address.lower().startswith(("javascript:", "data:")):
        address = f"https://{address}"
    try:
        parts = urlsplit(address)
        plain = (
            parts.scheme in {"http", "https"} and parts.port in {None, 80, 443} and "@" not in parts.netloc
        )
    except ValueError:
        plain = False
    if not plain or not parts.hostname or re.search(r"[\s<>\"\\]", address):
        sentence = _("This is no address of a film's page. Copy it from the browser's address line.")
        raise AddressRefused(sentence, code="no_address")
    return parts


def _number(provider, host, parts):
    if parts.path in provider.queried:
        return _queried_number(provider, parts.query)
    paths = (f"/({provider.number})/?",) if host in provider.short_hosts else provider.paths
    found = next(filter(None, (re.fullmatch(path, parts.path, re.ASCII) for path in paths)), None)
    return found[1] if found else ""


def _queried_number(provider, query):
    try:
        found = parse_qs(query, max_num_fields=50).get(provider.parameter, [""])[0]
    except ValueError:
        return ""
    return found if re.fullmatch(provider.number, found, re.ASCII) else ""


def _other_host(host):
    names = ", ".join(label for _name, label in CHOICES)
    sentence = _("Films can come from %(providers)s, not from “%(host)s”. Or upload the file itself.")
    return AddressRefused(sentence % {"providers": names, "host": host[:80]}, code="other_host")
