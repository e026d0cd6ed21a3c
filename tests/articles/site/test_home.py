"""The front page: what leads, what is new, and every story once."""

import re
from collections import Counter
from datetime import timedelta

from articles.models import Kind
from articles.site.placing import NEWEST
from tests.factories import MORNING, fill, make_author, make_edition, make_photo, make_section

HOUR = timedelta(hours=1)


def stories_on(text):
    """How often each story's number is linked."""
    return Counter(int(number) for number in re.findall(r'href="/[^/"]+/(\d+)/', text))


def test_an_empty_newsroom_has_a_calm_front_page(read, db):
    response = read("/")
    assert response.status_code == 200
    assert "<main" in response.text_read


def test_no_story_stands_on_the_front_page_twice(read, db):
    photo = make_photo()
    for number in range(4):
        fill(30, section=make_section(f"Kanal {number}"), lead_photo=photo, until=MORNING - number * HOUR)
    linked = stories_on(read("/").text_read)
    assert set(linked.values()) == {1}
    assert len(linked) > 20


def test_the_lead_is_the_newest_story_with_a_picture(read, db):
    section, photo = make_section(), make_photo()
    pictured = make_edition(section=section, lead_photo=photo, live_from=MORNING - HOUR)
    make_edition(section=section, lead_photo=photo, live_from=MORNING - 2 * HOUR)
    make_edition(section=section, live_from=MORNING)
    text = read("/").text_read
    lead = text[text.index("card--lead") :]
    assert next(iter(stories_on(lead))) == pictured.article_id
    assert 'fetchpriority="high"' in text


def test_a_newsroom_without_pictures_leads_with_its_newest_story(read, db):
    newest = make_edition(live_from=MORNING)
    make_edition(live_from=MORNING - HOUR)
    text = read("/").text_read
    assert next(iter(stories_on(text[text.index("card--lead") :]))) == newest.article_id


def test_neither_opinion_nor_advertisement_leads(read, db):
    photo, section = make_photo(), make_section()
    for kind in (Kind.OPINION, Kind.SPONSORED):
        make_edition(kind=kind, lead_photo=photo, section=section)
    news = make_edition(live_from=MORNING - HOUR, section=section)
    text = read("/").text_read
    assert next(iter(stories_on(text[text.index("card--lead") :]))) == news.article_id


def test_opinions_stand_apart_with_their_authors(read, db):
    author = make_author("Nawang Kusumastuti", portrait=make_photo())
    opinion = make_edition(kind=Kind.OPINION, bylines=[author])
    band = read("/").text_read.partition('class="opinion block"')[2].partition("</section>")[0]
    assert "Nawang Kusumastuti" in band
    assert f"/{opinion.article_id}/" in band
    assert author.portrait.digest in band


def test_all_opinions_are_a_step_away_where_a_section_holds_nothing_else(read, db):
    section = make_section("Opini")
    make_edition(kind=Kind.OPINION, section=section)
    band = read("/").text_read.partition('class="opinion block"')[2].partition("</header>")[0]
    assert 'href="/opini/"' in band
    make_edition(section=section)
    band = read("/").text_read.partition('class="opinion block"')[2].partition("</header>")[0]
    assert "href" not in band


def test_without_opinions_there_is_no_band_for_them(read, db):
    make_edition()
    assert 'class="opinion' not in read("/").text_read


def test_a_quiet_section_keeps_its_block(read, db):
    fill(NEWEST + 10, section=make_section("Ekonomi"))
    old = make_edition(section=make_section("Budaya"), live_from=MORNING - timedelta(days=90))
    assert stories_on(read("/").text_read)[old.article_id] == 1


def test_stories_of_a_closed_section_stand_in_the_block_of_the_one_after_it(read, db):
    economy = make_section("Ekonomi")
    closed = make_section("Bisnis", successor=economy)
    fill(12, section=economy)
    old = make_edition(section=closed, live_from=MORNING)
    assert stories_on(read("/").text_read)[old.article_id] == 1


def test_sections_stand_in_the_order_of_the_house(read, db):
    make_section("Budaya", position=2)
    make_section("Politik", position=1)
    make_section("Jalan", parent=make_section("Kota", position=3))
    bar = read("/").text_read.partition('class="nav"')[2].partition("</nav>")[0]
    assert re.findall(r'href="/(politik|budaya|kota|jalan)/"', bar) == ["politik", "budaya", "kota"]
