"""Words on their way in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.text import clean, clean_line, slug_from


def test_controls_and_direction_marks_go_and_newlines_stay():
    assert clean("a\x00b\u202ec\u2066d\r\ne\tf\u2028g") == "abcd\ne\tf\ng"


def test_equal_letters_become_the_same_letters():
    assert clean("cafe\u0301") == "caf\u00e9"


def test_a_line_has_no_line_end():
    assert clean_line("  satu\n dua\t tiga ") == "satu dua tiga"


@given(st.text())
def test_cleaning_twice_is_cleaning_once(words):
    assert clean(clean(words)) == clean(words)


@pytest.mark.parametrize(
    "headline, slug",
    [
        ("Harga beras naik 3,5 persen", "harga-beras-naik-35-persen"),
        ("Café di Kota Tua", "cafe-di-kota-tua"),
        ("أول عبّارة كهربائية", "أول-عبارة-كهربائية"),
        ("🎉", ""),
        ("satu dua tiga", "satu-dua-tiga"),
    ],
)
def test_an_address_from_a_headline(headline, slug):
    assert slug_from(headline) == slug


def test_a_long_address_is_cut_at_a_word():
    assert slug_from("kata " * 40, length=22) == "kata-kata-kata-kata"
