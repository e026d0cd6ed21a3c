"""What the house says of itself: templates nobody sees, pages everybody finds."""

import pytest

from articles.models import PolicyPage
from tests.factories import MORNING

TRUST = (
    *("tentang-kami", "redaksi", "kepemilikan", "kode-etik", "koreksi", "pemeriksaan-fakta"),
    *("narasumber-tanpa-nama", "kecerdasan-buatan", "privasi", "kontak"),
)


@pytest.fixture
def ethics(db):
    """The code of ethics, shown."""
    row = PolicyPage.objects.get(slug="kode-etik")
    row.is_shown, row.updated_at = True, MORNING
    row.save()
    return row


def test_a_new_newsroom_finds_every_page_as_a_template(db):
    assert set(TRUST) <= set(PolicyPage.objects.values_list("slug", flat=True))
    assert not PolicyPage.objects.filter(is_shown=True).exists()


def test_a_template_is_seen_by_nobody(read, db):
    for path in ("/tentang/kode-etik/", "/tentang/"):
        assert read(path).status_code == 404
    assert "/tentang/" not in read("/").text_read


def test_a_shown_page_has_its_words_its_stamp_and_its_place_at_the_foot(read, ethics):
    response = read("/tentang/kode-etik/")
    assert response.status_code == 200
    assert "<h1>Kode etik</h1>" in response.text_read
    assert '<time datetime="2021-11-17">' in response.text_read
    assert "Undang-Undang Pers" in response.text_read
    assert '<meta name="description" content="Redaksi bekerja menurut' in response.text_read
    foot = read("/").text_read.partition('<nav class="footer__trust"')[2]
    assert '<a href="/tentang/kode-etik/">Kode etik</a>' in foot


def test_no_level_of_headings_is_left_out(read, ethics):
    main = read("/tentang/kode-etik/").text_read.partition("<main")[2].partition("</main>")[0]
    assert "<h2>Benturan kepentingan</h2>" in main and "<h3>" not in main


def test_the_index_lists_what_is_shown_in_the_houses_order(read, ethics):
    PolicyPage.objects.filter(slug="privasi").update(is_shown=True, position=0)
    main = read("/tentang/").text_read.partition("<main")[2].partition("</main>")[0]
    assert main.index("/tentang/privasi/") < main.index("/tentang/kode-etik/")
    assert "/tentang/kontak/" not in main


def test_a_text_that_came_in_unclean_runs_nothing(read, ethics):
    PolicyPage.objects.filter(pk=ethics.pk).update(
        body="<p>Kata</p><script>alert(1)</script><p onclick=x>Lagi</p>"
    )
    text = read("/tentang/kode-etik/").text_read
    assert "alert(1)" not in text and "onclick" not in text and "Kata" in text


def test_the_address_is_led_to_its_one_form(read, ethics):
    moved = read("/tentang/Kode-Etik/?a=1")
    assert (moved.status_code, moved["Location"]) == (301, "/tentang/kode-etik/?a=1")
    assert read("/tentang/tidak-ada/").status_code == 404
    assert read("/tentang/kode-etik/", method="post").status_code == 405


def test_it_asks_little(read, ethics):
    PolicyPage.objects.update(is_shown=True)
    assert len(read("/tentang/kode-etik/").queries) == 2
    assert len(read("/tentang/").queries) == 1
