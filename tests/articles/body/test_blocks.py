"""Cutting a clean body at its top level, and reading what it points at."""

import pytest
from hypothesis import given, settings

from articles.body.blocks import NotClean, blocks, references, text_alone
from articles.body.clean import clean
from articles.body.words import count_words, plain_text

from .test_clean import BOX, CARD, FIGURE, HTML, INFO, PART, PULL, STORY, TABLE


def test_each_top_level_node_is_one_block():
    assert [block.tag for block in blocks(STORY)] == [
        *("p", "h3", "figure", "ul", "blockquote", "div", "h2"),
        *("figure", "div", "aside", "table", "figure", "figure", "div", "p", "h4"),
    ]


def test_a_list_in_a_list_does_not_end_the_block():
    nested = "<ul><li><p>a</p><ul><li><p>b</p></li></ul></li><li><p>c</p></li></ul>"
    assert [block.html for block in blocks(nested + "<p>d</p>")] == [nested, "<p>d</p>"]


def test_a_block_knows_its_attributes_and_what_is_inside():
    (figure,) = blocks(FIGURE)
    assert figure.attributes == {"data-photo": "42", "data-layout": "wide"}
    assert figure.inner == "<figcaption>Perahu <em>pulang</em>.</figcaption>"


@pytest.mark.parametrize("raw", ["words", "<p>a", "<p>a</p> <p>b</p>", "<ul><li>a</li>", "</p>"])
def test_what_is_not_clean_is_refused(raw):
    with pytest.raises(NotClean):
        blocks(raw)


@settings(max_examples=200, deadline=None)
@given(HTML)
def test_the_blocks_of_any_clean_body_are_the_whole_of_it(html):
    cleaned = clean(html)
    assert "".join(block.html for block in blocks(cleaned)) == cleaned


def test_references_come_in_order_without_repeats():
    found = references(PART + FIGURE + BOX + PULL + FIGURE + BOX.replace("3", "1") + CARD)
    assert (found.photos, found.boxes, found.stories) == ([5, 42], [3, 1], [12])


def test_references_of_a_body_that_is_not_clean_are_those_of_the_clean_one():
    assert references('<p>x<figure data-photo="7"></figure><li><div data-box="8"></div>').photos == [7]


def test_a_body_may_be_reduced_to_its_words_and_lists():
    assert (
        text_alone(f"<p>a</p>{FIGURE}{PART}{BOX}{CARD}<ul><li>b</li></ul>")
        == "<p>a</p><ul><li><p>b</p></li></ul>"
    )


def test_words_in_a_form_of_their_own_stay_as_plain_ones():
    assert text_alone(INFO) == "<h3>Sekilas</h3><p>Tiga dermaga.</p><ul><li><p>satu</p></li></ul>"
    assert text_alone(TABLE).endswith("<p>Kapal Rupiah</p><p>Solar 1,9 juta</p><p>Listrik</p>")
    assert text_alone(PULL).endswith("</blockquote><p>Made Arimbawa</p>")


def test_plain_text_has_a_line_for_each_row_of_a_table():
    assert plain_text(TABLE) == "Ongkos energi\nKapal Rupiah\nSolar 1,9 juta\nListrik"


def test_plain_text_has_a_line_for_each_paragraph_and_no_entities():
    assert plain_text("<p>A &amp; <em>B</em></p><ul><li><p>c&nbsp;d</p></li></ul>") == "A & B\nc d"
    assert count_words(f"<p>satu dua</p>{FIGURE}") == 4
