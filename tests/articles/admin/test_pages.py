"""Policy pages and redirects at the desk: written by those who answer for the house."""

import pytest

from articles.models import PolicyPage, Redirect, RedirectUse
from newsroom import clock
from tests.factories import MORNING

PAGES, REDIRECTS = "/admin/articles/policypage/", "/admin/articles/redirect/"
PAGE = {
    "title": "Kode etik kami",
    "slug": "kode-etik",
    "body": "<p>Kami memeriksa.</p>",
    "role": "ethicsPolicy",
    "position": 1,
}
RULE = {"from_path": "/read/4711", "match": "exact", "to_path": "/ekonomi/", "is_permanent": "on"}


@pytest.fixture
def ethics(db):
    """A template, long untouched."""
    row = PolicyPage.objects.get(slug="kode-etik")
    PolicyPage.objects.filter(pk=row.pk).update(updated_at=MORNING)
    return row


def at(row, what="change"):
    """The address of a row's page."""
    return f"/admin/articles/{row._meta.model_name}/{row.pk}/{what}/"


# --- policy pages ---
def test_a_template_becomes_the_houses_own_page(chief, ethics):
    assert chief.post(at(ethics), PAGE | {"is_shown": "on"}).status_code == 302
    ethics.refresh_from_db()
    assert ethics.body == "<p>Kami memeriksa.</p>" and ethics.updated_at > MORNING
    assert "Kode etik kami" in chief.get("/tentang/kode-etik/").content.decode()


def test_the_stamp_moves_with_words_and_not_with_the_place(chief, ethics):
    same = PAGE | {"title": ethics.title, "body": ethics.body, "position": 40}
    chief.post(at(ethics), same)
    ethics.refresh_from_db()
    assert (ethics.position, ethics.updated_at) == (40, MORNING)
    later = MORNING.replace(year=2022)
    with clock.at(later):
        chief.post(at(ethics), same | {"body": "<p>Lain.</p>"})
    ethics.refresh_from_db()
    assert ethics.updated_at == later


def test_what_runs_is_taken_out_of_a_page(chief, ethics):
    chief.post(at(ethics), PAGE | {"body": "<p onclick=x>Kata</p><script>alert(1)</script>"})
    ethics.refresh_from_db()
    assert ethics.body == "<p>Kata</p>"


@pytest.mark.parametrize(
    ("name", "value"), [("title", ""), ("slug", "🐟"), ("slug", "a/b"), ("role", "lain")]
)
def test_a_page_that_cannot_be_is_a_sentence_at_its_field(chief, ethics, name, value):
    response = chief.post(at(ethics), PAGE | {name: value})
    assert list(response.context["adminform"].form.errors) == [name]


def test_two_pages_do_not_tell_machines_the_same(chief, ethics):
    response = chief.post(f"{PAGES}add/", PAGE | {"slug": "lain"})
    assert response.status_code == 200 and response.context["adminform"].form.errors
    assert not PolicyPage.objects.filter(slug="lain").exists()


# --- redirects ---
def test_a_rule_is_written_and_readers_follow_it(chief):
    assert chief.post(f"{REDIRECTS}add/", RULE).status_code == 302
    assert chief.get("/read/4711/")["Location"] == "/ekonomi/"
    assert RedirectUse.objects.get().hits == 1
    assert chief.get(REDIRECTS).status_code == 200


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"to_path": "/read/4711"}, "to_path"),
        ({"to_path": "https://lain.example/"}, "to_path"),
        ({"from_path": ""}, "from_path"),
        ({"from_path": "/admin/"}, "from_path"),
        ({"match": "lain"}, "match"),
    ],
)
def test_a_rule_that_cannot_be_is_a_sentence_at_its_field(chief, changed, field):
    response = chief.post(f"{REDIRECTS}add/", RULE | changed)
    assert list(response.context["adminform"].form.errors) == [field]
    assert not Redirect.objects.exists()


@pytest.mark.parametrize("rows", [3, 60])
def test_a_list_costs_the_same_for_few_and_many(chief, rows, django_assert_max_num_queries):
    for n in range(rows):
        rule = Redirect.objects.create(from_path=f"/lama/{n}", to_path="/")
        if n % 2:
            RedirectUse.objects.create(redirect=rule, hits=n)
    for address in (REDIRECTS, PAGES):
        with django_assert_max_num_queries(6):
            assert chief.get(address).status_code == 200


# --- who may ---
def test_an_administrator_may_as_well(administrator, ethics):
    assert administrator.post(at(ethics), PAGE).status_code == 302
    assert administrator.post(f"{REDIRECTS}add/", RULE).status_code == 302


def test_an_editor_reads_the_pages_and_changes_nothing(editor, ethics):
    assert editor.get(at(ethics)).status_code == 200
    assert editor.post(at(ethics), PAGE).status_code == 403
    assert editor.get(REDIRECTS).status_code == 404


@pytest.mark.parametrize("who", ["reporter", "photo_desk"])
def test_others_do_not_know_these_pages(request, ethics, who):
    client = request.getfixturevalue(who)
    rule = Redirect.objects.create(from_path="/lama", to_path="/")
    for address in (PAGES, REDIRECTS, at(ethics), at(rule), at(ethics, "history"), at(rule, "delete")):
        assert client.get(address).status_code == 404
    assert client.post(at(ethics), PAGE).status_code == 404
    assert client.post(at(rule, "delete"), {"post": "yes"}).status_code == 404
    assert Redirect.objects.exists()
