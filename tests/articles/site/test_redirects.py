"""Old addresses: led on where nothing else answers, counted, and never in a circle."""

import pytest
from django.core.exceptions import ValidationError
from django.db import OperationalError, connection
from django.utils import translation

from articles.models import Redirect, RedirectUse
from articles.models.redirect import Match
from newsroom.ledger.writing import change_stamp
from tests.factories import make_edition, make_section


@pytest.fixture(autouse=True)
def sentences_in_english():
    """Whatever the site speaks."""
    with translation.override("en"):
        yield


def rule(from_path, to_path, match=Match.EXACT, **fields):
    """A rule as the desk's form saves it. Raises ValidationError."""
    made = Redirect(from_path=from_path, to_path=to_path, match=match, **fields)
    made.full_clean()
    made.save()
    return made


def led(read, path, **options):
    """(status, where to) of an address."""
    response = read(path, **options)
    return response.status_code, response.get("Location")


# --- works ---
def test_an_old_address_leads_on_in_one_step_and_keeps_the_query(read, db):
    rule("/read/4711/harga-beras.html", "/ekonomi/")
    assert led(read, "/read/4711/harga-beras.html?utm=x") == (301, "/ekonomi/?utm=x")
    assert led(read, "/read/4711/harga-beras.html/") == (301, "/ekonomi/")


def test_an_address_that_will_come_back_is_a_302(read, db):
    rule("/pemilu", "/tag/pemilu/", is_permanent=False)
    assert led(read, "/pemilu/")[0] == 302


def test_a_branch_leads_to_one_address_or_keeps_the_rest(read, db):
    rule("/forum", "/", Match.BRANCH)
    rule("/id", "/", Match.KEPT)
    assert led(read, "/forum/topik/9/x") == (301, "/")
    assert led(read, "/forum") == (301, "/")
    assert led(read, "/id/ekonomi/9/harga/?a=1") == (301, "/ekonomi/9/harga/?a=1")
    assert led(read, "/idaman/x") == (404, None)


def test_the_rule_that_says_most_decides(read, db):
    rule("/lama", "/terkini/", Match.BRANCH)
    rule("/lama/khusus", "/arsip/", Match.BRANCH)
    rule("/lama/khusus/satu", "/tentang/")
    assert [led(read, f"/lama/{rest}")[1] for rest in ("x", "khusus/x", "khusus/satu")] == [
        "/terkini/",
        "/arsip/",
        "/tentang/",
    ]


def test_the_rest_cannot_lead_off_the_site_or_break_a_header(read, db):
    rule("/keluar", "/", Match.KEPT)
    assert led(read, "/keluar//jahat.example/x")[1] == "/jahat.example/x"
    assert led(read, "/keluar/%5Cjahat.example")[1] == "/jahat.example"
    assert led(read, "/keluar/a%0d%0aSet-Cookie:x=1")[1] == "/a%0D%0ASet-Cookie:x=1"
    assert led(read, "/keluar/tanya%3Fx%23y")[1] == "/tanya%3Fx%23y"


# --- never in the way ---
def test_a_rule_never_hides_a_page(read, db):
    section = make_section("Ekonomi")
    story = make_edition(section=section)
    rule("/ekonomi", "/terkini/", Match.BRANCH)
    assert led(read, "/ekonomi/") == (200, None)
    assert led(read, story.get_absolute_url()) == (200, None)
    assert led(read, "/ekonomi/tak-ada/sama-sekali") == (301, "/terkini/")


def test_only_reading_is_led_on(read, db):
    rule("/lama", "/terkini/")
    assert led(read, "/lama/", method="post")[0] == 405
    assert led(read, "/lama", method="head") == (301, "/terkini/")


def test_what_no_rule_speaks_for_costs_one_question(read, db):
    for number in range(50):
        rule(f"/lama/{number}", "/terkini/")
    asked = [sql for sql in read("/" + "a/" * 40).queries if "articles_redirect" in sql]
    assert len(asked) == 1
    for path in ("/lama/%00/", "/" + "x" * 3000 + "/", "/lama/%F0%9F%90%9F/"):
        assert read(path).status_code == 404


# --- counted ---
def test_hits_are_counted_and_change_nothing_readers_see(read, db):
    made = rule("/lama", "/terkini/")
    stamp = change_stamp()
    for _ in range(3):
        read("/lama")
    connection.check_constraints()
    assert RedirectUse.objects.get(redirect=made).hits == 3
    assert change_stamp() == stamp


def test_a_database_that_cannot_write_costs_a_number_and_no_readers_way(read, db, monkeypatch):
    rule("/lama", "/terkini/")

    def locked(*args, **kwargs):
        raise OperationalError("database is locked")

    monkeypatch.setattr("django.db.models.query.QuerySet.update", locked)
    assert led(read, "/lama") == (301, "/terkini/")


# --- refused ---
@pytest.mark.parametrize(
    ("from_path", "to_path", "match", "field", "word"),
    [
        ("/a", "/a", Match.EXACT, "to_path", "circle"),
        ("/a", "/a/", Match.EXACT, "to_path", "circle"),
        ("/a", "/a/b/", Match.BRANCH, "to_path", "circle"),
        ("/a", "/a/b/", Match.KEPT, "to_path", "circle"),
        ("/a", "https://lain.example/", Match.EXACT, "to_path", "this site"),
        ("/a", "//lain.example/", Match.EXACT, "to_path", "this site"),
        ("a", "/b", Match.EXACT, "from_path", "this site"),
        ("/a?x=1", "/b", Match.EXACT, "from_path", "question mark"),
        ("/", "/b", Match.BRANCH, "from_path", "itself"),
        ("/admin/x", "/b", Match.EXACT, "from_path", "itself"),
    ],
)
def test_a_rule_that_cannot_be_is_a_sentence_at_its_field(db, from_path, to_path, match, field, word):
    with pytest.raises(ValidationError) as refusal:
        rule(from_path, to_path, match)
    assert word in str(refusal.value.message_dict[field])


def test_no_rule_leads_to_another(db):
    rule("/a", "/b")
    with pytest.raises(ValidationError, match="Change that one first"):
        rule("/b", "/c")
    with pytest.raises(ValidationError, match="Change that one first"):
        rule("/b", "/c", Match.BRANCH)
    with pytest.raises(ValidationError, match="Lead there directly"):
        rule("/z", "/a/")


def test_two_rules_make_no_circle(db):
    rule("/a", "/b/", Match.KEPT)
    with pytest.raises(ValidationError):
        rule("/b", "/a/", Match.KEPT)


def test_an_address_is_kept_in_one_form(db, settings):
    settings.SITE_URL = "https://sauh.example"
    made = rule("https://sauh.example/harga%20beras/", "https://sauh.example/ekonomi/")
    assert (made.from_path, made.to_path) == ("/harga beras", "/ekonomi/")
    with pytest.raises(ValidationError, match="already exists"):
        rule("/harga beras", "/terkini/")
    made.to_path = "/terkini/"
    made.full_clean()
