"""Too many wrong passwords: who waits, how long, and who does not."""

import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta

import pytest

from newsroom import clock
from newsroom.accounts import throttle
from newsroom.accounts.models import LoginAttempt
from newsroom.accounts.throttle import TooManyAttempts
from tests.accounts.people import PASSWORD, make_person
from tests.accounts.test_login import log_in

NOON = datetime(2021, 11, 17, 5, 0, tzinfo=UTC)
HERE, THERE = {"REMOTE_ADDR": "192.0.2.7"}, {"REMOTE_ADDR": "198.51.100.9"}


def fail(client, times, username="laras", **meta):
    for _ in range(times):
        answer = log_in(client, username, "wrong", **(meta or HERE))
    return answer


def test_four_wrong_passwords_still_let_the_right_one_in(client, db):
    make_person()
    fail(client, 4)
    assert log_in(client, **HERE).status_code == 302


def test_after_five_even_the_right_password_waits(client, db):
    make_person()
    assert fail(client, 5).status_code == 200
    answer = log_in(client, headers={"accept-language": "en"}, **HERE)
    assert answer.status_code == 429
    assert "The door opens again in 15 minutes." in answer.text
    assert 880 < int(answer.headers["Retry-After"]) <= 901
    assert "_auth_user_id" not in client.session


def test_a_name_nobody_has_waits_just_so(client, db):
    make_person()
    known, unknown = fail(client, 6), fail(client, 6, "nobody")
    assert known.status_code == unknown.status_code == 429
    assert set(known.headers) == set(unknown.headers)


def test_the_door_opens_when_the_window_has_passed(client, db):
    make_person()
    with clock.at(NOON):
        fail(client, 6)
    with clock.at(NOON + timedelta(minutes=14, seconds=59)):
        assert log_in(client, **HERE).status_code == 429
    with clock.at(NOON + timedelta(minutes=15)):
        assert log_in(client, **HERE).status_code == 302


def test_knocking_on_the_shut_door_makes_nobody_wait_longer(client, db):
    with clock.at(NOON):
        fail(client, 5)
    with clock.at(NOON + timedelta(minutes=10)):
        assert fail(client, 3).headers["Retry-After"] == "301"
    assert LoginAttempt.objects.count() == 5


def test_nobody_locks_the_chief_out_from_another_address(client, db):
    make_person("chief")
    fail(client, 6, "chief", **THERE)
    assert log_in(client, "chief", **HERE).status_code == 302


def test_capitals_make_no_new_name(client, db):
    for name in ("laras", "Laras", "LARAS", "lArAs", "laraS"):
        fail(client, 1, name)
    assert log_in(client, **HERE).status_code == 429


def test_thirty_from_one_address_are_too_many_for_all_names_there(client, db):
    make_person()
    for number in range(30):
        fail(client, 1, f"name{number}")
    assert log_in(client, **HERE).status_code == 429
    assert log_in(client, **THERE).status_code == 302


def test_coming_in_forgets_this_name_here_and_nothing_else(client, db):
    make_person()
    fail(client, 4)
    fail(client, 2, "dewi")
    fail(client, 3, **THERE)
    log_in(client, **HERE)
    assert LoginAttempt.objects.count() == 5


def test_a_forged_header_makes_no_new_address(client, db):
    for number in range(5):
        fail(client, 1, **HERE, HTTP_X_FORWARDED_FOR=f"203.0.113.{number}")
    assert log_in(client, **HERE, HTTP_X_FORWARDED_FOR="203.0.113.99").status_code == 429


def test_the_table_tells_neither_names_nor_addresses(client, db):
    fail(client, 1)
    row = LoginAttempt.objects.values().get()
    assert "laras" not in str(row) and "192.0.2" not in str(row)
    assert len(row["pair"]) == len(row["address"]) == 64


def test_the_hashes_are_keyed(db, settings):
    first = throttle.begin("192.0.2.7", "laras")
    settings.SECRET_KEY = "another"
    assert throttle.begin("192.0.2.7", "laras").pair != first.pair


def test_old_tries_are_swept(client, db):
    with clock.at(NOON):
        fail(client, 3)
    with clock.at(NOON + timedelta(minutes=16)):
        fail(client, 1)
    assert LoginAttempt.objects.count() == 1


def test_of_many_tries_at_once_no_more_than_five_get_through(db):
    passed = 0
    for _ in range(20):
        try:
            throttle.begin("192.0.2.7", "laras", at=NOON)
            passed += 1
        except TooManyAttempts as refusal:
            assert refusal.retry_after == 901
    assert passed == 5


@pytest.mark.parametrize("method", ["get", "head"])
def test_looking_at_the_door_is_always_allowed(client, db, method):
    fail(client, 6)
    assert getattr(client, method)("/admin/login/", **HERE).status_code == 200


A_PROCESS = """
import django, sys
django.setup()
from django.test import Client
fields = {"username": "laras", "password": sys.argv[2]}
answers = [Client().post("/admin/login/", fields) for _ in range(int(sys.argv[1]))]
sys.stdout.write(str(answers[-1].status_code))
"""


def test_all_processes_count_together(tmp_path, settings):
    there = {"NEWSROOM_VAR": str(tmp_path), "DATABASE_URL": f"sqlite:///{tmp_path}/desk.sqlite3"}
    there |= {"DJANGO_SETTINGS_MODULE": "newsroom.settings", "ALLOWED_HOSTS": "testserver", "DEBUG": "true"}
    environment = os.environ | there

    def run(*arguments):
        command = [sys.executable, *arguments]
        return subprocess.run(
            command, cwd=settings.BASE_DIR, env=environment, stdout=subprocess.PIPE, text=True, check=True
        ).stdout

    run("manage.py", "migrate", "--verbosity=0", "accounts")
    run("manage.py", "migrate", "--verbosity=0", "sessions")
    assert run("-c", A_PROCESS, "5", "wrong") == "200"
    assert run("-c", A_PROCESS, "1", PASSWORD) == "429"
