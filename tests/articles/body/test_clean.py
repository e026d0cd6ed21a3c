"""What may come into a story's body, and in which form it is kept."""

import re
import time

import pytest
from django.utils.translation import override
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from articles.body.canonical import is_canonical
from articles.body.clean import MAX_CHARACTERS, BodyTooLong, clean, clean_in_full
from articles.body.nodes import TAGS
from newsroom import text

from .attacks import KEYS, LINKS, SCRIPTS

FIGURE = (
    '<figure data-photo="42" data-layout="wide"><figcaption>Perahu <em>pulang</em>.</figcaption></figure>'
)
PART = '<h2 data-part="" data-photo="5">Di galangan rakyat</h2>'
BOX = '<div data-box="3"></div>'
CARD = '<div data-story="12"></div>'
VIDEO = '<figure data-video="7"><figcaption>Dari <em>anjungan</em>.</figcaption></figure>'
GALLERY = '<figure data-gallery="9"><figcaption></figcaption></figure>'
EMBED = '<div data-embed="https://x.com/sauh/status/1460123456789"></div>'
PULL = (
    '<figure data-pull=""><blockquote><p>Dermaganya <em>masih</em> menunggu.</p></blockquote>'
    "<figcaption>Made Arimbawa</figcaption></figure>"
)
INFO = '<aside data-info=""><h3>Sekilas</h3><p>Tiga dermaga.</p><ul><li><p>satu</p></li></ul></aside>'
TABLE = (
    "<table><caption>Ongkos energi</caption><thead><tr><th>Kapal</th><th>Rupiah</th></tr></thead>"
    "<tbody><tr><td>Solar</td><td>1,9 juta</td></tr><tr><td>Listrik</td><td></td></tr></tbody></table>"
)
STORY = (
    '<p>“Satu” &amp; <strong>dua <a href="https://sauh.example/a?b=1&amp;c=2#d">tiga</a></strong>.</p>'
    f'<h3>Tiga dermaga</h3>{FIGURE}<ul><li><p>satu</p><ol start="3"><li><p>dua</p></li></ol></li></ul>'
    f"<blockquote><p>Kutipan</p></blockquote>{BOX}{PART}{PULL}{CARD}{INFO}{TABLE}{VIDEO}{GALLERY}{EMBED}<p>H<sub>2</sub>O<br>x<sup>2</sup></p><h4>Kecil</h4>"
)
OURS = re.compile(
    r"</?(?:p|h2|h3|h4|ul|ol|li|blockquote|strong|em|sub|sup|a|br|figure|figcaption|div|aside|table|caption|thead|tbody|tr|th|td)"
    r'(?: (?:href|start|data-(?:photo|layout|part|box|story|pull|info|video|gallery|embed))="[^"<>]*")*>'
)


def only_ours(html):
    """Whether nothing but our tags, with our attributes, is left; everything else is text."""
    rest = OURS.sub("", html)
    return "<" not in rest and ">" not in rest


# --- what stays --------------------------------------------------------------------------------------
def test_a_story_with_every_node_is_kept_as_it_is():
    assert clean(STORY) == STORY


@pytest.mark.parametrize(
    ("given_html", "kept"),
    [
        ("Halo", "<p>Halo</p>"),
        ("<p>satu<p>dua", "<p>satu</p><p>dua</p>"),
        ("<p>a</p>\n\n  <p>b\n c</p>", "<p>a</p><p>b c</p>"),
        (
            "<h1>A</h1><h2>B</h2><h3>C</h3><h4>D</h4><h6>E</h6>",
            "<h3>A</h3><h3>B</h3><h3>C</h3><h4>D</h4><h4>E</h4>",
        ),
        ("<b>tebal</b> dan <i>miring</i>", "<p><strong>tebal</strong> dan <em>miring</em></p>"),
        ("<b>a<strong>b</strong></b>", "<p><strong>ab</strong></p>"),
        ("<b><p>a</p><p>b</p></b>", "<p><strong>a</strong></p><p><strong>b</strong></p>"),
        ("<span style='color:red'>merah</span>", "<p>merah</p>"),
        ("<p>satu<br><br>dua<br></p>", "<p>satu</p><p>dua</p>"),
        (
            "<table><tr><td>a<td>b<tr><td>c</table>",
            "<table><thead><tr><th>a</th><th>b</th></tr></thead>"
            "<tbody><tr><td>c</td><td></td></tr></tbody></table>",
        ),
        ("<table><tr><td>a<td>b</table>", "<p>a b</p>"),
        ("<table><tr><td>a<tr><td>b</table>", "<p>a</p><p>b</p>"),
        ("<ul><li><table><tr><td>a<td>b</table></ul>", "<ul><li><p>a b</p></li></ul>"),
        (f"<table><tr>{'<td>a' * 13}<tr><td>b</table>", f"<p>{'a ' * 12}a</p><p>b</p>"),
        (f"<table>{'<tr><td>a<td>b' * 201}</table>", "<p>a b</p>" * 201),
        (
            "<figure data-pull>a<ul><li>b</ul><figcaption>c</figcaption><figcaption>d</figure>",
            '<figure data-pull=""><blockquote><p>a</p><p>b</p><p>d</p></blockquote>'
            "<figcaption>c</figcaption></figure>",
        ),
        ("<figure data-pull><figcaption>c</figcaption></figure>", "<p>c</p>"),
        (
            "<aside data-info><h2>A</h2><h4>b</h4><blockquote>c</aside>",
            '<aside data-info=""><h3>A</h3><p>b</p><p>c</p></aside>',
        ),
        ("<aside><h2>A</h2></aside>", "<h3>A</h3>"),
        ("<ul><li>a<ul><li>b</ul></ul>", "<ul><li><p>a</p><ul><li><p>b</p></li></ul></li></ul>"),
        ("<ul><li>a</li><ul><li>b</li></ul></ul>", "<ul><li><p>a</p><ul><li><p>b</p></li></ul></li></ul>"),
        ("<ul>a</ul>", "<ul><li><p>a</p></li></ul>"),
        ("<blockquote>a<h2>b</h2></blockquote>", "<blockquote><p>a</p><p>b</p></blockquote>"),
        (
            "<figure data-photo=42></figure>",
            FIGURE.replace("wide", "normal").replace("Perahu <em>pulang</em>.", ""),
        ),
        ("<div><div data-box=3>x</div></div>", f"{BOX}<p>x</p>"),
        ("<h2 data-part=''>Dua</h2>", '<h2 data-part="">Dua</h2>'),
    ],
)
def test_other_ways_of_writing_become_ours(given_html, kept):
    assert clean(given_html) == kept


@pytest.mark.parametrize(
    "nothing",
    ["", " ", "<p></p>", "<p>&nbsp;</p>", "<p><br></p>", "<h3> </h3>", "<ul><li></li></ul>", "<p>\u200b</p>"],
)
def test_empty_nodes_are_dropped(nothing):
    assert clean(nothing) == ""


def test_a_part_without_words_is_kept_for_its_photo_only():
    assert (
        clean('<h2 data-part="" data-photo="5"></h2><h2 data-part=""></h2>')
        == '<h2 data-part="" data-photo="5"></h2>'
    )


@pytest.mark.parametrize(
    "around", ["<blockquote>{}</blockquote>", "<ul><li>{}</li></ul>", "<ol><li><p>x</p>{}</li></ol>"]
)
@pytest.mark.parametrize("node", [FIGURE, PART, BOX, CARD, PULL, INFO, VIDEO, GALLERY, EMBED])
def test_a_reference_inside_another_block_is_unwrapped(around, node):
    cleaned = clean(around.format(node) + "<p>Sesudahnya</p>")
    assert "data-" not in cleaned
    assert cleaned.endswith("<p>Sesudahnya</p>")


def test_a_photo_in_a_caption_leaves_its_words():
    nested = FIGURE.replace("Perahu", f"Satu {FIGURE}")
    assert clean(nested).count("<figure") == 1
    assert clean(nested).count("pulang") == 2


def test_lists_are_no_deeper_than_a_page_can_show():
    assert clean("<ul><li>a" * 60).count("<ul>") <= 8


# --- addresses and keys ------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "address",
    [
        "https://sauh.example/",
        "http://sauh.example:8080/a/b?c=d#e",
        "mailto:redaksi@sauh.example?subject=Ralat",
        "tel:+622155501122",
        "/ekonomi/48213/feri/",
    ],
)
def test_addresses_a_reader_may_follow_are_kept(address):
    assert clean(f'<p><a href="{address}">x</a></p>') == f'<p><a href="{address}">x</a></p>'


@pytest.mark.parametrize("address", LINKS)
def test_other_addresses_leave_their_words_only(address):
    assert clean(f'<p><a href="{address}">kata</a></p>') == "<p>kata</p>"


def test_a_link_keeps_nothing_but_its_address():
    link = '<a href="/x/" target="_blank" rel="opener" title="t" onclick="x()" class="y" id="z">x</a>'
    assert clean(f"<p>{link}</p>") == '<p><a href="/x/">x</a></p>'


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize(
    "node",
    ['<figure data-photo="{}"></figure>', '<div data-box="{}"></div>', '<div data-story="{}"></div>'],
)
def test_a_key_that_is_no_number_makes_no_reference(node, key):
    assert clean(node.format(key.replace('"', "&quot;"))) == ""


@pytest.mark.parametrize("layout", ["", "NORMAL", "full", "wide inset", "wide&quot; onclick=&quot;x"])
def test_an_unknown_layout_is_the_normal_one(layout):
    assert 'data-layout="normal"' in clean(f'<figure data-photo="4" data-layout="{layout}"></figure>')


@pytest.mark.parametrize("start", ["0", "1", "-3", "x", "99999"])
def test_a_list_begins_at_a_sensible_number(start):
    assert clean(f'<ol start="{start}"><li>a</li></ol>') == "<ol><li><p>a</p></li></ol>"


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("https://youtu.be/dQw4w9WgXcQ?t=3", "https://www.youtube.com/watch?v=dQw4w9WgXcQ"),
        ("http://player.vimeo.com/video/76979871", "https://vimeo.com/76979871"),
        ("https://twitter.com/sauh/status/1460123?s=20", "https://x.com/sauh/status/1460123"),
        ("https://www.instagram.com/sauh/reel/Cabc-12/?x=y", "https://www.instagram.com/reel/Cabc-12/"),
        ("https://m.tiktok.com/@sa.uh/video/7012345678", "https://www.tiktok.com/@sa.uh/video/7012345678"),
        ("https://m.facebook.com/sauh/posts/12345/", "https://www.facebook.com/sauh/posts/12345"),
        (f"https://open.spotify.com/intl-id/track/{'a' * 22}", f"https://open.spotify.com/track/{'a' * 22}"),
        ("https://soundcloud.com/sauh/laut?in=x", "https://soundcloud.com/sauh/laut"),
    ],
)
def test_an_embed_is_kept_by_the_one_address_of_its_page(address, kept):
    assert clean(f'<div data-embed="{address}"></div>') == f'<div data-embed="{kept}"></div>'
    assert is_canonical(f'<div data-embed="{kept}"></div>')


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.1/admin/",
        "http://10.0.0.8/",
        "https://evil.example/x",
        "https://x.com.evil.example/sauh/status/1460123",
        "https://x.com@evil.example/sauh/status/1460123",
        "https://x.com:8443/sauh/status/1460123",
        "https://www.youtube.com/redirect?q=https://evil.example",
        "https://x.com/sauh/",
    ],
)
def test_an_embed_of_any_other_address_leaves_a_link(address):
    assert clean(f'<div data-embed="{address}"></div>') == f'<p><a href="{address}">{address}</a></p>'


@pytest.mark.parametrize("address", LINKS)
def test_an_embed_of_an_address_nobody_could_follow_leaves_nothing(address):
    assert "href" not in clean(f'<div data-embed="{address}"></div>')


# --- nothing runs ------------------------------------------------------------------------------------
@pytest.mark.parametrize("attack", SCRIPTS)
def test_nothing_that_runs_survives(attack):
    cleaned = clean(f"<p>sebelum</p>{attack}<p>sesudah</p>")
    assert only_ours(cleaned)
    assert cleaned.startswith("<p>sebelum</p>")


@pytest.mark.parametrize("attack", SCRIPTS)
@pytest.mark.parametrize(
    "node",
    [
        "<h2 data-part>{}</h2>",
        "<figure data-photo=4><figcaption>{}</figure>",
        "<ul><li>{}",
        "<figure data-pull><blockquote>{}</blockquote><figcaption>{}",
        "<aside data-info><h3>{}</h3>{}",
        "<table><caption>{}</caption><tr><td>a<td>{}<tr><td>b",
    ],
)
def test_nothing_that_runs_survives_inside_a_node(node, attack):
    assert only_ours(clean(node.replace("{}", attack)))


def test_control_characters_go_however_they_are_written():
    assert clean("<p>a\x00b\x07c\u202ed&#x202e;e&#7;f</p>") == "<p>abcdef</p>"


def test_a_loose_accent_does_not_melt_with_a_tag():
    assert clean("<p>&#x338;salah</p>") == "<p>salah</p>"
    assert clean("<p>\u202e\u0338salah</p>") == clean(clean("<p>\u202e\u0338salah</p>"))


# --- properties --------------------------------------------------------------------------------------
TAG = st.sampled_from([*TAGS, "div", "svg", "style", "section", "h1", "b", "span", "pre"])
ATTRIBUTE = st.sampled_from(
    [
        "",
        ' href="/x y"',
        ' href="https://a.example/?a=1&b"',
        " href=javascript:x",
        ' data-photo="4"',
        " data-part",
        ' data-box="7"',
        ' data-layout="inset"',
        ' data-story="8"',
        ' data-video="8"',
        ' data-embed="https://youtu.be/dQw4w9WgXcQ?t=3"',
        ' data-embed="https://a.example/é?x&amp;y z"',
        ' data-gallery="8"',
        " data-pull",
        " data-info",
        ' start="3"',
        ' style="x"',
        " onclick=x",
        ' data-part="" data-photo="9"',
    ]
)
WORDS = st.one_of(
    st.sampled_from(
        ["satu", " ", "dua ", " tiga", "\n", "&nbsp;", "&lt;p&gt;", "&#x338;", "é", "e\u0301", "<br>", "-->"]
    ),
    st.text(max_size=6),
)
PIECE = st.one_of(
    WORDS,
    st.builds("<{}{}>".format, TAG, ATTRIBUTE),
    st.builds("</{}>".format, TAG),
    st.sampled_from(["<!--", "<"]),
)
HTML = st.lists(PIECE, max_size=14).map("".join)
NEAR = st.lists(
    st.sampled_from(
        [
            FIGURE,
            PART,
            BOX,
            STORY,
            EMBED,
            VIDEO,
            GALLERY,
            PULL,
            INFO,
            TABLE,
            CARD,
            "<p>a</p>",
            "<p>",
            "</p>",
            " ",
            "&",
            "<ul><li>",
            "é",
        ]
    ),
    max_size=6,
)


@settings(max_examples=400, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(HTML)
@example("<p>e<em></em>\u0301</p>")
@example("<h3>a<div>b</div></h3>")
@example("<p>a<br> <strong> b</strong></p>")
def test_cleaning_twice_changes_nothing(html):
    once = clean(html)
    assert clean(once) == once
    assert clean_in_full(once) == once
    assert text.clean(once) == once
    assert only_ours(once)


@settings(max_examples=400, deadline=None)
@given(st.one_of(HTML, NEAR.map("".join)))
def test_the_quick_look_accepts_only_what_cleaning_would_not_change(html):
    html = text.clean(html)
    if is_canonical(html):
        assert clean_in_full(html) == html


def test_the_quick_look_knows_an_ordinary_story():
    assert is_canonical(STORY.replace("<br>", ""))


# --- bounds ------------------------------------------------------------------------------------------
def test_a_text_longer_than_any_story_is_refused_with_a_sentence():
    with override("en"), pytest.raises(BodyTooLong, match="too long for one story"):
        clean("<p>" + "a" * MAX_CHARACTERS)


@pytest.mark.parametrize("size", [5_000_000 // 9, 300_000])
def test_five_megabytes_are_answered_at_once(size):
    started = time.process_time()
    with pytest.raises(BodyTooLong):
        clean("<ul><li>x" * size)
    assert time.process_time() - started < 0.5


@pytest.mark.parametrize(
    "bomb",
    [
        "<ul><li>",
        "<div>",
        "<b><p>",
        "<blockquote>",
        "<table><tr><td>",
        "<strong>a ",
        "<a href=/x><p>",
        "<dl><dd>",
        "<svg>",
    ],
)
def test_deep_nesting_is_bounded(bomb):
    started = time.process_time()
    clean((bomb * 20_000)[: 19_000 * len(bomb) // bomb.count("<")])
    assert time.process_time() - started < 5


@pytest.mark.parametrize("tag", ["<b class={}><p>", "<i/{}><p>", "<font a{}><p>", "<u <{}><p>"])
def test_formatting_that_would_be_opened_again_for_ever_is_bounded(tag):
    started = time.process_time()
    clean("".join(tag.format(number) for number in range(6_000)))
    assert time.process_time() - started < 5
