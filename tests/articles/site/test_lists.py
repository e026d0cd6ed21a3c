"""Sections, topics, authors and the index: complete, in order, and paged by key."""

import re
from datetime import timedelta

import pytest

from articles.models import BylineRole
from tests.factories import (
    MORNING,
    fill,
    make_author,
    make_edition,
    make_photo,
    make_section,
    make_tag,
)

HOUR = MORNING + timedelta(hours=1)
OLDER = re.compile(r'rel="next" href="([^"]+)"')


def walk(read, path, between=lambda page: None, at=HOUR):
    """The stories' numbers on every page of a list in turn; `between(page)` is called after each page."""
    numbers, pages = [], 0
    while path:
        text = read(path, at=at).text_read
        main = text[text.index("<main") : text.index("</main")].partition('<aside class="rail')[0]
        numbers += [int(number) for number in re.findall(r'<h[23]><a href="/[^/"]+/(\d+)/', main)]
        pages += 1
        between(pages)
        found = OLDER.search(text)
        path = found and found[1]
    return numbers, pages


@pytest.fixture
def many(db):
    """45 stories of one section, one topic and one author, with the three of them."""
    section, tag, author = make_section("Ekonomi"), make_tag("Beras"), make_author("Laras Prameswari")
    editions = fill(45, section=section, tag=tag, author=author)
    return [edition.article_id for edition in editions], section, tag, author


@pytest.mark.parametrize("path", ["/ekonomi/", "/tag/beras/", "/penulis/laras-prameswari/", "/terkini/"])
def test_a_list_shows_every_story_once_newest_first(read, many, path):
    numbers, pages = walk(read, path)
    assert numbers == many[0]
    assert pages == (2 if path == "/terkini/" else 3)


@pytest.mark.parametrize("path", ["/ekonomi/", "/tag/beras/", "/penulis/laras-prameswari/", "/terkini/"])
def test_a_story_published_while_somebody_reads_makes_no_double_and_no_gap(read, many, path):
    numbers, section, tag, author = many

    def publish_another(page):
        make_edition(section=section, tags=[tag], bylines=[author], live_from=HOUR - timedelta(minutes=page))

    assert walk(read, path, publish_another)[0] == numbers


def test_stories_of_one_second_are_all_listed(read, db):
    section = make_section("Ekonomi")
    editions = fill(45, section=section, apart=timedelta(0))
    numbers, _pages = walk(read, "/ekonomi/")
    assert sorted(numbers) == sorted(edition.article_id for edition in editions)
    assert len(numbers) == 45


@pytest.mark.parametrize(
    "key", ["x", "-", "1-", "a-b-c", "zzzzzzzzzzzz-1", "' OR 1=1", "%00", "9" * 300, "1-" + "z" * 30]
)
def test_a_key_nobody_gave_out_is_not_found(read, many, key):
    for path in ("/ekonomi/", "/tag/beras/", "/penulis/laras-prameswari/", "/terkini/"):
        assert read(f"{path}?sebelum={key}").status_code == 404


def test_the_first_page_is_not_found_twice(read, many):
    assert read("/ekonomi/?sebelum=").content == read("/ekonomi/").content


def test_each_page_of_a_list_is_its_own_canonical_one(read, many, settings):
    settings.SITE_URL = "https://sauh.example"
    older = OLDER.search(read("/ekonomi/").text_read)[1]
    assert f'rel="canonical" href="https://sauh.example{older}"' in read(older).text_read


def test_a_section_shows_its_subsections_and_those_that_closed_into_it(read, db):
    economy = make_section("Ekonomi")
    energy = make_section("Energi", parent=economy)
    business = make_section("Bisnis", successor=economy)
    other = make_section("Politik")
    stories = [make_edition(section=section) for section in (economy, energy, business)]
    make_edition(section=other)
    numbers, _pages = walk(read, "/ekonomi/")
    assert set(numbers) == {story.article_id for story in stories}
    text = read("/ekonomi/").text_read
    assert "/energi/" in text
    assert "/bisnis/" not in text.partition("<main")[0]


def test_an_empty_section_is_a_calm_page(read, db):
    make_section("Ekonomi", description="Upah dan pangan.")
    response = read("/ekonomi/")
    assert (response.status_code, "Upah dan pangan." in response.text_read) == (200, True)


def test_somebody_with_two_roles_in_a_story_has_it_once(read, db):
    author = make_author("Bagas Wirawan")
    story = make_edition(bylines=[author, (author, BylineRole.PHOTOGRAPHER)])
    assert walk(read, author.get_absolute_url())[0] == [story.article_id]


def test_stories_of_a_merged_topic_stand_under_the_new_one(read, db):
    now = make_tag("Selat Madura")
    old = make_tag("Selat", merged_into=now)
    stories = [make_edition(tags=[old]), make_edition(tags=[now]), make_edition(tags=[old, now])]
    assert sorted(walk(read, now.get_absolute_url())[0]) == sorted(story.article_id for story in stories)


def test_an_authors_page_shows_who_they_are(read, db):
    portrait = make_photo(alt_text="Laras tersenyum")
    author = make_author(
        "Laras Prameswari",
        role_title="Wartawan ekonomi",
        biography="Menulis tentang upah.\n\nSejak 2009.",
        portrait=portrait,
    )
    make_edition(bylines=[author])
    text = read(author.get_absolute_url()).text_read
    assert "Wartawan ekonomi" in text
    assert "<p>Sejak 2009.</p>" in text
    assert portrait.digest in text


def test_a_topic_or_author_without_a_story_is_not_found(read, db):
    for row in (make_tag("Rahasia"), make_author("Rahasia")):
        assert read(row.get_absolute_url()).status_code == 404


def test_the_index_groups_by_the_days_of_the_site(read, db):
    midnight = MORNING.replace(hour=17, minute=0)
    make_edition(live_from=midnight)
    make_edition(live_from=midnight - timedelta(minutes=1))
    text = read("/terkini/", at=midnight + timedelta(hours=1)).text_read
    assert text.index('id="hari-2021-11-18"') < text.index('id="hari-2021-11-17"')
    assert ">00:00</time>" in text
    assert ">23:59</time>" in text


def test_the_latest_beside_a_list_repeats_none_of_it(read, many):
    other = make_edition(live_from=MORNING - timedelta(minutes=20, seconds=30))
    text = read("/ekonomi/").text_read
    rail = text.partition('<aside class="rail')[2]
    assert f"/{other.article_id}/" in rail
    assert f"/{many[0][0]}/" not in rail
