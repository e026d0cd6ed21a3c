"""The desk in a browser: nothing it loads is refused by its own policy, and everybody can use it."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from newsroom.ledger.writing import announce, record
from tests.accounts.people import PASSWORD, make_administrator, make_person, make_role

SCREENS = [
    "/admin/",
    "/admin/accounts/user/",
    "/admin/accounts/user/add/",
    "/admin/accounts/user/{pk}/change/",
    "/admin/accounts/user/{pk}/history/",
    "/admin/accounts/user/{pk}/password/",
    "/admin/accounts/user/?_popup=1",
    "/admin/accounts/role/",
    "/admin/ledger/auditevent/",
    "/admin/ledger/outboxmessage/",
    "/admin/django_tasks_database/dbtaskresult/",
    "/admin/password_change/",
]
REPORT = "addEventListener('securitypolicyviolation', e => console.error('refused: ' + e.violatedDirective))"


@pytest.fixture
def complaints(page):
    """What the browser complains about: refusals of the policy, errors of scripts, files not found."""
    heard = []
    page.add_init_script(REPORT)
    page.on(
        "console",
        lambda message: heard.append(message.text) if message.type in ("error", "warning") else None,
    )
    page.on("pageerror", lambda error: heard.append(str(error)))
    return heard


@pytest.fixture
def bagas(live_server, page):
    """An administrator who has come in through the door, with something to look at."""
    person = make_administrator()
    make_role("Editor")
    record(person, "withdraw", by=person, reason="Fotonya tanpa izin.")
    announce(person, "story.publish", edition=1)
    page.goto(f"{live_server.url}/admin/login/")
    page.fill("#id_username", person.username)
    page.fill("#id_password", PASSWORD)
    page.click("[type=submit]")
    return person


def barriers(page):
    """The rules of WCAG and good practice that the page breaks."""
    return [(rule["id"], rule["nodes"][0]["html"]) for rule in Axe().run(page).response["violations"]]


def look_at(page, address):
    """Open the page and return what is wrong with it: barriers, and pixels that stick out sideways."""
    page.goto(address)
    sticking_out = page.evaluate("document.documentElement.scrollWidth > innerWidth")
    return barriers(page) + [("sticks out", address)] * sticking_out


@pytest.mark.parametrize(("scheme", "width"), [("light", 320), ("dark", 1440)])
def test_no_screen_complains_or_shuts_anybody_out(live_server, page, complaints, bagas, width, scheme):
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 900})
    found = {screen: look_at(page, live_server.url + screen.format(pk=bagas.pk)) for screen in SCREENS}
    assert {screen: wrong for screen, wrong in found.items() if wrong} == {}
    assert complaints == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_door_complains_of_nothing_either(live_server, page, complaints, scheme):
    page.emulate_media(color_scheme=scheme)
    assert look_at(page, f"{live_server.url}/admin/login/") == []
    assert complaints == []


def test_the_theme_button_turns_the_page_dark_and_it_stays_dark(live_server, page, bagas):
    page.emulate_media(color_scheme="light")
    page.goto(f"{live_server.url}/admin/")
    page.click(".theme-toggle")
    page.goto(f"{live_server.url}/admin/accounts/user/")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(17, 21, 24)"


def test_our_coat_is_the_last_one(live_server, page, bagas):
    assert "Newsreader" in page.evaluate("getComputedStyle(document.querySelector('h1')).fontFamily")
    assert page.evaluate("document.fonts.load('600 20px Newsreader').then(found => found.length)") == 1


def test_a_click_changes_the_language(live_server, page, bagas):
    page.goto(f"{live_server.url}/admin/")
    page.click("#language-form button[value=en]")
    assert page.locator("html").get_attribute("lang") == "en"


def test_the_policy_is_not_only_a_word(live_server, page, complaints, bagas):
    page.goto(f"{live_server.url}/admin/")
    page.evaluate(
        "document.body.append(Object.assign(document.createElement('script'), {text: 'window.ran = 1'}))"
    )
    page.evaluate("document.body.setAttribute('style', 'color: red')")
    assert page.evaluate("window.ran") is None
    assert any("script-src" in word for word in complaints)
    assert any("style-src-attr" in word for word in complaints)


def test_a_shut_door_is_as_usable_as_an_open_one(live_server, page):
    person = make_person()
    for _ in range(6):
        page.goto(f"{live_server.url}/admin/login/")
        page.fill("#id_username", person.username)
        page.fill("#id_password", "wrong")
        page.click("[type=submit]")
    assert page.locator("h1").count() == 1
    assert barriers(page) == []
