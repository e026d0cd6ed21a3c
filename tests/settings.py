"""The settings of `make test`: the newsroom's own, on files of this process alone and without slow safety."""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

# Always a new place: xdist's workers inherit the environment, and must not share uploads or a SQLite file.
os.environ["NEWSROOM_VAR"] = tempfile.mkdtemp(prefix="newsroom-tests-")
atexit.register(shutil.rmtree, os.environ["NEWSROOM_VAR"], ignore_errors=True)
# Playwright keeps an event loop in the thread that also asks the database.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"

from newsroom.settings import *  # noqa: E402, F403 - the place above must be known before they are read
from newsroom.settings import DATABASES, INSTALLED_APPS, MIDDLEWARE, STATIC_ROOT, STORAGES, VAR  # noqa: E402

ALLOWED_HOSTS = ["*"]
# zeal fails a request that asks the database once a row; it is silent unless it is an installed app.
INSTALLED_APPS = [*INSTALLED_APPS, "zeal"]
MIDDLEWARE = ["zeal.middleware.zeal_middleware", *MIDDLEWARE]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES = STORAGES | {"staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}
TASKS = {"default": {"BACKEND": "django.tasks.backends.immediate.ImmediateBackend"}}
# A connection that outlives its request keeps the test database from being emptied and dropped.
DATABASES["default"]["CONN_MAX_AGE"] = 0
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    # A file, as in a real newsroom: SQLite in memory is one connection for all threads, which hides locks.
    DATABASES["default"]["TEST"] = {"NAME": Path(VAR) / "test.sqlite3"}
STATIC_ROOT.mkdir(parents=True, exist_ok=True)
