"""`manage.py serve` as `make run` starts it: real processes, on a port and a folder of their own."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
import uuid
from contextlib import closing, contextmanager

import pytest
from django.conf import settings
from django.core.management.base import CommandError

from newsroom.operations.preparing import answers, free_port


def any_port():
    """A port that is free at this moment."""
    with closing(socket.socket()) as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


class Process(subprocess.Popen):
    """A manage.py process on its own folder and SQLite file; what it says is kept in a file there."""

    def __init__(self, *words, var, **environment):
        kept = {k: v for k, v in os.environ.items() if k not in {"DATABASE_URL", "DJANGO_SETTINGS_MODULE"}}
        self.said = var / f"{uuid.uuid4()}.txt"
        super().__init__(
            [sys.executable, settings.BASE_DIR / "manage.py", *words],
            env=kept | {"NEWSROOM_VAR": str(var)} | environment,
            stdout=self.said.open("w"),
            stderr=subprocess.STDOUT,
        )

    def words(self):
        """What it has said so far."""
        return self.said.read_text()

    def ended(self, number=None):
        """Send a signal, if one is given, and wait for the end; the exit code."""
        if number:
            self.send_signal(number)
        return self.wait(timeout=30)


def children_of(pid):
    """The ids of a process's children and grandchildren."""
    answer = subprocess.run(["ps", "-e", "-o", "pid=,ppid="], capture_output=True, text=True, check=True)
    pairs = [tuple(map(int, line.split())) for line in answer.stdout.splitlines()]
    below = [child for child, parent in pairs if parent == pid]
    return below + [deeper for child in below for deeper in children_of(child)]


def is_running(pid):
    """Whether the process is there and no zombie."""
    answer = subprocess.run(["ps", "-o", "stat=", "-p", str(pid)], capture_output=True, text=True)
    return bool(answer.stdout.strip()) and not answer.stdout.startswith("Z")


@contextmanager
def served(var, **environment):
    """A served newsroom that has said it is open; its port and process. It is stopped whatever happens."""
    port = any_port()
    process = Process("serve", var=var, PORT=str(port), **environment)
    try:
        deadline = time.monotonic() + 90
        while "Ctrl-C closes it." not in process.words():
            assert process.poll() is None and time.monotonic() < deadline, process.words()
            time.sleep(0.1)
        yield port, process
    finally:
        process.ended(signal.SIGTERM)


@pytest.fixture(scope="module")
def var(tmp_path_factory):
    """One folder for the starts of this file: the first one prepares it, as at home."""
    return tmp_path_factory.mktemp("var")


def test_the_newsroom_opens_and_ctrl_c_closes_every_part_of_it(var):
    with served(var) as (port, process):
        with urllib.request.urlopen(f"http://localhost:{port}/admin/login/", timeout=20) as page:
            assert page.status == 200
        parts = children_of(process.pid)
        assert len(parts) >= 4, "a server of two processes and a worker"
        assert process.ended(signal.SIGINT) == 0
    assert f"http://localhost:{port}/admin/" in process.words()
    assert "The newsroom is closed." in process.words()
    assert not [pid for pid in parts if is_running(pid)]


def test_a_part_that_dies_closes_the_rest_and_is_named(var):
    with served(var) as (port, process):
        parts = children_of(process.pid)
        worker = next(
            pid for pid in parts if "worker" in command_line(pid) and "granian" not in command_line(pid)
        )
        os.kill(worker, signal.SIGKILL)
        assert process.ended() == 1
    assert "The worker stopped by itself" in process.words()
    assert not [pid for pid in parts if is_running(pid)] and not answers(port)


def command_line(pid):
    """The words the process was started with."""
    return subprocess.run(["ps", "-o", "args=", "-p", str(pid)], capture_output=True, text=True).stdout


def test_logins_are_printed_at_home(var):
    if not (var / "logins.txt").exists():
        (var / "logins.txt").write_text("Editor\tayu\tsecret-words\n")
    with served(var) as (_, process):
        words = process.words()
    for line in (var / "logins.txt").read_text().splitlines():
        assert all(word in words for word in line.split("\t"))


def test_a_taken_port_is_a_sentence(tmp_path):
    with closing(socket.socket()) as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        port = listener.getsockname()[1]
        process = Process("serve", var=tmp_path, PORT=str(port))
        assert process.ended() == 1
    (sentence,) = process.words().splitlines()
    assert sentence.startswith(f"CommandError: Port {port} is taken, perhaps by a newsroom already running")
    assert not (tmp_path / "static").exists(), "refused before anything was made"


@pytest.mark.parametrize("port", [0, 65536, -1])
def test_a_port_that_cannot_be_is_a_sentence(port):
    with pytest.raises(CommandError, match="between 1 and 65535"):
        free_port(port)


@pytest.mark.parametrize(
    ("environment", "named"),
    [
        ({"PORT": "eight"}, "PORT cannot be read"),
        ({"NEWSROOM_ENV": "prodcution"}, "NEWSROOM_ENV must be local or production"),
        ({"NEWSROOM_ENV": "production"}, "SECRET_KEY is missing"),
        ({"DATABASE_URL": "mongo://here"}, "DATABASE_URL cannot be read"),
    ],
)
def test_settings_that_make_no_sense_are_one_sentence(tmp_path, environment, named):
    process = Process("serve", var=tmp_path, **environment)
    assert process.ended() == 1
    (sentence,) = process.words().splitlines()
    assert sentence.startswith("The settings are refused: ") and named in sentence


def test_production_has_no_demo_and_names_nobody(var):
    (var / "logins.txt").write_text("Editor\tayu\tsecret-words\n")
    production = {
        "NEWSROOM_ENV": "production",
        "SECRET_KEY": "x" * 60,
        "ALLOWED_HOSTS": "newsroom.example",
        "SITE_URL": "https://newsroom.example",
    }
    with served(var, **production) as (_, process):
        words = process.words()
    assert "https://newsroom.example/admin/" in words
    assert "secret-words" not in words
