"""The front page: what leads, what is new, what the sections have. No story stands there twice."""

from dataclasses import dataclass

from django.urls import reverse

from articles.models import Edition, Section
from articles.site.cards import cards, for_cards, lines, pictured_first
from articles.site.frame import Head, frame
from articles.site.names import authors_of, in_a_row, signed, those_over
from articles.site.pins import on_front, pinned
from articles.site.placing import IN_A_BLOCK, SECONDARY, placed, slips_in_order
from articles.site.sections import Sections
from newsroom.prepared import Prepared

# How blocks stand beside each other, by their number.
COLUMNS = {0: [], 1: [1], 2: [2], 3: [3], 4: [2, 2], 5: [3, 2], 6: [3, 3], 7: [3, 2, 2], 8: [3, 3, 2]}

CARDS = Prepared(lambda at, keys: for_cards(Edition.objects.live(at), "relations").filter(pk__in=keys))


@dataclass(frozen=True, slots=True)
class Block:
    """A section's place on the front page; `id` names its heading."""

    id: str
    section: Section
    cards: list


def home_page(*, at):
    """The context of the front page: five queries, and one for each section that has been quiet of late."""
    live, sections = Edition.objects.live(at), Sections()
    pins = slips_in_order(pinned(live, on_front(at)), 1 + SECONDARY)
    places = placed(at, sections, pins)
    editions = {row.pk: row for row in CARDS(at=at, keys=tuple(slip.edition for slip in places.slips()))}

    def shown(slips):
        return [editions[slip.edition] for slip in slips]

    signed_ones = shown([*places.lead, *places.opinions])
    authors = authors_of(signed_ones, with_portraits=True)
    blocks = [
        Block(f"kanal-{key}", sections.rows[key], pictured_first(cards(shown(slips), sections, at)))
        for key, slips in places.blocks.items()
    ]
    beside = cards(shown(places.secondary), sections, at)
    head = Head("", sections.house.motto, address=reverse("home"))
    return frame(at, head, sections, is_home=True) | {
        "lead": signed_cards(shown(places.lead), authors, sections, at),
        # What an editor has put in order stays in it.
        "secondary": beside if pins[1:] else pictured_first(beside),
        "stream": lines(shown(places.stream), sections, at),
        "opinions": signed_cards(shown(places.opinions), authors, sections, at),
        "opinion_section": sections.rows.get(places.opinion_section),
        "rows": in_rows(blocks),
    }


def signed_cards(editions, authors, sections, at):
    """Cards with the names of those over the story, and the portrait of the first."""
    made = cards(editions, sections, at)
    for one, edition in zip(made, editions, strict=True):
        over = those_over(signed(edition, authors))
        one.by = in_a_row([author.name for author in over])
        one.portrait = over[0].portrait if over else None
    return made


def in_rows(blocks):
    """[(layout, blocks)]: one section with a large picture, one with four, the others beside each other."""
    full = [block for block in blocks if len(block.cards) == IN_A_BLOCK]
    rows = [(layout, [block]) for layout, block in zip(("lead", "quad"), full, strict=False)]
    others, start = [block for block in blocks if block not in full[:2]], 0
    for width in COLUMNS[len(others)]:
        rows.append((str(width) if width > 1 else "lead", others[start : start + width]))
        start += width
    return rows
