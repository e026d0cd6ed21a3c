"""The desk's screens in a browser: no policy is broken, everybody can use them, nothing is lost."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from articles.models import Article, ArticleByline
from articles.publishing import publish
from tests.factories import (
    PASSWORD,
    change_article,
    make_article,
    make_author,
    make_box,
    make_photo,
    make_section,
    make_tag,
    make_user,
)

SCREENS = [
    "article/",
    "article/add/",
    "article/{article}/change/",
    "article/{article}/history/",
    *[f"article/{{article}}/{verb}/" for verb in ("publish", "schedule", "end_at", "withdraw", "unschedule")],
    "section/",
    "section/{section}/change/",
    "section/{section}/close/",
    "section/{section}/delete/",
    "author/",
    "author/{author}/change/",
    "author/{author}/merge/",
    "tag/",
    "tag/{tag}/change/",
    "tag/{tag}/merge/",
    "sharedbox/",
    "sharedbox/{box}/change/",
]
REPORT = "addEventListener('securitypolicyviolation', e => console.error('refused: ' + e.violatedDirective))"


@pytest.fixture
def complaints(page):
    """Refusals of the policy and errors of scripts, but no missing files: the pictures here have none."""
    heard = []
    page.add_init_script(REPORT)
    page.on("pageerror", lambda error: heard.append(str(error)))
    page.on("console", lambda said: "refused: " in said.text and heard.append(said.text))
    return heard


@pytest.fixture
def bagas(live_server, page):
    """A chief editor who has logged in."""
    person = make_user("Chief editor")
    page.goto(f"{live_server.url}/admin/login/")
    page.fill("#id_username", person.username)
    page.fill("#id_password", PASSWORD)
    page.click("[type=submit]")
    return person


@pytest.fixture
def things(bagas):
    """One of everything, as numbers by name: a live story with a change, and what it names."""
    section, author, tag, box = make_section(), make_author(), make_tag(), make_box()
    bylines = [author, make_author("Dewi Anjarsari")]
    given = {"section": section, "lead_photo": make_photo(), "tags": [tag], "related": [make_article()]}
    article = make_article(bylines=bylines, body=f'<p>Kata.</p><div data-box="{box.pk}"></div>', **given)
    publish(article, by=bagas)
    change_article(article)
    return {"article": article.pk, "section": section.pk, "author": author.pk, "tag": tag.pk, "box": box.pk}


def barriers(page):
    """The rules that the page breaks, and whether anything sticks out sideways."""
    broken = [(rule["id"], rule["nodes"][0]["html"]) for rule in Axe().run(page).response["violations"]]
    sticks_out = page.evaluate("document.documentElement.scrollWidth > innerWidth")
    return broken + [("sticks out", page.url)] * sticks_out


def open_story(page, live_server, things):
    """The story's form, with its scripts at work."""
    page.goto(f"{live_server.url}/admin/articles/article/{things['article']}/change/")
    page.wait_for_selector(".ProseMirror[contenteditable=true]")


@pytest.mark.slow
@pytest.mark.parametrize(("scheme", "width"), [("light", 1440), ("dark", 390)])
def test_no_screen_complains_or_shuts_anybody_out(live_server, page, complaints, things, scheme, width):
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 900})
    found = {}
    for screen in SCREENS:
        page.goto(f"{live_server.url}/admin/articles/{screen.format(**things)}", wait_until="networkidle")
        found[screen] = barriers(page)
    assert {screen: wrong for screen, wrong in found.items() if wrong} == {}
    assert complaints == []


def test_a_byline_moves_up_and_down_by_the_keyboard(live_server, page, complaints, things):
    open_story(page, live_server, things)
    page.focus("#bylines-1 .row-step[data-step='-1']")
    page.keyboard.press("Enter")
    page.click(".verbs > button[name=_save]")
    page.wait_for_selector(".messagelist .success")
    names = [byline.author.name for byline in ArticleByline.objects.filter(article=things["article"])]
    assert names[0] == "Dewi Anjarsari"
    assert complaints == []


def test_a_row_is_added_and_another_removed(live_server, page, complaints, things):
    make_author("Yusak Tandi")
    open_story(page, live_server, things)
    page.click("#bylines-group .add-row a")
    page.click("#bylines-2 .select2-selection")
    page.keyboard.type("Yusak Tandi")
    page.click(".select2-results__option:has-text('Yusak Tandi')")
    page.click("#bylines-0 .inline-deletelink")
    page.click(".verbs > button[name=_save]")
    page.wait_for_selector(".messagelist .success")
    names = [byline.author.name for byline in ArticleByline.objects.filter(article=things["article"])]
    assert names == ["Dewi Anjarsari", "Yusak Tandi"]
    assert complaints == []


def test_a_refused_save_shows_both_texts_and_keeps_what_was_typed(live_server, page, complaints, things):
    open_story(page, live_server, things)
    page.fill("#id_standfirst", "Kalimatku sendiri.")
    page.click("#bylines-0 .row-step[data-step='1']")
    change_article(Article.objects.get(pk=things["article"]), standfirst="Kalimat mereka.")
    page.click(".verbs > button[name=_save]")
    clash = page.inner_text(".clash")
    assert "Kalimatku sendiri." in clash and "Kalimat mereka." in clash
    assert page.input_value("#id_standfirst") == "Kalimatku sendiri."
    assert "Dewi Anjarsari" in page.inner_text("#bylines-group .form-row >> nth=0")
    assert barriers(page) == []
    page.click("button[name=_keep_mine]")
    page.wait_for_selector(".messagelist .success")
    assert Article.objects.get(pk=things["article"]).standfirst == "Kalimatku sendiri."
    assert complaints == []


def test_enter_in_a_line_only_saves(live_server, page, things):
    open_story(page, live_server, things)
    page.fill("#id_kicker", "Angkutan")
    page.press("#id_kicker", "Enter")
    page.wait_for_selector(".messagelist .success")
    assert page.url.endswith("/change/")


def test_a_photo_is_chosen_in_the_popup_and_shown_with_its_credit(live_server, page, complaints, things):
    other = make_photo(title="Pelabuhan", credit_line="Sauh/Dewi")
    open_story(page, live_server, things)
    with page.expect_popup() as popup:
        page.click("#lookup_id_lead_photo")
    popup.value.click("text=Pelabuhan")
    page.wait_for_selector(".photo-choice .credit:has-text('Sauh/Dewi')")
    assert page.input_value("#id_lead_photo") == str(other.pk)
    page.click(".photo-choice__remove")
    assert page.input_value("#id_lead_photo") == ""
    assert complaints == []
