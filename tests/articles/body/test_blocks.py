"""Cutting a clean body at its top level, and reading what it points at."""

import pytest
from hypothesis import given, settings

from articles.body.blocks import NotClean, blocks, references, text_alone
from articles.body.clean import clean
from articles.body.words import count_words, plain_text

from .test_clean import BOX, FIGURE, HTML, PART, STORY


def test_each_top_level_node_is_one_block():
    assert [block.tag for block in blocks(STORY)] == [
        *("p", "h3", "figure", "ul", "blockquote", "div", "h2", "p", "h4"),
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
    found = references(PART + FIGURE + BOX + FIGURE + BOX.replace("3", "1"))
    assert (found.photos, found.boxes) == ([5, 42], [3, 1])


def test_references_of_a_body_that_is_not_clean_are_those_of_the_clean_one():
    assert references('<p>x<figure data-photo="7"></figure><li><div data-box="8"></div>').photos == [7]


def test_a_body_may_be_reduced_to_its_words_and_lists():
    assert (
        text_alone(f"<p>a</p>{FIGURE}{PART}{BOX}<ul><li>b</li></ul>") == "<p>a</p><ul><li><p>b</p></li></ul>"
    )


def test_plain_text_has_a_line_for_each_paragraph_and_no_entities():
    assert plain_text("<p>A &amp; <em>B</em></p><ul><li><p>c&nbsp;d</p></li></ul>") == "A & B\nc d"
    assert count_words(f"<p>satu dua</p>{FIGURE}") == 4
