"""The text edition: words alone, few bytes, and the full page is the one that counts."""

import gzip
import re

from articles.models import Ending, Kind
from tests.factories import (
    MORNING,
    fill,
    make_author,
    make_box,
    make_edition,
    make_photo,
    make_section,
)

KILOBYTE = 1000
FETCHED = re.compile(r"<(img|picture|source|video|audio|iframe|script|svg|object|embed)\b|<link[^>]+preload")


def test_the_front_lists_the_newest_and_fetches_nothing(read, db):
    fill(40, section=make_section(), lead_photo=make_photo())
    newest = make_edition(
        headline="Paling baru", lead_photo=make_photo(), live_from=MORNING.replace(minute=40)
    )
    text = read("/ringan/").text_read
    assert f'<a href="/ringan/{newest.article_id}/">Paling baru</a>' in text
    assert not FETCHED.search(text)
    assert len(text.encode()) < 15 * KILOBYTE


def test_a_story_has_its_words_its_names_and_its_times(read, db):
    body = (
        f'<p>Kapal itu sunyi.</p><figure data-photo="{make_photo().pk}" data-layout="wide"><figcaption>Feri '
        f'di dermaga</figcaption></figure><div data-box="{make_box().pk}"></div>'
        '<h2 data-part="">Dua</h2><p>Akhir.</p>'
    )
    story = make_edition(
        body=body, bylines=[make_author("Laras Prameswari")], dateline="Surabaya", lead_photo=make_photo()
    )
    text = read(f"/ringan/{story.article_id}/").text_read
    for words in (
        "Laras Prameswari",
        "08:20 WIB",
        "Sauh, Surabaya",
        "Feri di dermaga",
        "<h2>Dua</h2>",
        "Akhir.",
    ):
        assert words in text
    assert "Kirimkan ke Cek Fakta" in text
    assert not FETCHED.search(text)


def test_the_full_page_is_the_one_that_counts(read, db, settings):
    settings.SITE_URL = "https://sauh.example"
    story = make_edition()
    address = story.get_absolute_url()
    text = read(f"/ringan/{story.article_id}/").text_read
    assert f'<link rel="canonical" href="https://sauh.example{address}">' in text
    assert f'<a href="{address}">' in text
    assert '<link rel="canonical" href="https://sauh.example/">' in read("/ringan/").text_read


def test_a_long_story_stays_within_the_budget(read, db):
    story = make_edition(
        body="".join(f"<p>Kalimat nomor {n} tentang kapal dan dermaga.</p>" for n in range(400))
    )
    assert len(gzip.compress(read(f"/ringan/{story.article_id}/").content)) < 15 * KILOBYTE


def test_every_page_leads_there(read, db):
    story = make_edition()
    for path in ("/", story.get_absolute_url(), "/tidak/ada/"):
        assert 'href="/ringan/"' in read(path).text_read


def test_what_is_not_news_says_so_there_too(read, db):
    story = make_edition(kind=Kind.SPONSORED)
    label = str(Kind.SPONSORED.label)
    assert label in read("/ringan/").text_read
    assert label in read(f"/ringan/{story.article_id}/").text_read


def test_a_story_is_there_and_gone_at_its_second(read, db):
    gone = make_edition(live_until=MORNING.replace(minute=30), ending=Ending.WITHDRAWN, headline="Rahasia")
    planned = make_edition(live_from=MORNING.replace(year=2030), headline="Nanti")
    response = read(f"/ringan/{gone.article_id}/")
    assert response.status_code == 410 and "Rahasia" not in response.text_read
    assert read(f"/ringan/{planned.article_id}/").status_code == 404
    assert "Nanti" not in read("/ringan/").text_read


def test_an_arabic_story_runs_from_right_to_left(read, db):
    story = make_edition(language="ar", headline="عبارة كهربائية")
    assert '<html lang="ar" dir="rtl">' in read(f"/ringan/{story.article_id}/").text_read


def test_bad_addresses_and_methods_are_refused(read, db):
    story = make_edition()
    for path in ("/ringan/0/", "/ringan/abc/x/", "/ringan/99999999999999999999/"):
        assert read(path).status_code == 404
    assert read("/ringan/", method="post").status_code == 405
    assert read(f"/ringan/{story.article_id}/", method="post").status_code == 405


def test_it_asks_little(read, db):
    photo, box = make_photo(), make_box()
    figure = f'<figure data-photo="{photo.pk}" data-layout="wide"></figure>'
    body = f'<p>Satu.</p>{figure}<div data-box="{box.pk}"></div>'
    story = make_edition(body=body, wire=make_author(is_wire=True))
    assert len(read(f"/ringan/{story.article_id}/").queries) <= 5
    assert len(read("/ringan/").queries) == 2


def test_no_level_of_headings_is_left_out(read, db):
    story = make_edition(body='<p>Satu.</p><h3>Sela</h3><p>Dua.</p><h2 data-part="">Bagian</h2><h3>Lagi</h3>')
    levels = re.findall(r"<h([1-6])[ >]", read(f"/ringan/{story.article_id}/").text_read)
    assert levels == ["1", "2", "2", "3"]
