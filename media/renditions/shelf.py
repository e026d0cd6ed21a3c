"""Where made renditions lie: whole or not at all. It knows names and bytes, no model."""

import os
import tempfile
from pathlib import Path

from django.core.files.base import ContentFile
from django.core.files.storage import storages


def _storage():
    return storages["renditions"]


def name_of(digest, file_name):
    """The name in storage; the public address ends with it."""
    return f"{digest}/{file_name}"


def has(name):
    """Whether the rendition is made."""
    return _storage().exists(name)


def read(name):
    """Its bytes, or None when it is not made."""
    try:
        with _storage().open(name) as file:
            return file.read()
    except FileNotFoundError:
        return None


def put(name, content):
    """Write it aside and move it into place, so that nobody ever reads half of it."""
    try:
        path = Path(_storage().path(name))
    except NotImplementedError:
        # An object store shows an object when it is whole.
        _storage().save(name, ContentFile(content))
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".", delete=False) as aside:
        aside.write(content)
    # A web server beside us reads these files too; temporary files are made for one user only.
    Path(aside.name).chmod(0o644)
    os.replace(aside.name, path)


def remove(name):
    """Take one rendition away; one that is not there is no error."""
    _storage().delete(name)


def clear(digest):
    """Take away every rendition made under a digest."""
    try:
        _, names = _storage().listdir(digest)
    except FileNotFoundError:
        return
    for name in names:
        remove(name_of(digest, name))
    # On a disk the empty folder stays otherwise; an object store has none.
    remove(digest)
