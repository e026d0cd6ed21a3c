"""The production server on a newsroom of its own, and what its processes cost."""

import contextlib
import http.client
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

BASE = Path(__file__).resolve().parent.parent.parent
TICK = os.sysconf("SC_CLK_TCK")


class Server:
    """granian with one worker over a fresh SQLite newsroom in a folder of its own; Linux only (/proc)."""

    def __init__(self, folder):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.environment = os.environ | {
            "NEWSROOM_VAR": str(folder),
            "NEWSROOM_ENV": "local",
            "DEBUG": "false",
        }
        self.process = None

    def manage(self, *arguments):
        """Run one management command in this newsroom."""
        subprocess.run([sys.executable, "manage.py", *arguments], cwd=BASE, env=self.environment, check=True)

    def start(self):
        """Start serving, and wait until it answers."""
        command = [sys.executable, "-m", "granian", "--interface", "wsgi", "--host", "127.0.0.1"]
        command += ["--port", str(self.port), "--workers", "1", "--no-ws", "newsroom.wsgi:application"]
        self.process = subprocess.Popen(command, cwd=BASE, env=self.environment, stdout=subprocess.DEVNULL)
        for _ in range(100):
            with contextlib.suppress(OSError):
                socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
                return
            time.sleep(0.1)
        raise RuntimeError("The server did not start.")

    def stop(self):
        """End the server and its workers."""
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(timeout=20)

    def cpu_seconds(self):
        """User and system time of the server and its children so far."""
        return sum(_cpu(pid) for pid in _tree(self.process.pid))

    def connect(self):
        """A kept-alive connection."""
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)


def _tree(root):
    children = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with contextlib.suppress(OSError):
                parent = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
                children.setdefault(parent, []).append(int(entry.name))
    found, waiting = [], [root]
    while waiting:
        pid = waiting.pop()
        found.append(pid)
        waiting += children.get(pid, [])
    return found


def _cpu(pid):
    with contextlib.suppress(OSError):
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICK
    return 0.0


@contextlib.contextmanager
def serving(*prepare):
    """A running Server; each of `prepare` is a management command with arguments, run before it."""
    with tempfile.TemporaryDirectory(prefix="newsroom-bench-") as folder:
        server = Server(folder)
        for arguments in prepare:
            server.manage(*arguments)
        server.start()
        try:
            yield server
        finally:
            server.stop()
