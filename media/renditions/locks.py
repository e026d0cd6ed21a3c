"""One maker at a time for one rendition, across threads and processes of this machine."""

import fcntl
import tempfile
import zlib
from contextlib import contextmanager
from pathlib import Path

from django.conf import settings

# Also the most pictures that are decoded for readers at once here: each may take 200 MB for a moment.
_SLOTS = 8


@contextmanager
def held(name):
    """Hold the slot of this rendition; others that want it wait. A crash gives it back by itself."""
    folder = Path(getattr(settings, "VAR", tempfile.gettempdir())) / "locks"
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / f"rendition-{zlib.crc32(name.encode()) % _SLOTS}").open("a") as slot:
        fcntl.flock(slot, fcntl.LOCK_EX)
        yield
