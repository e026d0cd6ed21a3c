"""A stored body on its way to the page."""

from datetime import timedelta

import pytest
from django.utils.html import escape
from django.utils.translation import override

from articles.body.figures import caption_html
from articles.body.resolve import resolve
from articles.models import Kind
from tests.articles.body.test_clean import INFO, PULL, TABLE
from tests.factories import MORNING, make_box, make_edition, make_gallery, make_photo, make_video

pytestmark = pytest.mark.django_db


def figure(photo, layout="normal", caption=""):
    return (
        f'<figure data-photo="{photo.pk}" data-layout="{layout}"><figcaption>{caption}</figcaption></figure>'
    )


def test_a_body_without_references_asks_the_database_nothing(django_assert_num_queries):
    with django_assert_num_queries(0):
        assert resolve("<p>Halo</p>").parts[0].html == "<p>Halo</p>"


def test_any_number_of_references_takes_two_queries(django_assert_num_queries):
    photos, box = [make_photo() for _ in range(5)], make_box()
    body = (
        "".join(map(figure, photos))
        + f'<div data-box="{box.pk}"></div><h2 data-part data-photo={photos[0].pk}>Dua</h2>'
    )
    with django_assert_num_queries(2):
        found = resolve(body)
    assert list(found.photos) == [photo.pk for photo in photos]


def test_a_photo_shows_its_own_caption_and_credit():
    photo = make_photo(caption="Feri & <dermaga>.", credit_line="Sauh/Bagas")
    with override("id"):
        html = resolve(figure(photo)).parts[0].html
    assert html.startswith('<figure class="photo"><picture>')
    assert "<figcaption>Feri &amp; &lt;dermaga&gt;. (" in html
    assert html.endswith("Sauh/Bagas)</figcaption></figure>")


def test_the_caption_written_for_the_story_comes_first():
    html = resolve(figure(make_photo(caption="Lama"), caption="Baru <em>sekali</em>")).parts[0].html
    assert "<figcaption>Baru <em>sekali</em> (" in html
    assert "Lama" not in html


def test_a_photo_without_caption_and_credit_has_no_empty_caption():
    assert (
        "figcaption" not in resolve(figure(make_photo(caption="", credit_line="", creator=""))).parts[0].html
    )


def test_a_caption_that_nobody_vouched_for_is_escaped():
    with override("en"):
        html = caption_html(make_photo(credit_line="<b>"), "<i>x</i>")
    assert html == "&lt;i&gt;x&lt;/i&gt; (Photo: &lt;b&gt;)"


@pytest.mark.parametrize(
    ("layout", "classes"), [("normal", "photo"), ("wide", "photo wide"), ("inset", "photo inset")]
)
def test_each_layout_is_a_class(layout, classes):
    assert f'<figure class="{classes}">' in resolve(figure(make_photo(), layout)).parts[0].html


def test_alt_text_is_escaped_and_empty_for_decoration():
    assert f'alt="{escape(chr(34) + "x")}"' in resolve(figure(make_photo(alt_text='"x'))).parts[0].html
    assert 'alt=""' in resolve(figure(make_photo(alt_text="x", is_decorative=True))).parts[0].html


def test_a_photo_that_is_gone_leaves_no_trace():
    photo = make_photo()
    body = f"<p>a</p>{figure(photo)}<p>b</p>"
    photo.delete()
    assert resolve(body).parts[0].html == "<p>a</p><p>b</p>"
    assert resolve(body).photos == {}


def test_a_key_beyond_any_row_is_just_missing():
    assert (
        resolve('<figure data-photo="999999999999999999"></figure><div data-box="5"></div>').parts[0].html
        == ""
    )


def test_a_box_is_a_named_section():
    box = make_box(title="Ragu & bimbang?", body="<p>Kirim <strong>ke sini</strong>.</p>")
    html = resolve(f'<div data-box="{box.pk}"></div>').parts[0].html
    assert f'<section class="box" aria-labelledby="box-{box.pk}"><h2 id="box-{box.pk}">' in html
    assert "Ragu &amp; bimbang?</h2><p>Kirim <strong>ke sini</strong>.</p></section>" in html


def test_the_same_box_twice_has_two_ids():
    html = resolve(f'<div data-box="{make_box().pk}"></div>' * 2).parts[0].html
    ids = [piece.partition('"')[0] for piece in html.split(' id="')[1:]]
    assert len(ids) == len(set(ids)) == 2


def test_a_closed_box_is_not_shown():
    assert resolve(f'<div data-box="{make_box(is_open=False).pk}"></div>').parts[0].html == ""


def test_a_box_holds_no_script_and_no_references_of_its_own():
    photo = make_photo()
    box = make_box(body=f"<p>a</p><script>x()</script>{figure(photo)}")
    html = resolve(f'<div data-box="{box.pk}"></div>').parts[0].html
    assert "<p>a</p></section>" in html
    assert "script" not in html


def test_stored_text_is_cleaned_on_the_way_out():
    assert resolve('<p onclick="x()">a<script>alert(1)</script></p>').parts[0].html == "<p>a</p>"


# --- words in a form of their own ---------------------------------------------------------------------
def test_a_pull_quote_is_a_figure_with_its_source_if_it_has_one():
    html = resolve(PULL).parts[0].html
    assert html.startswith('<figure class="pull"><blockquote><p>Dermaganya')
    assert html.endswith("<figcaption>Made Arimbawa</figcaption></figure>")
    assert "figcaption" not in resolve(PULL.replace("Made Arimbawa", "")).parts[0].html


def test_an_info_box_has_a_title_that_fits_its_part():
    first, second = resolve(f"{INFO}<h2 data-part>Dua</h2>{INFO}").parts
    assert (
        '<section class="box box--own" aria-labelledby="info-1"><h2 id="info-1">Sekilas</h2><p>' in first.html
    )
    assert '<h3 id="info-2">Sekilas</h3>' in second.html


def test_an_info_box_without_title_points_at_none():
    html = resolve('<aside data-info=""><p>a</p></aside>').parts[0].html
    assert html == '<section class="box box--own"><p>a</p></section>'


def test_a_table_scrolls_in_a_named_box_that_the_keyboard_reaches():
    html = resolve(TABLE.replace("Ongkos", "&lt;Ongkos&quot;")).parts[0].html
    assert html.startswith(
        '<div class="table" tabindex="0" role="group" aria-label="&lt;Ongkos&quot; energi"><table><caption>'
    )
    assert '<th scope="col">Kapal</th>' in html


def test_the_empty_corner_of_a_table_is_no_head():
    html = resolve(TABLE.replace("Kapal", "")).parts[0].html
    assert "<thead><tr><td></td><th" in html


# --- other stories -------------------------------------------------------------------------------------
def card(edition):
    return f'<div data-story="{edition.article_id}"></div>'


def test_a_story_is_a_card_with_its_address_and_picture():
    edition = make_edition(headline="Subak & air", lead_photo=make_photo())
    with override("id"):
        html = resolve(card(edition)).parts[0].html
    assert html.startswith('<aside class="also"><article class="card card--side"><picture>')
    assert f'<a href="{edition.get_absolute_url()}">Subak &amp; air</a></h2>' in html
    assert 'alt=""' in html


def test_a_card_in_a_later_part_is_a_heading_below_it():
    assert "</h3></article>" in resolve(f"<h2 data-part>Dua</h2>{card(make_edition())}").parts[1].html


def test_any_number_of_stories_takes_one_query(django_assert_num_queries):
    body = "".join(card(make_edition(lead_photo=make_photo())) for _ in range(5))
    with django_assert_num_queries(1):
        assert resolve(body).parts[0].html.count("<article") == 5


def test_a_paid_story_says_so_on_its_card():
    assert 'class="kind kind--paid"' in resolve(card(make_edition(kind=Kind.SPONSORED))).parts[0].html


def test_a_story_that_readers_do_not_see_leaves_no_trace():
    planned = make_edition(live_from=MORNING + timedelta(days=1))
    over = make_edition(live_until=MORNING + timedelta(hours=1))
    body = f'{card(planned)}{card(over)}<div data-story="999999999999999999"></div>'
    assert resolve(body, at=MORNING + timedelta(hours=2)).parts[0].html == ""
    assert "also" in resolve(body, at=planned.live_from).parts[0].html


# --- videos and galleries ----------------------------------------------------------------------------
def video_figure(video, caption=""):
    return f'<figure data-video="{video.pk}"><figcaption>{caption}</figcaption></figure>'


def gallery_figure(gallery):
    return f'<figure data-gallery="{gallery.pk}"><figcaption></figcaption></figure>'


def test_a_video_is_a_still_that_leads_to_its_page():
    video = make_video(title="Dari <peron>", credit_line="Sauh")
    with override("en"):
        found = resolve(video_figure(video, "Keterangan"))
    html = found.parts[0].html
    assert f'<a href="/video/{video.pk}/{video.slug}/" data-title="Dari &lt;peron&gt;"' in html
    assert "<span>Play the video: Dari &lt;peron&gt;</span> <span>6:12</span>" in html
    assert "<figcaption>Keterangan (Video: Sauh, YouTube)</figcaption>" in html
    assert found.has_player


def test_a_providers_player_is_named_and_not_loaded():
    video = make_video()
    html = resolve(video_figure(video)).parts[0].html
    assert f'data-player="{video.player_address}"' in html
    assert html.count("youtube") == 1


def test_a_film_of_our_own_brings_its_file_and_captions():
    video = make_video(file="own", captions="WEBVTT", captions_language="id")
    html = resolve(video_figure(video)).parts[0].html
    assert f'data-film="{video.file_address}" data-captions="{video.captions_address}"' in html
    assert 'data-language="id" data-words="Bahasa Indonesia"' in html


def test_a_gallery_shows_its_first_photos_and_leads_to_all():
    gallery = make_gallery([make_photo() for _ in range(6)])
    with override("en"):
        html = resolve(gallery_figure(gallery)).parts[0].html
    assert html.count("<picture>") == 4
    assert f'<a href="/galeri/{gallery.pk}/{gallery.slug}/">{gallery.title}</a></strong> · 6 photos.' in html


def test_what_is_not_public_leaves_no_trace_and_no_script():
    video, gallery = make_video(published_at=None), make_gallery(published_at=None)
    found = resolve(video_figure(video) + gallery_figure(gallery))
    assert (found.parts[0].html, found.has_player) == ("", False)


def test_an_embed_names_its_provider_and_loads_nothing():
    with override("en"):
        found = resolve('<div data-embed="https://x.com/sauh/status/1460123"></div>')
    html = found.parts[0].html
    assert '<a href="https://x.com/sauh/status/1460123" rel="nofollow noopener" data-title="X"' in html
    assert 'data-player="https://platform.twitter.com/embed/Tweet.html?dnt=true&amp;id=1460123"' in html
    assert "<strong>Show what stands at X</strong>" in html
    assert found.has_player


def test_each_kind_of_reference_takes_one_query(django_assert_num_queries):
    body = "".join(video_figure(make_video()) + gallery_figure(make_gallery()) for _ in range(3))
    with django_assert_num_queries(2):
        assert resolve(body).parts[0].html.count("<figure") == 6


# --- parts -------------------------------------------------------------------------------------------
def test_a_part_heading_begins_a_part_with_its_photo():
    photo = make_photo()
    first, second = resolve(
        f'<p>a</p><h2 data-part data-photo="{photo.pk}">Di <em>galangan</em></h2><p>b</p>'
    ).parts
    assert (first.number, first.title, first.html) == (1, "", "<p>a</p>")
    assert (second.number, second.title, second.html) == (2, "Di <em>galangan</em>", "<p>b</p>")
    assert second.photo.startswith('<figure class="photo wide">')


def test_a_part_heading_without_words_gives_only_its_photo():
    (only,) = resolve(f'<p>a</p><h2 data-part data-photo="{make_photo().pk}"></h2>').parts
    assert only.html.startswith('<p>a</p><figure class="photo wide">')


def test_an_empty_body_is_one_empty_part():
    assert [part.html for part in resolve("").parts] == [""]


# --- the dateline ------------------------------------------------------------------------------------
def test_the_dateline_opens_the_first_paragraph_after_whatever_stands_before_it():
    html = resolve("<h3>Judul</h3><p>Kapal itu</p><p>lagi</p>", dateline="Sauh, <Surabaya>").parts[0].html
    assert html == (
        '<h3>Judul</h3><p><b class="dateline">Sauh, &lt;Surabaya&gt;</b> — Kapal itu</p><p>lagi</p>'
    )


def test_the_dateline_never_moves_to_another_part():
    first, second = resolve("<h3>a</h3><h2 data-part>Dua</h2><p>b</p>", dateline="Surabaya").parts
    assert "dateline" not in first.html + second.html
