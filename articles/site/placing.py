"""Which story stands where on the front page, worked out on numbers before any story is read."""

from dataclasses import dataclass, field
from typing import NamedTuple

from articles.models import Edition, Kind
from newsroom.prepared import Prepared

# So many of the newest stories are looked at; a section without four among them is asked for by itself.
NEWEST = 200
SECONDARY, STREAM, OPINIONS, BLOCKS, IN_A_BLOCK = 3, 7, 3, 8, 4
# The lead is the newest story with a picture, but never one so old that as many newer ones stand below it.
LEADING = 12

COLUMNS = ("pk", "article_id", "section_id", "lead_photo_id", "kind")
_NEWEST_ROWS = Prepared(lambda at: Edition.objects.live(at).latest_first().values_list(*COLUMNS)[:NEWEST])


class Slip(NamedTuple):
    """What it takes to place a story: keys of edition, story, section and lead photo; its kind."""

    edition: int
    story: int
    section: int
    photo: int | None
    kind: str


@dataclass
class Places:
    """The front page as slips; `blocks` by the key of the main section."""

    lead: list[Slip] = field(default_factory=list)
    secondary: list[Slip] = field(default_factory=list)
    stream: list[Slip] = field(default_factory=list)
    opinions: list[Slip] = field(default_factory=list)
    blocks: dict[int, list[Slip]] = field(default_factory=dict)
    # The section that holds these opinions and nothing else of late, if there is one.
    opinion_section: int | None = None

    def slips(self):
        """Every slip on the page, each once."""
        in_blocks = [slip for slips in self.blocks.values() for slip in slips]
        return [*self.lead, *self.secondary, *self.stream, *self.opinions, *in_blocks]


def placed(at, sections, pins=()):
    """The `Places` of a front page over the live editions; an editor's `pins` (slips) stand first."""
    newest, set_first = newest_slips(at), {slip.story for slip in pins}
    free = [slip for slip in newest if slip.story not in set_first]
    places = Places(opinions=[slip for slip in free if slip.kind == Kind.OPINION][:OPINIONS])
    places.opinion_section = _section_of_opinions(places.opinions, newest)
    _place_top(places, free, list(pins))
    _place_blocks(places, newest, Edition.objects.live(at), sections)
    return places


def newest_slips(at):
    """The newest stories that readers see at a moment, `NEWEST` at most."""
    return [Slip(*row) for row in _NEWEST_ROWS(at=at)]


def slips_of(editions, number):
    """The newest so many of a query."""
    return slips_in_order(editions.latest_first(), number)


def slips_in_order(editions, number):
    """The first so many of a query, in its own order."""
    return [Slip(*row) for row in editions.values_list(*COLUMNS)[:number]]


def _section_of_opinions(opinions, newest):
    keys = {slip.section for slip in opinions}
    if len(keys) != 1 or any(slip.kind != Kind.OPINION for slip in newest if slip.section in keys):
        return None
    return keys.pop()


def _place_top(places, newest, pins):
    """Lead, secondary and stream. A small newsroom keeps more of its stories for the sections' blocks."""
    free = [slip for slip in newest if slip.kind not in (Kind.OPINION, Kind.SPONSORED)]
    pictured = [slip for slip in free[:LEADING] if slip.photo]
    places.lead = pins[:1] or (pictured or free)[:1]
    rest = [slip for slip in free if slip not in places.lead]
    number = min(SECONDARY, max(1, len(rest) // 4))
    pinned = pins[1 : 1 + SECONDARY]
    chosen = varied(rest[: LEADING * 2], number - len(pinned), {slip.section for slip in places.lead})
    places.secondary = [*pinned, *chosen]
    shown = [slip for slip in pictured if slip not in places.lead]
    if not pinned and shown and not any(slip.photo for slip in places.secondary):
        places.secondary = [*places.secondary[: number - 1], shown[0]]
    rest = [slip for slip in rest if slip not in places.secondary]
    places.stream = rest[: min(STREAM, max(2, len(rest) // 2))]


def varied(slips, number, seen):
    """The first `number` of them, one from each section as long as there are sections not `seen`."""
    first, again, seen = [], [], set(seen)
    for slip in slips:
        (again if slip.section in seen else first).append(slip)
        seen.add(slip.section)
    chosen = [*first, *again][: max(number, 0)]
    return [slip for slip in slips if slip in chosen]


def _place_blocks(places, newest, live, sections):
    """For each main section what is left of it, if anything is."""
    used = {slip.story for slip in places.slips()}
    left = {section.pk: [] for section in sections.main[:BLOCKS]}
    for slip in newest:
        if slip.story not in used and (block := left.get(sections.block_of(slip.section))) is not None:
            block.append(slip)
    for key, slips in left.items():
        if len(slips) < IN_A_BLOCK and len(newest) == NEWEST:
            family = [row for row in sections.rows if sections.block_of(row) == key]
            slips = slips_of(live.filter(section__in=family).exclude(article_id__in=used), IN_A_BLOCK)
        if slips:
            places.blocks[key] = slips[:IN_A_BLOCK]
