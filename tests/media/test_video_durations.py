"""Lengths as people and as machines write them."""

import pytest

from media.video import durations


@pytest.mark.parametrize(
    ("seconds", "words", "iso"),
    [
        (1, "0:01", "PT1S"),
        (60, "1:00", "PT1M"),
        (372, "6:12", "PT6M12S"),
        (3600, "1:00:00", "PT1H"),
        (3723, "1:02:03", "PT1H2M3S"),
        (0, "0:00", "PT0S"),
    ],
)
def test_seconds_are_written_both_ways_and_read_back(seconds, words, iso):
    assert (durations.in_words(seconds), durations.in_iso(seconds)) == (words, iso)
    assert durations.from_words(words) == seconds


def test_seconds_alone_are_understood():
    assert durations.from_words(" 372 ") == 372


@pytest.mark.parametrize("words", ["", "6:72", "1:72:03", "6.12", "-5", "enam", "1:2:3:4", "٦:١٢", "999999"])
def test_other_words_are_no_length(words):
    with pytest.raises(ValueError):
        durations.from_words(words)
