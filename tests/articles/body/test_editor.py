"""The body's editor in a browser, under the desk's own content policy."""

import io
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image
from playwright.sync_api import expect

from articles.body.clean import clean
from media.intake import keep, take_in
from media.models import Photo
from tests.articles.body.test_clean import STORY
from tests.factories import make_article, make_box, make_gallery, make_user, make_video

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.browser,
    # The buttons are asked for by their English names.
    pytest.mark.browser_context_args(locale="en-GB"),
]
CLIPBOARDS = Path(__file__).parent / "clipboards"
PASTE = """([text, html]) => {
  const clipboardData = new DataTransfer()
  clipboardData.setData("text/html", html)
  text.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }))
}"""
LIST = (
    "<ul><li><p>Dermaga Ujung</p><ul><li><p>satu colokan</p></li></ul></li>"
    "<li><p>Dermaga <strong>Kamal</strong></p></li></ul>"
)
OFFICE = (
    "<h3>Dermaga menunggu</h3><p><strong>Surabaya</strong> – Kapal itu <em>nyaris</em> tidak bersuara, "
    f'menurut <a href="https://sauh.example/ekonomi/1/feri/">laporan</a>.</p>{LIST}'
)
CO2 = "<p>CO<sub>2</sub> turun.</p>"


class Desk:
    """The form of a new story: its text, the body that would be saved, and what the browser reported."""

    def __init__(self, page, address):
        self.page, self.reports = page, []
        page.context.on(
            "console", lambda message: message.type == "error" and self.reports.append(message.text)
        )
        page.on("pageerror", lambda error: self.reports.append(str(error)))
        page.goto(address)
        self.text = page.locator(".field-body .ProseMirror[contenteditable=true]")
        self.text.click()

    @property
    def body(self):
        return self.page.locator("#id_body").input_value()

    def click(self, selector):
        self.page.locator(selector).first.click()
        self.page.wait_for_timeout(150)

    def type(self, words):
        self.page.keyboard.type(words)

    def press(self, *keys):
        for key in keys:
            # Focus and selection reach ProseMirror a frame later than the key would.
            self.page.wait_for_timeout(150)
            self.page.keyboard.press(key)

    def choose(self, button, row=0):
        """Press a button that opens a popup, and choose one of its rows."""
        with self.page.expect_popup() as opened:
            self.page.get_by_role("button", name=button, exact=True).click()
        with opened.value.expect_event("close"):
            opened.value.locator("#result_list a[data-popup-opener]").nth(row).click()

    def paste(self, html):
        self.page.evaluate(PASTE, [self.text.element_handle(), html])

    def set(self, html):
        self.text.evaluate(
            "(text, html) => text.editor.commands.setContent(html, { emitUpdate: true })", html
        )


def a_jpeg():
    picture = io.BytesIO()
    Image.new("RGB", (1600, 900), "#33485a").save(picture, "JPEG")
    return picture.getvalue()


@pytest.fixture
def photo(uploads):
    file = SimpleUploadedFile("feri.jpg", a_jpeg(), "image/jpeg")
    words = {"title": "Feri", "caption": "Feri di selat.", "alt_text": "Sebuah feri.", "creator": "Bagas"}
    return keep(take_in(file), Photo(**words), by=None)


@pytest.fixture
def desk(page, live_server, client):
    client.force_login(make_user("Editor"))
    page.context.add_cookies(
        [{"name": "sessionid", "value": client.cookies["sessionid"].value, "url": live_server.url}]
    )
    desk = Desk(page, f"{live_server.url}/admin/articles/article/add/")
    yield desk
    assert desk.reports == []


def test_a_photo_is_chosen_in_the_popup_and_gets_a_caption(desk, photo):
    desk.type("Kapal itu.")
    desk.choose("Put a photo into the text")
    desk.type("Sesudahnya.")
    desk.click(".node-photo figcaption")
    desk.type("Untuk berita ini")
    assert desk.body == (
        f'<p>Kapal itu.</p><figure data-photo="{photo.pk}" data-layout="normal">'
        "<figcaption>Untuk berita ini</figcaption></figure><p>Sesudahnya.</p>"
    )


def test_a_photo_is_uploaded_in_the_popup(desk, uploads):
    with desk.page.expect_popup() as opened:
        desk.page.get_by_role("button", name="Put a photo into the text").click()
    popup = opened.value
    popup.locator("a.addlink").click()
    popup.locator("#id_picture").set_input_files(
        {"name": "a.jpg", "mimeType": "image/jpeg", "buffer": a_jpeg()}
    )
    popup.locator("#id_alt_text").fill("Feri")
    popup.locator("#id_creator").fill("Bagas")
    with popup.expect_event("close"):
        popup.locator("[name=_save]").first.click()
    expect(desk.page.locator(".node-photo__credit")).to_have_text("Bagas")
    assert f'data-photo="{Photo.objects.get().pk}"' in desk.body


def test_a_photo_shows_picture_credit_and_its_own_caption(desk, photo):
    desk.choose("Put a photo into the text")
    expect(desk.page.locator(".node-photo img")).to_have_attribute("alt", "Sebuah feri.")
    expect(desk.page.locator(".node-photo .node-words__hint")).to_have_text("Feri di selat.")
    expect(desk.page.locator(".node-photo__credit")).to_have_text("Bagas")


def test_the_layout_is_chosen_from_the_keyboard_and_undone(desk, photo):
    desk.choose("Put a photo into the text")
    desk.page.get_by_label("Layout").focus()
    desk.page.get_by_label("Layout").select_option("wide")
    assert 'data-layout="wide"' in desk.body
    desk.press("Control+z")
    assert 'data-layout="normal"' in desk.body
    desk.press("Control+z")
    assert desk.body == ""


def test_enter_in_a_caption_leads_to_the_next_paragraph(desk, photo):
    desk.choose("Put a photo into the text")
    desk.click(".node-photo figcaption")
    desk.type("Keterangan")
    desk.press("Enter")
    desk.type("Lanjut.")
    assert desk.body.count("<figure") == 1
    assert "</figure><p>Lanjut.</p>" in desk.body


def test_a_photo_asked_for_in_a_list_stands_below_it(desk, photo):
    desk.page.get_by_role("button", name="List", exact=True).click()
    desk.type("satu")
    desk.choose("Put a photo into the text")
    assert desk.body.startswith(f'<ul><li><p>satu</p></li></ul><figure data-photo="{photo.pk}"')


def test_a_line_becomes_the_headline_of_a_part_with_a_photo(desk, photo):
    desk.type("Di galangan rakyat")
    desk.page.get_by_role("button", name="Begin a new part with this line as its headline").click()
    desk.choose("Add a photo")
    assert clean(desk.body) == f'<h2 data-part="" data-photo="{photo.pk}">Di galangan rakyat</h2>'
    desk.page.get_by_role("button", name="Remove the photo").click()
    assert clean(desk.body) == '<h2 data-part="">Di galangan rakyat</h2>'
    desk.click(".node-part h2")
    desk.press("Home", "Backspace")
    assert clean(desk.body) == "<p>Di galangan rakyat</p>"


def test_a_shared_box_is_chosen_and_shows_its_words(desk):
    box = make_box(title="Ragu?", body="<p>Kirim ke <strong>sini</strong>.</p>")
    desk.choose("Put a shared box into the text")
    assert clean(desk.body) == f'<div data-box="{box.pk}"></div>'
    expect(desk.page.locator(".node-box__text")).to_have_text("Ragu?Kirim ke sini.")


def test_another_story_is_chosen_and_shows_its_headline(desk):
    article = make_article(headline="Subak menghitung air")
    desk.choose("Put another story into the text")
    assert clean(desk.body) == f'<div data-story="{article.pk}"></div>'
    expect(desk.page.locator(".node-story__headline")).to_have_text("Subak menghitung air")


def test_a_pull_quote_takes_the_words_and_then_their_source(desk):
    desk.page.get_by_role("button", name="Put a pull quote into the text").click()
    desk.type("Dermaganya menunggu.")
    desk.click(".node-pull figcaption")
    desk.type("Made Arimbawa")
    desk.press("Enter")
    desk.type("Lanjut.")
    assert clean(desk.body) == (
        '<figure data-pull=""><blockquote><p>Dermaganya menunggu.</p></blockquote>'
        "<figcaption>Made Arimbawa</figcaption></figure><p>Lanjut.</p>"
    )


def test_an_info_box_takes_a_title_and_paragraphs(desk):
    desk.page.get_by_role("button", name="Put an info box into the text").click()
    desk.type("Sekilas")
    desk.click(".node-info p")
    desk.type("Tiga dermaga.")
    assert clean(desk.body) == '<aside data-info=""><h3>Sekilas</h3><p>Tiga dermaga.</p></aside>'


def test_a_table_is_filled_with_the_keyboard_and_grows(desk):
    desk.page.get_by_role("button", name="Put a table into the text").click()
    for words in ("Kapal", "Rupiah", "Solar", "1,9 juta", "Listrik", "1,02 juta"):
        desk.type(words)
        desk.press("Tab")
    desk.type("Layar")
    desk.page.get_by_label("Caption of the table").fill("Ongkos")
    desk.page.get_by_role("button", name="Remove the row").click()
    assert clean(desk.body) == (
        "<table><caption>Ongkos</caption><thead><tr><th>Kapal</th><th>Rupiah</th></tr></thead><tbody>"
        "<tr><td>Solar</td><td>1,9 juta</td></tr><tr><td>Listrik</td><td>1,02 juta</td></tr></tbody></table>"
    )


def test_a_video_and_a_gallery_are_chosen_and_get_captions(desk, photo):
    video, gallery = make_video(poster=photo), make_gallery([photo])
    desk.choose("Put a video into the text")
    desk.choose("Put a gallery into the text")
    desk.click(".node-shown figcaption")
    desk.type("Dari anjungan")
    assert clean(desk.body) == (
        f'<figure data-video="{video.pk}"><figcaption>Dari anjungan</figcaption></figure>'
        f'<figure data-gallery="{gallery.pk}"><figcaption></figcaption></figure>'
    )
    expect(desk.page.locator(".node-shown .node-photo__credit").first).to_contain_text(video.title)


def test_an_embed_is_asked_for_by_its_address(desk):
    desk.page.get_by_role("button", name="Put something from another site into the text").click()
    desk.page.locator("dialog").get_by_label("Address").fill("youtu.be/dQw4w9WgXcQ")
    desk.press("Enter")
    desk.page.locator("dialog").wait_for(state="detached")
    assert clean(desk.body) == '<div data-embed="https://www.youtube.com/watch?v=dQw4w9WgXcQ"></div>'


def test_a_photo_that_is_gone_says_so_and_stays_in_the_text(desk):
    desk.set('<figure data-photo="999" data-layout="normal"><figcaption>x</figcaption></figure>')
    desk.page.get_by_text("This photo is gone.").wait_for()
    assert 'data-photo="999"' in desk.body
    # The browser reports the missing row; nothing else.
    assert len(desk.reports) == 1
    assert "404" in desk.reports.pop()


def test_a_link_that_nobody_could_follow_is_refused_and_kept_to_be_corrected(desk):
    desk.type("laporan")
    desk.press("Control+a", "Control+k")
    desk.page.on("dialog", lambda alert: alert.accept())
    address = desk.page.locator("dialog").get_by_label("Address")
    address.fill("javascript:alert(1)")
    desk.press("Enter")
    assert address.input_value() == "javascript:alert(1)"
    address.fill("sauh.example/laporan")
    desk.press("Enter")
    desk.page.locator("dialog").wait_for(state="detached")
    assert desk.body == '<p><a href="https://sauh.example/laporan">laporan</a></p>'


def test_the_editor_holds_all_that_the_server_keeps(desk, photo):
    story = STORY.replace('data-photo="42"', f'data-photo="{photo.pk}"').replace('data-photo="5"', "")
    story = story.replace('<div data-box="3"></div>', f'<div data-box="{make_box().pk}"></div>')
    story = story.replace('data-story="12"', f'data-story="{make_article().pk}"')
    story = story.replace('data-video="7"', f'data-video="{make_video(poster=photo).pk}"')
    story = story.replace('data-gallery="9"', f'data-gallery="{make_gallery([photo]).pk}"')
    # The editor writes a link outside of bold; it means the same.
    story = story.replace("dua <a", "dua </strong><a").replace(
        ">tiga</a></strong>", "><strong>tiga</strong></a>"
    )
    desk.set(clean(story))
    desk.page.locator(".node-box__text h3").wait_for()
    assert clean(desk.body) == clean(story)


@pytest.mark.parametrize(
    ("clipboard", "kept"),
    [
        (
            "word",
            f"{OFFICE}<p>Urutannya:</p><ol><li><p>lepas tali</p></li><li><p>menyeberang</p></li></ol>{CO2}",
        ),
        ("google-docs", OFFICE + CO2),
        (
            "web-page",
            "<h3>Dari laman lain</h3>"
            '<p>Teks dengan tautan buruk, asing dan <a href="https://sauh.example/">baik</a>.</p>'
            "<table><thead><tr><th>Ujung</th><th>48 menit</th></tr></thead><tbody>"
            "<tr><td>Kamal</td><td>3 jam</td></tr></tbody></table><p>bukan foto</p><p>bukan kotak</p>",
        ),
    ],
)
def test_pasted_text_keeps_what_it_means_and_loses_how_it_looked(desk, clipboard, kept):
    desk.paste((CLIPBOARDS / f"{clipboard}.html").read_text())
    assert clean(desk.body) == kept


def test_a_box_has_the_editor_without_references(desk, live_server):
    box = make_box(body="<p>Kirim ke sini.</p>")
    desk.page.goto(f"{live_server.url}/admin/articles/sharedbox/{box.pk}/change/")
    desk.text.click()
    desk.press("Control+a", "Control+b")
    assert desk.body == "<p><strong>Kirim ke sini.</strong></p>"
    assert desk.page.locator("[data-name=photo], [data-name=part], [data-name=box]").count() == 0


def test_the_editor_is_named_and_has_no_barrier(desk, photo):
    desk.choose("Put a photo into the text")
    assert desk.text.get_attribute("aria-label") in {"Text", "Teks"}
    found = Axe().run(desk.page, context=".field-body").response["violations"]
    assert [(each["id"], [node["html"] for node in each["nodes"]]) for each in found] == []
