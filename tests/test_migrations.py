"""The tables and the models say the same, and every step of the way has a name that says what it does."""

import re

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db.migrations.loader import MigrationLoader

OURS = {"accounts", "articles", "ledger", "media"}


def ours():
    """(app label, migration name, migration) of every migration of ours."""
    loader = MigrationLoader(None, ignore_no_migrations=True)
    return [(app, name, m) for (app, name), m in loader.disk_migrations.items() if app in OURS]


def test_no_migration_is_missing(db):
    call_command("makemigrations", "--check", "--dry-run", verbosity=0)


def test_the_names_say_what_is_done():
    unnamed = [f"{app}.{name}" for app, name, _ in ours() if re.search(r"_auto_|_alter_.*_and_more", name)]
    assert not unnamed


def test_every_step_can_be_taken_back():
    stuck = [f"{app}.{name}" for app, name, m in ours() if not all(o.reversible for o in m.operations)]
    assert not stuck


@pytest.mark.parametrize("label", sorted(OURS))
def test_no_table_below_needs_the_articles(label):
    assert apps.get_app_config(label)
    needed = {app for own, _, m in ours() if own == label for app, _ in m.dependencies}
    assert label == "articles" or "articles" not in needed
