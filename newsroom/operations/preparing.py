"""What must stand before the server starts. Each step does nothing when nothing changed."""

import hashlib
import socket
from contextlib import closing
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command, get_commands
from django.core.management.base import CommandError

HOST = "127.0.0.1"


def free_port(port):
    """The port, or a CommandError in one sentence when nobody could listen there."""
    if not 0 < port < 65536:
        raise CommandError(f"PORT must lie between 1 and 65535, not {port}.")
    with closing(socket.socket()) as listener:
        # A connection of the last run that still lingers does not stop a server; a listener does.
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((HOST, port))
        except PermissionError:
            raise CommandError(
                f"Port {port} is kept for the administrator: try PORT=8000 make run."
            ) from None
        except OSError:
            other = port + 1 if port < 65535 else port - 1
            raise CommandError(
                f"Port {port} is taken, perhaps by a newsroom already running: try PORT={other} make run."
            ) from None
    return port


def answers(port):
    """Whether somebody listens on the port."""
    with closing(socket.socket()) as caller:
        caller.settimeout(1)
        return caller.connect_ex((HOST, port)) == 0


def collect_static_files():
    """Collect, name by content and compress the static files, unless none changed since the last time."""
    stamp = Path(settings.VAR) / "static.stamp"
    fingerprint = static_fingerprint()
    manifest = Path(settings.STATIC_ROOT) / "staticfiles.json"
    if manifest.exists() and stamp.exists() and stamp.read_text() == fingerprint:
        return
    call_command("collectstatic", interactive=False, verbosity=0)
    stamp.write_text(fingerprint)


def static_fingerprint():
    """A digest of name, size and time of every static file there is; some 20 ms for 400 files."""
    digest = hashlib.sha256(repr(settings.STORAGES["staticfiles"]).encode())
    for finder in get_finders():
        for name, storage in finder.list(ignore_patterns=None):
            facts = Path(storage.path(name)).stat()
            digest.update(f"{name} {facts.st_size} {facts.st_mtime_ns}\n".encode())
    return digest.hexdigest()


def load_demo():
    """Fill an empty newsroom with the demo; `load_demo` leaves one that has stories alone."""
    if "load_demo" in get_commands():
        call_command("load_demo")
