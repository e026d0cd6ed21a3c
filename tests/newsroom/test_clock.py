"""The moment, and the house's own stamps."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from articles.stamps import iso, stamp
from newsroom import clock

MORNING = datetime(2021, 11, 17, 1, 20, tzinfo=UTC)


def test_the_clock_answers_the_set_moment_inside_the_block_only():
    with clock.at(MORNING):
        assert clock.now() == MORNING
    assert clock.now() > MORNING


def test_a_moment_without_a_zone_is_refused():
    with pytest.raises(ValueError), clock.at(datetime(2021, 11, 17)):
        pass


@pytest.mark.parametrize(
    "zone, expected",
    [
        ("Asia/Jakarta", "17 Nov 2021, 08:20 WIB"),
        ("Asia/Makassar", "17 Nov 2021, 09:20 WITA"),
        ("Asia/Jayapura", "17 Nov 2021, 10:20 WIT"),
    ],
)
def test_a_stamp_reads_as_the_house_writes_it(zone, expected):
    assert stamp(MORNING, ZoneInfo(zone)) == expected


def test_the_stamp_of_a_machine_carries_the_offset():
    assert iso(MORNING) == "2021-11-17T08:20:00+07:00"
