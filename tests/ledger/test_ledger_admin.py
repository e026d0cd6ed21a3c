"""The ledger at the desk: to read for those whose role says so, and for nobody to change."""

import pytest

from newsroom.ledger.models import AuditEvent, OutboxMessage
from newsroom.ledger.verbs import name_verbs, word_for_verb
from newsroom.ledger.writing import announce, record
from tests.accounts.people import make_administrator, make_person

EVENTS, OUTBOX = "/admin/ledger/auditevent/", "/admin/ledger/outboxmessage/"
TASKS = "/admin/django_tasks_database/dbtaskresult/"


@pytest.fixture
def event(db):
    return record(make_person("laras"), "withdraw", by=make_person("dewi"), reason="Fotonya tanpa izin.")


@pytest.fixture
def chief(client, db):
    person = make_person("chief", "ledger.view_auditevent")
    client.force_login(person)
    client.cookies["django_language"] = "en"
    return person


def test_a_chief_editor_reads_who_did_what_and_why(client, chief, event):
    page = client.get(EVENTS).text
    for word in ("Dewi", "Withdrawn", "Fotonya tanpa izin.", f"Person {event.subject_id}"):
        assert word in page


def test_an_administrator_reads_it_too(client, event):
    client.force_login(make_administrator())
    assert client.get(f"{EVENTS}{event.pk}/change/").status_code == 200


@pytest.mark.parametrize("superuser", [False, True])
@pytest.mark.parametrize("address", [EVENTS, OUTBOX, f"{EVENTS}1/change/"])
def test_others_do_not_and_being_superuser_is_not_enough(client, event, address, superuser):
    client.force_login(make_person("other", is_superuser=superuser))
    assert client.get(address).status_code == 403


@pytest.mark.parametrize("page", ["add/", "{pk}/delete/"])
@pytest.mark.parametrize("superuser", [False, True])
def test_nobody_adds_or_deletes(client, event, page, superuser):
    client.force_login(make_administrator(is_superuser=superuser))
    address = EVENTS + page.format(pk=event.pk)
    assert client.get(address).status_code == client.post(address, {"post": "yes"}).status_code == 403
    assert AuditEvent.objects.count() == 1


def test_nobody_changes(client, chief, event):
    assert client.post(f"{EVENTS}{event.pk}/change/", {"reason": "other"}).status_code == 403
    client.post(EVENTS, {"action": "delete_selected", "_selected_action": [event.pk], "post": "yes"})
    event.refresh_from_db()
    assert event.reason == "Fotonya tanpa izin."


@pytest.mark.parametrize(
    ("query", "found"), [("q=Dewi", 1), ("q=izin", 1), ("q=publish", 0), ("verb=withdraw", 1)]
)
def test_searching_and_filtering(client, chief, event, query, found):
    assert client.get(f"{EVENTS}?{query}").context["cl"].result_count == found


@pytest.mark.parametrize("query", ["verb=%00", "at__year=x", "at__day=99", "q=%00", "e=1", "nothing=1"])
def test_strange_filters_never_break_the_page(client, chief, event, query):
    assert client.get(f"{EVENTS}?{query}").status_code in (200, 302, 400)


def test_script_in_a_reason_is_only_text(client, chief, event):
    record(chief, "withdraw", by=chief, reason="<img src=x onerror=alert(1)>")
    assert "<img src=x" not in client.get(EVENTS).text


def test_a_subject_without_a_page_is_named_all_the_same(client, chief, event):
    AuditEvent.objects.create(at=event.at, verb="sank", subject_type="gone.ship", subject_id=7)
    page = client.get(EVENTS).text
    assert "gone.ship 7" in page and "Sank" in page and "The system" in page


def test_the_outbox_shows_what_waits_and_why(client, chief):
    message = announce(chief, "story.publish", edition=1)
    OutboxMessage.objects.filter(pk=message.pk).update(last_error="ConnectionError: no answer")
    assert "ConnectionError: no answer" in client.get(OUTBOX).text
    assert client.get(f"{OUTBOX}{message.pk}/change/").status_code == 200


def test_the_list_asks_as_often_for_many_as_for_one(client, chief, event, django_assert_max_num_queries):
    for _ in range(20):
        record(chief, "publish", by=chief)
    with django_assert_max_num_queries(10):
        client.get(EVENTS)


def test_a_room_names_its_own_verbs(monkeypatch):
    monkeypatch.setattr("newsroom.ledger.verbs._WORDS", {})
    name_verbs(sank="went down")
    assert (word_for_verb("sank"), word_for_verb("rose")) == ("went down", "rose")


@pytest.mark.parametrize(("person", "status"), [("administrator", 200), ("superuser", 200), ("chief", 403)])
def test_tasks_are_for_those_who_keep_the_machine(client, db, person, status):
    made = {
        "administrator": make_administrator,
        "superuser": lambda: make_person("root", is_superuser=True),
        "chief": lambda: make_person("chief", "ledger.view_auditevent"),
    }
    client.force_login(made[person]())
    assert client.get(TASKS).status_code == status
