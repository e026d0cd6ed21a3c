"""Something at a provider: `<div data-embed="https://x.com/sauh/status/12345"></div>`, by its page's address.

Only what leads to one film, post or track at a provider of the table is one; of any other address the words
stay, as a link. Nothing is ever asked of a provider here, and what a page loads is made from the table.
"""

import re
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import quote, urlsplit

from articles.body.nodes.node import Reference
from articles.body.nodes.text import link
from media.video import providers


@dataclass(frozen=True)
class Provider:
    """`path` and `page` hold names such as `<id>` whose patterns are in `names`.

    `player` holds them as well, and `<page>` for the quoted address. `shape` is how the player stands on a
    page: "film", "post", "upright" or "sound".
    """

    label: str
    hosts: tuple[str, ...]
    path: str
    page: str
    player: str
    names: dict[str, str]
    shape: str = "post"

    @property
    def origin(self) -> str:
        """Scheme and host of its player, for a page's Content-Security-Policy."""
        return "https://" + urlsplit(self.player).netloc

    @cached_property
    def pattern(self) -> re.Pattern:
        """Of a path that leads to one thing."""
        filled = re.sub("<([a-z]+)>", lambda name: f"(?P<{name[1]}>{self.names[name[1]]})", self.path)
        return re.compile(filled)

    @property
    def page_pattern(self) -> str:
        """Of the canonical address, without groups."""
        pieces = re.split("<([a-z]+)>", self.page)
        return "".join(self.names[one] if at % 2 else re.escape(one) for at, one in enumerate(pieces))


def _filled(template, values):
    return re.sub("<([a-z]+)>", lambda name: values[name[1]], template)


_WORD = "[A-Za-z0-9_.-]{1,60}"
_SLUG = "[a-z0-9_-]{1,100}"
PROVIDERS = (
    Provider(
        label="Instagram",
        hosts=("instagram.com", "www.instagram.com"),
        path="/(?:[A-Za-z0-9_.]{1,30}/)?<kind>/<id>/?",
        page="https://www.instagram.com/<kind>/<id>/",
        player="https://www.instagram.com/<kind>/<id>/embed/",
        names={"kind": "(?:p|reel|tv)", "id": "[A-Za-z0-9_-]{5,40}"},
    ),
    Provider(
        label="TikTok",
        hosts=("tiktok.com", "www.tiktok.com", "m.tiktok.com"),
        path="/@<who>/video/<id>/?",
        page="https://www.tiktok.com/@<who>/video/<id>",
        player="https://www.tiktok.com/player/v1/<id>",
        names={"who": _WORD, "id": "[0-9]{8,22}"},
        shape="upright",
    ),
    Provider(
        label="X",
        hosts=("x.com", "www.x.com", "twitter.com", "www.twitter.com", "mobile.twitter.com"),
        path="/<who>/status/<id>(?:/.*)?",
        page="https://x.com/<who>/status/<id>",
        player="https://platform.twitter.com/embed/Tweet.html?dnt=true&id=<id>",
        names={"who": "[A-Za-z0-9_]{1,15}", "id": "[0-9]{2,22}"},
    ),
    Provider(
        label="Facebook",
        hosts=("facebook.com", "www.facebook.com", "m.facebook.com"),
        path="/<who>/posts/<id>/?",
        page="https://www.facebook.com/<who>/posts/<id>",
        player="https://www.facebook.com/plugins/post.php?href=<page>",
        names={"who": _WORD, "id": "[A-Za-z0-9]{5,100}"},
    ),
    Provider(
        label="Spotify",
        hosts=("open.spotify.com",),
        path="/(?:intl-[a-z]{2}/)?<kind>/<id>/?",
        page="https://open.spotify.com/<kind>/<id>",
        player="https://open.spotify.com/embed/<kind>/<id>",
        names={"kind": "(?:track|album|playlist|episode|show)", "id": "[A-Za-z0-9]{22}"},
        shape="sound",
    ),
    Provider(
        label="SoundCloud",
        hosts=("soundcloud.com", "www.soundcloud.com", "m.soundcloud.com"),
        path="/<who>/<track>/?",
        page="https://soundcloud.com/<who>/<track>",
        player="https://w.soundcloud.com/player/?url=<page>",
        names={"who": _SLUG, "track": _SLUG},
        shape="sound",
    ),
)
ORIGINS = sorted({*providers.PLAYER_ORIGINS, *(provider.origin for provider in PROVIDERS)})


@dataclass(frozen=True)
class Embed:
    """What an address leads to: its page and its player at the provider of this label."""

    label: str
    page: str
    player: str
    shape: str


def read(address: str) -> Embed | None:
    """What an address leads to; None unless it is one thing at a provider of the table."""
    try:
        found = providers.read(address)
    except providers.AddressRefused:
        return _read_other(address)
    film = providers.PROVIDERS[found.provider]
    # Whether it is upright is not told by the canonical address, so it is forgotten here too.
    return Embed(film.label, film.page.format(found.number), film.player.format(found.number), "film")


def _read_other(address):
    try:
        parts = urlsplit(address)
        is_plain = parts.scheme in {"http", "https"} and parts.port is None and "@" not in parts.netloc
    except ValueError:
        return None
    host = (parts.hostname or "").lower()
    for provider in PROVIDERS:
        if is_plain and host in provider.hosts and (found := provider.pattern.fullmatch(parts.path)):
            page = _filled(provider.page, found.groupdict())
            values = {**found.groupdict(), "page": quote(page, safe="")}
            return Embed(provider.label, page, _filled(provider.player, values), provider.shape)
    return None


def embed(value: str) -> str | None:
    """The canonical address of an embed; any other a reader may follow as it is, to stay as a link."""
    found = read(value.strip()[:2000])
    return found.page if found else link(value) if value.strip().lower().startswith("http") else None


def _film_patterns():
    for film in providers.PROVIDERS.values():
        before, after = film.page.split("{}")
        yield f"{re.escape(before)}(?a:{film.number}){re.escape(after)}"


# Of canonical addresses alone.
PAGES = "(?:" + "|".join([*_film_patterns(), *(one.page_pattern for one in PROVIDERS)]) + ")"

EMBED = Reference(
    name="embed",
    tags={"div": {"data-embed": embed}},
    tag="div",
    marker="data-embed",
    atom=True,
    makes=lambda address: re.fullmatch(PAGES, address) is not None,
)
