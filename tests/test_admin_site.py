"""The desk's frame: its policy, its first page, and what it shows to whom."""

import re
from datetime import UTC, datetime

import pytest
from django.contrib import admin
from django.contrib.admin.models import ADDITION, LogEntry
from django.contrib.contenttypes.models import ContentType
from django.template.loader import render_to_string
from django.test import RequestFactory
from django.utils.translation import override

from newsroom.accounts.models import User
from newsroom.admin import greeting
from tests.accounts.people import make_administrator, make_person

PAGES = [
    "/admin/",
    "/admin/accounts/user/",
    "/admin/accounts/user/add/",
    "/admin/accounts/",
    "/admin/password_change/",
]
PAGES += ["/admin/ledger/auditevent/", "/admin/accounts/user/?_popup=1", "/admin/jsi18n/"]


@pytest.fixture
def bagas(client, db):
    person = make_administrator()
    client.force_login(person)
    client.cookies["django_language"] = "en"
    return person


def policy_of(answer):
    return dict(part.split(" ", 1) for part in answer.headers["Content-Security-Policy"].split("; "))


# --- what the browser may do -----------------------------------------------------------------------
@pytest.mark.parametrize("address", PAGES)
def test_every_page_carries_the_desks_policy(client, bagas, address):
    policy = policy_of(client.get(address))
    assert policy["script-src"].startswith("'self'") and policy["script-src-attr"] == "'none'"
    assert policy["style-src-attr"] == "'none'" and policy["frame-ancestors"] == "'self'"
    assert "unsafe" not in str(policy) and "http" not in str(policy)


def test_the_door_carries_it_too(client, db):
    assert policy_of(client.get("/admin/login/"))["connect-src"] == "'self'"


def test_the_nonce_is_the_pages_own_and_new_each_time(client, bagas):
    first, second = client.get("/admin/"), client.get("/admin/")
    nonce = re.search(r"'nonce-([\w-]+)'", first.headers["Content-Security-Policy"])[1]
    assert f'nonce="{nonce}"' in first.text and nonce not in second.headers["Content-Security-Policy"]


def test_readers_keep_the_narrow_policy(client, db):
    policy = policy_of(client.get("/nothing-here/"))
    assert policy["default-src"] == "'self'" and "script-src" not in policy
    assert policy["frame-ancestors"] == "'none'"


@pytest.mark.parametrize("address", PAGES)
def test_no_page_has_inline_style_or_script(client, bagas, address):
    page = client.get(address).text
    assert not re.search(r"<[^>]+\s(style|on[a-z]+)=", page)
    assert not re.search(r"<script(?![^>]*(src=|application/json))", page)
    assert "<style" not in page


@pytest.mark.parametrize(
    "address", ["/admin/", "/admin/login/", "/admin/nothing/", "/admin/x.css", "/admin/accounts/user/"]
)
@pytest.mark.parametrize("logged_in", [True, False])
def test_nothing_of_the_desk_is_kept_by_anybody(client, db, address, logged_in):
    if logged_in:
        client.force_login(make_person())
    kept = client.get(address).headers["Cache-Control"]
    assert "private" in kept and "no-store" in kept


def test_a_path_that_looks_like_a_file_shows_no_page(client, bagas):
    assert client.get("/admin/x.css").status_code == 404
    assert client.get("/admin/accounts/user/x.css").status_code != 200


# --- the first page --------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("hour", "words"),
    [
        (4, "Good morning"),
        (11, "Good day"),
        (15, "Good afternoon"),
        (18, "Good evening"),
        (3, "Good evening"),
    ],
)
def test_the_desk_greets_by_the_hour_of_the_house(hour, words):
    at = datetime(2021, 11, 17, hour, 5, tzinfo=UTC).replace(hour=(hour - 7) % 24)
    with override("en"):
        assert greeting(User(first_name="Laras"), at) == f"{words}, Laras"


def test_a_person_without_a_name_is_greeted_by_the_user_name():
    assert greeting(User(username="root")).endswith(", root")


@pytest.fixture
def a_count():
    """One count more on everybody's first page."""

    def ask(request):
        return [(3, "In <check>", "check", "/admin/?a=1&b=2")]

    admin.site.tallies.append(ask)
    yield
    admin.site.tallies.remove(ask)


def test_counts_that_rooms_hand_in_are_links(client, bagas, a_count):
    page = client.get("/admin/").text
    assert '<a href="/admin/?a=1&amp;b=2"><b>3</b>' in page
    assert '<span class="state state--check">In &lt;check&gt;</span>' in page


def rooms(client):
    page = client.get("/admin/", headers={"accept-language": "en"})
    with override("en"):
        return {
            str(room["name"]): [str(m["name"]) for m in room["models"]] for room in page.context["app_list"]
        }


def test_an_administrator_finds_people_and_the_record(client, bagas):
    found = rooms(client)
    assert found["The house"] == ["People", "Roles"]
    assert found["The record"] == ["Audit events", "Outbox messages", "Tasks"]


def test_a_person_without_rights_finds_no_rooms(client, db):
    client.force_login(make_person())
    assert rooms(client) == {}


def test_somebody_elses_tags_and_groups_are_no_clutter(client, db):
    client.force_login(make_person("root", is_superuser=True))
    assert not [name for name in rooms(client) if "aggit" in name or "Auth" in name]


def test_recent_actions_are_ones_own(client, bagas):
    kind = ContentType.objects.get_for_model(User)
    for person, words in ((bagas, "Mine"), (make_person(), "Somebody else's")):
        LogEntry.objects.create(
            user=person, content_type=kind, object_id="1", object_repr=words, action_flag=ADDITION
        )
    page = client.get("/admin/").text
    assert "Mine" in page and "Somebody else" not in page


def test_the_first_page_asks_little(client, bagas, django_assert_max_num_queries):
    with django_assert_max_num_queries(12):
        client.get("/admin/")


# --- pages that say no -----------------------------------------------------------------------------
def test_a_shut_door_says_so_and_leads_back(client, db):
    client.force_login(make_person())
    answer = client.get("/admin/accounts/user/", headers={"accept-language": "en"})
    assert answer.status_code == 403
    assert "Your role does not open this page" in answer.text and 'href="/admin/"' in answer.text


def deletion(template, **context):
    person = User(pk=1, username="laras")
    context = {
        "opts": User._meta,
        "object": person,
        "escaped_object": str(person),
        "queryset": [],
        "delete_confirmation_max_display": None,
    } | context
    return render_to_string(f"admin/{template}.html", context, RequestFactory().get("/"))


@pytest.mark.parametrize("template", ["delete_confirmation", "delete_selected_confirmation"])
def test_a_refused_deletion_names_the_pages_even_without_the_right_to_delete_them(db, template):
    page = deletion(template, protected=["Story: Feri <i>listrik</i>"], perms_lacking=["story"])
    assert "Story: Feri &lt;i&gt;listrik&lt;/i&gt;" in page and 'class="used-by"' in page
    assert 'type="submit"' not in page and 'method="post"' not in page


@pytest.mark.parametrize("template", ["delete_confirmation", "delete_selected_confirmation"])
def test_a_deletion_that_may_happen_is_asked_once_more(db, template):
    page = deletion(template, deleted_objects=["Tag: laut"], deletable_objects=[["Tag: laut"]])
    assert "Tag: laut" in page and '<input type="hidden" name="post" value="yes">' in page


@pytest.mark.parametrize("template", ["delete_confirmation", "delete_selected_confirmation"])
def test_a_deletion_beyond_ones_rights_is_refused(db, template):
    page = deletion(template, perms_lacking=["story"])
    assert "story" in page and 'type="submit"' not in page
