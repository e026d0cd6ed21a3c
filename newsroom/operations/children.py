"""Processes started together and stopped together."""

import os
import signal
import subprocess
import threading
from contextlib import suppress

# What a server needs to finish its last answers, in seconds; then it is killed.
PATIENCE = 10


class Children:
    """Child processes by name. Leaving the `with` block stops every one of them, and theirs.

    Ctrl-C, a closed terminal and SIGTERM set `stopping`. Each child leads a session of its own: Ctrl-C is
    heard here alone, and the children are stopped in one way whoever asks.
    """

    def __init__(self):
        self.processes: dict[str, subprocess.Popen] = {}
        self.stopping = threading.Event()

    def __enter__(self):
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, lambda *_: self.stopping.set())
        return self

    def __exit__(self, *exception):
        self.stop()

    def start(self, name, command, *, folder):
        """Start `command` (a list of words) in `folder`."""
        self.processes[name] = subprocess.Popen(command, cwd=folder, start_new_session=True)

    def wait(self, *, until=lambda: False):
        """Wait while all is well: till somebody says stop, a child ends, or `until()` is true (then True)."""
        while not (self.stopping.is_set() or self.fallen()):
            if until():
                return True
            self.stopping.wait(0.1)
        return False

    def fallen(self):
        """The name of a child that ended though nobody said stop, or None."""
        if self.stopping.is_set():
            return None
        return next((name for name, child in self.processes.items() if child.poll() is not None), None)

    def stop(self):
        """Ask every child to end, wait, and kill what is still there: grandchildren too."""
        for child in self.processes.values():
            if child.poll() is None:
                child.terminate()
        for child in self.processes.values():
            with suppress(subprocess.TimeoutExpired):
                child.wait(PATIENCE)
            with suppress(ProcessLookupError):  # all gone already, as they should be
                os.killpg(child.pid, signal.SIGKILL)
            child.wait()
