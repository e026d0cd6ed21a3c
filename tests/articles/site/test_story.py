"""The story page: every row of the design, from the frozen edition alone."""

import json
import re
from datetime import timedelta

import pytest
from django.utils.translation import override

from articles import publishing
from articles.models import Article, BylineRole, Change, Edition, Kind
from articles.models.author import AuthorKind
from articles.publishing.freezing import frozen
from articles.site.story import render_preview
from newsroom import clock
from tests.articles.site.conftest import SECOND
from tests.factories import (
    MORNING,
    change_article,
    make_article,
    make_author,
    make_box,
    make_edition,
    make_photo,
    make_section,
    make_tag,
)

HOUR = timedelta(hours=1)


@pytest.fixture
def shown(read):
    """`shown(**fields)` publishes a story with these fields and gives the text of its page."""
    return lambda **fields: read(make_edition(**fields).get_absolute_url()).text_read


def linked_data(text):
    """The JSON-LD nodes of a page by type."""
    blocks = re.findall(r'<script type="application/ld\+json">(.*?)</script>', text, re.S)
    return {node["@type"]: node for node in map(json.loads, blocks)}


# --- who, when, where -------------------------------------------------------------------------------
def test_names_lead_to_their_pages_in_their_order(shown, db):
    first, second = (
        make_author("Laras P", role_title="Wartawan"),
        make_author("Yusak T", role_title="Koresponden"),
    )
    text = shown(bylines=[first, second])
    assert text.index('<a href="/penulis/laras-p/">Laras P</a>') < text.index('<a href="/penulis/yusak-t/">')
    assert "Wartawan; Koresponden" in text


def test_other_roles_are_credits_at_the_foot(shown, db):
    editor = make_author("Dewi Anjarsari")
    text = shown(bylines=[make_author("Laras P"), (editor, BylineRole.EDITOR)])
    byline, foot = text.partition('class="credits"')[::2]
    assert "Dewi Anjarsari" not in byline
    with override("id"):
        assert str(BylineRole.EDITOR.label) in foot
    assert "Dewi Anjarsari" in foot


def test_a_merged_author_is_named_as_who_they_are_now(shown, db):
    old = make_author("L. Prameswari", merged_into=make_author("Laras Prameswari"))
    text = shown(bylines=[old])
    assert "Laras Prameswari" in text
    assert "L. Prameswari" not in text


def test_a_story_without_names_has_no_byline(shown):
    assert 'class="byline"' not in shown(bylines=[])


def test_the_first_stamp_stands_alone(shown):
    stamps = shown().partition('class="stamps"')[2].partition("</div>")[0]
    assert stamps.count("<time") == 1
    assert '<time datetime="2021-11-17T08:20:00+07:00">17 Nov 2021, 08:20 WIB</time>' in stamps


def test_only_more_than_a_typo_is_called_an_update(read, editor):
    article = make_article(by=editor)
    at = MORNING
    counts = {}
    for change in (Change.FIRST, Change.TYPO, Change.UPDATE, Change.TYPO):
        with clock.at(at):
            article = change_article(article, by=editor)
            options = {} if change == Change.FIRST else {"change": change}
            edition = publishing.publish(article, by=editor, **options)
        text = read(edition.get_absolute_url(), at=at).text_read
        counts[at] = text.partition('class="stamps"')[2].partition("</div>")[0].count("<time")
        at += HOUR
    assert list(counts.values()) == [1, 1, 2, 2]
    assert "10:20 WIB" in text


@pytest.mark.parametrize(
    "zone, words",
    [
        ("Asia/Makassar", "17 Nov 2021, 09:20 WITA"),
        ("Asia/Jayapura", "17 Nov 2021, 10:20 WIT"),
        ("America/New_York", "16 Nov 2021, 20:20 EST"),
        ("UTC", "17 Nov 2021, 01:20 UTC"),
    ],
)
def test_times_are_of_the_storys_zone(shown, zone, words):
    assert words in shown(time_zone=zone)


def test_the_dateline_opens_the_text(shown):
    text = shown(dateline="Surabaya", body="<p>Kapal itu berangkat.</p>")
    assert '<p><b class="dateline">Sauh, Surabaya</b> — Kapal itu berangkat.</p>' in text


def test_a_report_the_wire_signs_alone_has_the_wires_dateline(shown, db):
    wire = make_author("Kantor Berita Nusa", is_wire=True, kind=AuthorKind.ORGANISATION)
    assert ">Kantor Berita Nusa, Surabaya</b>" in shown(dateline="Surabaya", wire=wire, bylines=[wire])
    assert ">Sauh, Surabaya</b>" in shown(dateline="Surabaya", wire=wire, bylines=[make_author(), wire])


def test_wire_copy_says_whose_it_is_at_the_end(shown, db):
    wire = make_author("Nusa", is_wire=True, wire_words="Dilansir dari Kantor Berita Nusa.")
    text = shown(wire=wire, body="<p>Akhir.</p>")
    assert text.index("Akhir.") < text.index("Dilansir dari Kantor Berita Nusa.")


# --- what is seen -----------------------------------------------------------------------------------
def test_the_lead_photo_has_its_words_of_this_story(shown, db):
    photo = make_photo(caption="Keterangan foto.", alt_text="Kapal.", credit_line="Sauh/Bagas")
    text = shown(lead_photo=photo, lead_caption="Keterangan di sini.", lead_alt="Kapal di fajar.")
    figure = text.partition('class="photo lead-photo"')[2].partition("</figure>")[0]
    assert "Keterangan di sini." in figure
    assert "Keterangan foto." not in figure
    assert 'alt="Kapal di fajar."' in figure
    assert "Sauh/Bagas)" in figure
    assert 'fetchpriority="high"' in figure


def test_all_parts_stand_in_one_document_and_lead_to_each_other(shown, db):
    photo = make_photo()
    text = shown(body=f'<p>Satu.</p><h2 data-part="" data-photo="{photo.pk}">Di galangan</h2><p>Dua.</p>')
    assert (
        text.index("Satu.")
        < text.index('href="#bagian-2"')
        < text.index('id="bagian-2"')
        < text.index("Dua.")
    )
    assert re.search(r'<h2 id="judul-2">Di galangan</h2><figure class="photo', text)
    assert text.count('class="next') == 1


def test_a_story_of_one_part_leads_nowhere_further(shown):
    assert 'class="next' not in shown()


def test_a_shared_box_is_what_it_is_today(read, db):
    box = make_box(title="Ragu?", body="<p>Tanyakan.</p>")
    story = make_edition(body=f'<p>Satu.</p><div data-box="{box.pk}"></div>')
    assert "Tanyakan." in read(story.get_absolute_url()).text_read
    box.body = "<p>Kirimkan.</p>"
    box.save()
    assert "Kirimkan." in read(story.get_absolute_url()).text_read


def test_a_correction_stands_over_the_text_with_its_time(read, editor):
    with clock.at(MORNING):
        article = make_article(by=editor, body="<p>Daya 12 megawatt.</p>")
        publishing.publish(article, by=editor)
    with clock.at(MORNING + HOUR):
        changed = change_article(article, by=editor, body="<p>Daya 1,2 megawatt.</p>")
        edition = publishing.publish(
            changed, by=editor, change=Change.CORRECTION, notice="Sebelumnya 12. Yang benar 1,2 megawatt."
        )
    before = read(edition.get_absolute_url(), at=MORNING + HOUR - SECOND).text_read
    assert "Yang benar" not in before
    text = read(edition.get_absolute_url(), at=MORNING + HOUR).text_read
    notice = text.partition('class="notice"')[2].partition("</div>")[0]
    assert "17 Nov 2021, 09:20 WIB" in notice
    assert "#ralat" in notice
    assert text.index("Yang benar") < text.index("Daya 1,2")


def test_whatever_is_not_news_says_so(shown, db):
    with override("id"):
        for kind in Kind:
            head = shown(kind=kind).partition('class="story__head"')[2].partition("</header>")[0]
            assert ('class="kind' in head) == (kind != Kind.NEWS)
            assert kind == Kind.NEWS or str(kind.label) in head


def test_topics_lead_to_their_pages(shown, db):
    old = make_tag("Madura", merged_into=make_tag("Selat Madura"))
    text = shown(tags=[make_tag("Feri listrik"), old])
    assert '<a href="/tag/feri-listrik/">Feri listrik</a>' in text
    assert '<a href="/tag/selat-madura/">Selat Madura</a>' in text
    assert ">Madura</a>" not in text


def test_related_stories_stand_in_the_desks_order_and_only_while_live(read, db):
    section = make_section()
    one, two, gone = (make_edition(section=section) for _ in range(3))
    gone.live_until, gone.ending = MORNING + SECOND, "withdrawn"
    gone.save()
    story = make_edition(section=section, related=[two.article, gone.article, one.article])
    rail = (
        read(story.get_absolute_url()).text_read.partition('<aside class="rail')[2].partition("</aside>")[0]
    )
    assert rail.index(f"/{two.article_id}/") < rail.index(f"/{one.article_id}/")
    assert f"/{gone.article_id}/" not in rail


def test_without_related_stories_others_of_the_section_stand_there(read, db):
    section = make_section("Ekonomi")
    other, elsewhere = make_edition(section=section), make_edition()
    story = make_edition(section=section)
    text = read(story.get_absolute_url()).text_read
    rail, below = text.partition('<aside class="rail')[2].split("</aside>")[:2]
    assert f"/{other.article_id}/" in rail
    assert f"/{elsewhere.article_id}/" in below
    assert f"/{other.article_id}/" not in below
    assert f"/{story.article_id}/" not in rail + below.partition("<footer")[0]


def test_a_story_can_be_passed_on_with_plain_links(shown, settings, db):
    settings.SITE_URL = "https://sauh.example"
    text = shown(headline="Feri & kapal", section=make_section("Ekonomi"), slug="feri")
    assert "https://wa.me/?text=Feri%20%26%20kapal%20https%3A%2F%2Fsauh.example%2Fekonomi%2F" in text
    assert "https://t.me/share/url?url=https%3A%2F%2Fsauh.example%2Fekonomi%2F" in text
    assert "mailto:?subject=Feri%20%26%20kapal" in text


# --- what machines read -----------------------------------------------------------------------------
def test_the_head_says_what_the_page_is(shown, settings, db):
    settings.SITE_URL = "https://sauh.example"
    text = shown(
        headline="Feri pertama", search_title="Feri listrik", standfirst="Hemat.", lead_photo=make_photo()
    )
    assert "<title>Feri listrik – Sauh</title>" in text
    assert '<meta name="description" content="Hemat.">' in text
    assert re.search(r'<link rel="canonical" href="https://sauh.example/[^/]+/\d+/feri-pertama/">', text)
    assert "max-image-preview:large" in text
    assert '<meta property="og:title" content="Feri pertama">' in text
    assert '<meta property="og:image:width" content="1280">' in text


def test_linked_data_says_what_the_reader_sees(shown, settings, db):
    settings.SITE_URL = "https://sauh.example"
    author = make_author("Laras P", role_title="Wartawan")
    desk = make_author("Sauh", kind=AuthorKind.ORGANISATION)
    nodes = linked_data(
        shown(
            headline="Feri",
            kind=Kind.OPINION,
            bylines=[author, desk],
            lead_photo=make_photo(),
            updated_at=MORNING + HOUR,
        )
    )
    article = nodes["OpinionNewsArticle"]
    assert (article["headline"], article["datePublished"]) == ("Feri", "2021-11-17T08:20:00+07:00")
    assert article["dateModified"] == "2021-11-17T09:20:00+07:00"
    assert [(a["@type"], a["name"]) for a in article["author"]] == [
        ("Person", "Laras P"),
        ("Organization", "Sauh"),
    ]
    assert [image["width"] for image in article["image"]] == [1920, 1200, 1280]
    assert all(image["url"].startswith("https://sauh.example/foto/") for image in article["image"])
    assert [step["position"] for step in nodes["BreadcrumbList"]["itemListElement"]] == [1, 2, 3]


# --- languages --------------------------------------------------------------------------------------
def test_an_arabic_story_turns_the_page_round(shown):
    text = shown(language="ar", headline="أول عبّارة", slug="أول")
    assert '<html lang="ar" dir="rtl">' in text
    assert '<header class="masthead" lang="id">' in text


def test_an_english_story_speaks_english(shown, db):
    text = shown(language="en", bylines=[make_author("Laras P"), make_author("Yusak T")])
    assert '<html lang="en" dir="ltr">' in text
    assert 'by <a href="/penulis/laras-p/">Laras P</a> and <a' in text
    assert '<header class="masthead">' in text


def test_a_card_in_another_language_than_its_page_says_so(read, db):
    make_edition(language="ar", headline="أول عبّارة", slug="أول")
    assert re.search(r'<h2 lang="ar" dir="rtl"><a href="[^"]+">أول عبّارة</a>', read("/").text_read)


# --- previews ---------------------------------------------------------------------------------------
def test_a_preview_is_the_page_of_an_edition_that_was_never_saved(db):
    tag, author, other = make_tag("Feri"), make_author("Laras P"), make_edition()
    article = make_article(tags=[tag], bylines=[author], related=[other.article], dateline="Surabaya")
    html = render_preview(frozen(article, article=article), at=MORNING)
    assert Edition.objects.count() == 1
    assert 'class="preview"' in html
    assert '<meta name="robots" content="noindex">' in html
    for words in (article.headline, "Laras P", ">Feri</a>", other.headline, "Sauh, Surabaya", "08:20 WIB"):
        assert words in html


def test_a_preview_without_section_or_number_is_a_page_too(db):
    bare = Article(headline="Catatan", body="<p>Baru mulai.</p>")
    html = render_preview(Edition(**bare.story_fields(), relations={}), at=MORNING)
    assert "Catatan" in html
    assert "canonical" not in html


def test_readers_see_no_preview_bar(shown):
    assert 'class="preview"' not in shown()
