"""The front page: what leads, what is new, what the sections have. No story stands there twice."""

from dataclasses import dataclass

from django.conf import settings
from django.urls import reverse

from articles.models import Edition, Kind, Section
from articles.site.cards import card, cards, lines
from articles.site.frame import Head, frame, main_sections
from articles.site.names import authors_of, in_a_row, signed, those_over

# So many of the newest stories are looked at for the top of the page.
NEWEST = 24
SECONDARY, STREAM, OPINIONS, BLOCKS, IN_A_BLOCK = 3, 7, 3, 8, 4
# Opinions are looked for among so many of the newest: the price stays the same in a house that has none.
OPINION_REACH = 200
# How the blocks below the first two stand beside each other.
COLUMNS = {0: [], 1: [1], 2: [2], 3: [3], 4: [2, 2], 5: [3, 2], 6: [3, 3]}


@dataclass(frozen=True, slots=True)
class Block:
    """A section's place on the front page; `id` names its heading."""

    id: str
    section: Section
    cards: list


def home_page(*, at):
    """The context of the front page; at most four queries and one for each block of a section."""
    live = Edition.objects.live(at)
    sections = list(Section.objects.all())
    opinions = newest_opinions(live)
    newest = list(live.for_listing().latest_first()[:NEWEST])
    used = {edition.article_id for edition in opinions}
    lead, secondary, stream = top_of(newest, used)
    blocks = [
        Block(f"kanal-{section.pk}", section, cards(rows, at))
        for section, rows in section_blocks(live, sections, newest, used)
    ]
    head = Head(
        f"{settings.HOUSE_NAME} – {settings.HOUSE_MOTTO}", settings.HOUSE_MOTTO, address=reverse("home")
    )
    signatures = authors_of([*lead, *opinions], "portrait", "merged_into__portrait")
    return frame(at, head, sections=sections) | {
        "lead": signed_cards(lead, signatures, at),
        "secondary": cards(secondary, at),
        "stream": lines(stream, at),
        "opinions": signed_cards(opinions, signatures, at),
        "opinion_section": one_section(opinions),
        "first": blocks[:1],
        "second": blocks[1:2],
        "columns": in_columns(blocks[2:]),
        "is_home": True,
    }


def newest_opinions(live):
    """The newest few opinions."""
    reach = live.latest_first().values("pk")[:OPINION_REACH]
    return list(live.filter(pk__in=reach, kind=Kind.OPINION).for_listing().latest_first()[:OPINIONS])


def top_of(newest, used):
    """([lead], secondary, stream) from the newest stories, and their numbers into `used`.

    The lead has a picture where any of them has. A small newsroom keeps more of its stories for the blocks.
    """
    free = [e for e in newest if e.article_id not in used and e.kind not in (Kind.OPINION, Kind.SPONSORED)]
    pictured = [e for e in free[: NEWEST // 2] if e.lead_photo_id]
    lead = (pictured or free)[:1]
    rest = [e for e in free if e not in lead]
    secondary = varied(rest, min(SECONDARY, max(1, len(rest) // 4)), [e.section_id for e in lead])
    rest = [e for e in rest if e not in secondary]
    stream = rest[: min(STREAM, max(2, len(rest) // 3))]
    used.update(e.article_id for e in [*lead, *secondary, *stream])
    return lead, secondary, stream


def varied(editions, number, seen):
    """The first `number` of them, one from each section as long as there are sections not `seen`."""
    seen, first, again = set(seen), [], []
    for edition in editions:
        (again if edition.section_id in seen else first).append(edition)
        seen.add(edition.section_id)
    chosen = [*first, *again][:number]
    return [edition for edition in editions if edition in chosen]


def section_blocks(live, sections, newest, used):
    """(section, editions) for each main section that has something left; what it gives goes into `used`.

    Only a section that the newest stories do not fill is asked for, one query each.
    """
    main = main_of(sections)
    for section in main_sections(sections)[:BLOCKS]:
        family = [key for key, belongs in main.items() if belongs == section.pk]
        rows = [e for e in newest if e.article_id not in used and e.section_id in family][:IN_A_BLOCK]
        if len(rows) < IN_A_BLOCK and len(newest) == NEWEST:
            rows = list(
                live.filter(section__in=family)
                .exclude(article_id__in=used)
                .for_listing()
                .latest_first()[:IN_A_BLOCK]
            )
        used.update(e.article_id for e in rows)
        if rows:
            yield section, rows


def main_of(sections):
    """{section: main section} by key; a closed section counts to the one it closed into."""
    rows = {section.pk: section for section in sections}

    def climb(section, steps=4):
        above = section.successor_id or section.parent_id
        return climb(rows[above], steps - 1) if above and steps else section.pk

    return {section.pk: climb(section) for section in sections}


def signed_cards(editions, authors, at):
    """Cards with the names of those over the story, and the portrait of the first."""
    made = []
    for edition in editions:
        one, over = card(edition, at), those_over(signed(edition, authors))
        one.by = in_a_row([author.name for author in over])
        one.portrait = over[0].portrait if over else None
        made.append(one)
    return made


def one_section(editions):
    """The section all of these stand in, or None."""
    there = {edition.section for edition in editions}
    return there.pop() if len(there) == 1 else None


def in_columns(blocks):
    """The blocks in rows of two or three."""
    rows, start = [], 0
    for width in COLUMNS[len(blocks)]:
        rows.append(blocks[start : start + width])
        start += width
    return rows
