"""What a page asks of the database: few questions, and as many for ten thousand stories as for ten."""

import pytest

from articles.models import Kind
from tests.factories import (
    fill,
    make_article,
    make_author,
    make_box,
    make_edition,
    make_photo,
    make_section,
    make_tag,
)

MOST = {
    "/": 14,
    "/ekonomi/": 8,
    "/terkini/": 8,
    "/tag/beras/": 8,
    "/penulis/laras-prameswari/": 8,
    "story": 8,
}


@pytest.fixture
def house(db):
    """A section, a topic, an author, and a story that has everything a page can show."""
    section, tag, author = make_section("Ekonomi"), make_tag("Beras"), make_author("Laras Prameswari")
    wire = make_author("Kantor Berita Nusa", is_wire=True)
    body = (
        f'<p>Satu.</p><figure data-photo="{make_photo().pk}" data-layout="wide"></figure>'
        f'<div data-box="{make_box().pk}"></div><h2 data-part="" data-photo="{make_photo().pk}">Dua</h2>'
        "<p>Tiga.</p>"
    )
    related = make_edition(section=section)
    return (
        section,
        tag,
        author,
        make_edition(
            section=section,
            tags=[tag],
            bylines=[author, make_author()],
            wire=wire,
            lead_photo=make_photo(),
            related=[related.article],
            body=body,
            dateline="Surabaya",
        ),
    )


def counted(read, story):
    """{page: number of queries} for every kind of page."""
    paths = {name: name for name in MOST} | {"story": story.get_absolute_url()}
    counts = {}
    for name, path in paths.items():
        response = read(path)
        assert response.status_code == 200
        counts[name] = len(response.queries)
    return counts


def test_pages_ask_few_questions_and_no_more_for_many_stories(read, house):
    section, tag, author, story = house
    fill(8, section=section, tag=tag, author=author, lead_photo=make_photo())
    few = counted(read, story)
    assert not {name: number for name, number in few.items() if number > MOST[name]}
    fill(1500, section=section, tag=tag, author=author, lead_photo=make_photo())
    fill(200, section=section, kind=Kind.OPINION, author=author)
    assert counted(read, story) == few


@pytest.mark.slow
def test_ten_thousand_stories_ask_no_more(read, house):
    section, tag, author, story = house
    few = counted(read, story)
    fill(10_000, section=section, tag=tag, author=author, lead_photo=make_photo())
    assert counted(read, story) == few


def test_a_front_page_of_quiet_sections_stays_within_its_bound(read, house):
    for number in range(12):
        make_edition(section=make_section(f"Sepi {number}"), live_from=house[3].live_from.replace(year=2020))
    fill(300, section=house[0])
    assert len(read("/").queries) <= MOST["/"]


def test_no_list_reads_a_body(read, house):
    make_article(section=house[0])
    for path in ("/", "/ekonomi/", "/terkini/", "/tag/beras/", "/penulis/laras-prameswari/"):
        assert not [sql for sql in read(path).queries if '"body"' in sql]


def test_an_error_page_costs_little(read, house):
    assert len(read("/tidak/999/ada/").queries) <= 5
