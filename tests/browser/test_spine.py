"""One story from the desk to the reader: written by a reporter, published by an editor, read by a reader."""

import io
import re
from datetime import timedelta

import pytest
from PIL import Image
from playwright.sync_api import expect

from articles.models import Article, Edition
from newsroom import clock
from tests.factories import PASSWORD, make_author, make_section, make_user

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.browser]
ADD = "/admin/articles/article/add/"


class Person:
    """Somebody at a browser of their own; what the browser complains about is kept in `reports`."""

    def __init__(self, browser, address, reports):
        self.context = browser.new_context(base_url=address, locale="id-ID", timezone_id="Asia/Jakarta")
        self.context.on("console", lambda said: said.type == "error" and reports.append(said.text))
        self.page = self.context.new_page()
        self.page.on("pageerror", lambda error: reports.append(str(error)))

    def log_in(self, user):
        self.page.goto("/admin/login/")
        self.page.fill("#id_username", user.username)
        self.page.fill("#id_password", PASSWORD)
        self.page.click("input[type=submit]")
        return self

    def do(self, verb, **answers):
        """Press a verb's button on the story's form, answer its questions, and do it."""
        if not self.page.locator(f".verbs button[value={verb}]").is_visible():
            self.page.click(".verbs__more summary")
        self.page.click(f".verbs button[value={verb}]")
        for name, value in answers.items():
            field = self.page.locator(f"[name={name}]")
            if field.first.get_attribute("type") == "radio":
                self.page.check(f"[name={name}][value={value}]")
            else:
                field.fill(value)
        self.page.click("button.verb-do")
        expect(self.page).to_have_url(re.compile("/change/$"))

    def reads(self, address):
        """Fetch a page as a reader and return (status, text)."""
        response = self.page.goto(address)
        return response.status, self.page.locator("body").inner_text()


@pytest.fixture
def person(browser, live_server):
    people, reports = [], []

    def arrive():
        people.append(Person(browser, live_server.url, reports))
        return people[-1]

    yield arrive
    for one in people:
        one.context.close()
    # 404 and 410 are errors to the console and right answers here; a blocked script or style is none.
    assert [report for report in reports if not re.search("status of 4(04|10)", report)] == []


def picture():
    """A small true photograph's worth of bytes."""
    file = io.BytesIO()
    Image.effect_mandelbrot((1200, 800), (-2.2, -1.2, 1.2, 1.2), 60).convert("RGB").save(file, "JPEG")
    return {"name": "feri di selat.jpg", "mimeType": "image/jpeg", "buffer": file.getvalue()}


def write_a_story(reporter, section, author):
    """As the reporter does: words, a byline, a new photo through the popup, and into check."""
    page = reporter.page
    page.goto(ADD)
    page.fill("#id_headline", "Feri listrik menyeberangi Selat Madura")
    page.fill("#id_standfirst", "Setahun uji coba selesai.")
    page.fill("#id_dateline", "Surabaya")
    page.click(".field-body .ProseMirror[contenteditable=true]")
    page.keyboard.type("Kapal itu nyaris tidak bersuara.")
    page.select_option("#id_section", str(section.pk))
    with page.expect_popup() as opened:
        page.click(".photo-choice .related-lookup")
    upload_in(opened.value)
    expect(page.locator(".photo-choice__picture img")).to_be_visible()
    choose_author(page, author)
    page.select_option("#id_desk_status", "check")
    page.click(".verbs button[name=_save]")
    expect(page.locator(".messagelist .success")).to_be_visible()


def upload_in(popup):
    """A new photo, captioned and credited, in the photo desk's popup."""
    popup.click("a.addlink")
    popup.set_input_files("input[type=file]", picture())
    popup.fill("#id_title", "Feri di selat")
    popup.fill("#id_alt_text", "Feri putih di selat saat fajar.")
    popup.fill("#id_caption", "KM Banyu Lestari mendekati dermaga.")
    popup.fill("#id_credit_line", "Sauh/Bagas Wirawan")
    with popup.expect_event("close"):
        popup.click("[name=_save]")


def choose_author(page, author):
    """The first byline, in the box that suggests names."""
    if not page.locator("#id_bylines-0-author").count():
        page.click("#bylines-group .add-row a")
    page.click("#bylines-0 .select2-selection")
    page.keyboard.type(author.name[:8])
    page.click(".select2-results__option >> text=" + author.name)


def test_a_story_goes_from_the_reporter_to_the_reader_and_leaves_again(person, uploads):
    section, author = make_section("Ekonomi", slug="ekonomi"), make_author("Laras Prameswari")
    reporter = person().log_in(make_user("Reporter"))
    write_a_story(reporter, section, author)
    article = Article.objects.get()
    address = f"/ekonomi/{article.pk}/feri-listrik-menyeberangi-selat-madura/"
    reader = person()
    assert reader.reads(address)[0] == 404
    assert not reporter.page.locator("button[value=publish]").count()

    editor = person().log_in(make_user("Editor"))
    editor.page.goto(f"/admin/articles/article/{article.pk}/change/")
    editor.do("publish")
    status, text = reader.reads(address)
    assert status == 200
    for words in ("Feri listrik menyeberangi", "Laras Prameswari", "Sauh, Surabaya", "nyaris tidak"):
        assert words in text
    assert "Sauh/Bagas Wirawan" in text and "KM Banyu Lestari" in text
    assert re.search(r"\d\d \w{3} \d{4}, \d\d:\d\d WIB", text)
    expect(reader.page.locator(".lead-photo img")).to_have_js_property("complete", True)
    assert reader.page.locator(".lead-photo img").evaluate("image => image.naturalWidth") > 300
    assert reader.context.cookies() == []

    edition = Edition.objects.get()
    editor.page.fill("#id_headline", "Feri listrik menyeberangi Selat Madura tiap jam")
    editor.do("publish", change="correction", notice="Versi awal menyebut tiap dua jam.")
    status, text = reader.reads(address)
    assert "tiap jam" in text and "Versi awal menyebut tiap dua jam." in text
    assert reader.page.url.endswith("-tiap-jam/")

    editor.page.fill("#id_standfirst", "Besok tarifnya naik.")
    tomorrow = (clock.now() + timedelta(days=1)).astimezone(edition.zone)
    editor.do("schedule", at=tomorrow.strftime("%Y-%m-%dT%H:%M"), change="update")
    assert "Besok tarifnya naik." not in reader.reads(address)[1]
    after = Edition.objects.live(tomorrow + timedelta(minutes=1)).get()
    assert after.standfirst == "Besok tarifnya naik."

    editor.do("withdraw", reason="Narasumber menarik keterangannya.")
    status, text = reader.reads(address)
    assert status == 410 and "Narasumber menarik keterangannya." in text
    assert not Edition.objects.live(tomorrow + timedelta(minutes=1)).exists()
    assert "Feri listrik" not in reader.reads("/")[1]
