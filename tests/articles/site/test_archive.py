"""Every story by its day: days of the site's zone, and no step to a day that has none."""

import re
from datetime import UTC, datetime, timedelta

import pytest

from articles.models import Ending
from tests.factories import MORNING, fill, make_edition, make_section

DAY = timedelta(days=1)
AFTER = MORNING + 10 * DAY


@pytest.fixture
def three_days(db):
    """Stories of 10, 15 and 17 November 2021."""
    return [make_edition(live_from=MORNING - n * DAY) for n in (7, 2, 0)]


def test_a_day_shows_its_stories_and_the_nearest_days_that_have_some(read, three_days):
    response = read("/arsip/2021/11/15/", at=AFTER)
    assert response.status_code == 200
    main = response.text_read.partition("<main")[2].partition("</main>")[0]
    assert three_days[1].headline in main and three_days[0].headline not in main
    assert 'href="/arsip/2021/11/10/"' in main and 'href="/arsip/2021/11/17/"' in main
    assert 'href="/arsip/2021/11/"' in main


def test_a_day_begins_at_midnight_of_the_site(read, db):
    midnight = datetime(2021, 11, 17, 17, tzinfo=UTC)
    new, old = (make_edition(live_from=midnight - n * timedelta(seconds=1)) for n in (0, 1))
    assert new.headline in read("/arsip/2021/11/18/", at=AFTER).text_read
    text = read("/arsip/2021/11/17/", at=AFTER).text_read.partition("</main>")[0]
    assert old.headline in text and new.headline not in text


@pytest.mark.parametrize(
    "path",
    [
        *("2021/11/31/", "2021/13/01/", "0000/01/01/", "2021/00/10/", "2021/11/28/", "9999/12/31/"),
        *("2021/11/09/", "1970/01/01/", "2022/01/", "2021/10/", "2021/13/", "2021/1/1/", "2021/11/1/"),
    ],
)
def test_days_that_never_were_and_days_to_come_are_not_found(read, three_days, path):
    assert read(f"/arsip/{path}", at=MORNING + DAY).status_code == 404


def test_a_quiet_day_says_so_and_leads_on(read, three_days):
    response = read("/arsip/2021/11/12/", at=AFTER)
    assert response.status_code == 200
    assert '<meta name="robots" content="noindex">' in response.text_read
    assert 'href="/arsip/2021/11/10/"' in response.text_read
    assert 'href="/arsip/2021/11/15/"' in response.text_read


def test_no_story_is_in_the_archive_before_its_time_or_after_its_end(read, three_days):
    withdrawn = make_edition(
        live_from=MORNING - 4 * DAY, live_until=MORNING - 3 * DAY, ending=Ending.WITHDRAWN, headline="Ditarik"
    )
    planned = make_edition(live_from=AFTER + DAY, headline="Nanti")
    for path in ("/arsip/", "/arsip/2021/11/", "/arsip/2021/11/13/", "/arsip/2021/11/17/"):
        text = read(path, at=AFTER).text_read
        assert withdrawn.headline not in text and planned.headline not in text
    assert "/arsip/2021/11/13/" not in read("/arsip/2021/11/", at=AFTER).text_read
    assert read("/arsip/2021/11/28/", at=AFTER).status_code == 404


def test_a_month_links_the_days_that_have_stories(read, three_days):
    main = read("/arsip/2021/11/", at=AFTER).text_read.partition("<main")[2]
    assert re.findall(r'href="/arsip/2021/11/(\d+)/"', main) == ["10", "15", "17"]


def test_the_first_page_lists_every_month_between_first_and_last(read, three_days):
    make_edition(live_from=datetime(2020, 12, 31, 20, tzinfo=UTC))
    text = read("/arsip/", at=AFTER).text_read.partition("<main")[2]
    months = re.findall(r'href="(/arsip/\d+/\d+/)"', text)
    # 31 Dec 2020, 20:00 UTC is 1 Jan 2021 in Jakarta.
    assert months[0] == "/arsip/2021/11/" and months[-1] == "/arsip/2021/01/" and len(months) == 11
    for path in months:
        assert read(path, at=AFTER).status_code == 200


def test_a_year_leads_to_its_place_on_the_first_page(read, three_days):
    moved = read("/arsip/2021/")
    assert (moved.status_code, moved["Location"]) == (301, "/arsip/#tahun-2021")


def test_an_empty_archive_is_a_calm_page(read, db):
    assert read("/arsip/").status_code == 200
    assert read("/arsip/2021/11/17/").status_code == 404


def test_a_busy_day_is_paged_by_key_and_costs_the_same(read, three_days):
    fill(90, section=make_section(), until=MORNING)
    first = read("/arsip/2021/11/17/", at=AFTER)
    older = re.search(r'rel="next" href="([^"]+)"', first.text_read)[1]
    assert older.startswith("/arsip/2021/11/17/?sebelum=")
    assert read(older, at=AFTER).status_code == 200
    assert read("/arsip/2021/11/17/?sebelum=x", at=AFTER).status_code == 404
    assert len(first.queries) <= 6
    assert len(read("/arsip/2021/11/", at=AFTER).queries) <= 6
    assert len(read("/arsip/", at=AFTER).queries) <= 6


def test_the_archive_can_only_be_read(read, three_days):
    for path in ("/arsip/", "/arsip/2021/11/", "/arsip/2021/11/17/"):
        assert read(path, method="post").status_code == 405
