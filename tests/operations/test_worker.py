"""`manage.py worker`: the queue, the outbox on time, and an end when it is asked."""

import os
import signal
import subprocess
import sys
import threading
import time
from datetime import timedelta

import pytest
from django.conf import settings
from django.core.management import call_command
from django.db import connection

from newsroom import clock
from newsroom.ledger.models import OutboxMessage
from newsroom.operations.management.commands.worker import look_at_outbox


def message(**due):
    """A message of no topic anybody hears, due after a timedelta of the given words."""
    now = clock.now()
    return OutboxMessage.objects.create(
        topic="nobody.hears",
        subject_type="article",
        subject_id=1,
        written_at=now,
        due_at=now + timedelta(**due),
    )


@pytest.fixture
def watching(transactional_db):
    """The look at the outbox, ten times a second, in its own thread as in the worker."""
    over = threading.Event()
    courier = threading.Thread(target=look_at_outbox, args=(over, 0.1))
    courier.start()
    yield courier
    over.set()
    courier.join(timeout=5)
    assert not courier.is_alive()


def delivered(message, within):
    """Whether the message goes out in so many seconds."""
    deadline = time.monotonic() + within
    while time.monotonic() < deadline:
        message.refresh_from_db()
        if message.delivered_at:
            return True
        time.sleep(0.05)
    return False


def test_a_message_goes_out_at_its_second_without_any_commit(watching):
    later = message(seconds=1)
    assert not delivered(later, within=0.5)
    assert delivered(later, within=5)
    assert later.delivered_at >= later.due_at


def test_a_message_for_tomorrow_waits(watching):
    tomorrow, due = message(days=1), message(seconds=0)
    assert delivered(due, within=5)
    tomorrow.refresh_from_db()
    assert tomorrow.delivered_at is None


def test_a_bad_day_of_the_database_is_waited_out(watching, caplog):
    table = OutboxMessage._meta.db_table
    with connection.schema_editor() as editor:
        editor.alter_db_table(OutboxMessage, table, "away")
    time.sleep(0.4)
    with connection.schema_editor() as editor:
        editor.alter_db_table(OutboxMessage, "away", table)
    assert "The outbox could not be read" in caplog.text
    assert delivered(message(seconds=0), within=5)


def test_the_worker_ends_at_once_when_asked(tmp_path):
    kept = {k: v for k, v in os.environ.items() if k not in {"DATABASE_URL", "DJANGO_SETTINGS_MODULE"}}
    environment = kept | {"NEWSROOM_VAR": str(tmp_path)}
    manage = [sys.executable, settings.BASE_DIR / "manage.py"]
    subprocess.run([*manage, "migrate", "-v0"], env=environment, check=True)
    process = subprocess.Popen([*manage, "worker"], env=environment, stderr=subprocess.PIPE, text=True)
    deadline = time.monotonic() + 60
    # SQLite's log lies there as long as somebody has the file open: the worker looks at its outbox.
    while not (tmp_path / "newsroom.sqlite3-wal").exists():
        assert process.poll() is None and time.monotonic() < deadline, process.stderr.read()
        time.sleep(0.1)
    time.sleep(1)
    process.send_signal(signal.SIGTERM)
    _, words = process.communicate(timeout=5)
    assert process.returncode == 0
    assert not words


@pytest.mark.django_db(transaction=True)
def test_batch_does_what_is_there_and_returns(settings):
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
    due = message(seconds=0)
    call_command("worker", "--batch", "--interval", "0", "--no-startup-delay")
    due.refresh_from_db()
    assert due.delivered_at
