"""What every test stands on: the database, the browser, and a loud word about whatever was left out."""

import os
import shutil

import pytest
from django.db import connection, connections
from pytest_django.plugin import blocking_manager_key

CI = os.environ.get("CI", "").lower() in {"1", "true", "yes"}
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
CHROMIUM_FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def find_chromium():
    """The browser's path: CHROME_PATH, or the first of Chromium's usual names; None when there is none."""
    names = [os.environ.get("CHROME_PATH", ""), *BROWSERS]
    return next((path for name in names if name and (path := shutil.which(name))), None)


# --- what runs, and what is said about the rest ----------------------------------------------------
def pytest_report_header(config):
    """Name the database and the browser, so that a log tells what it proves."""
    slow = "with the slow tests" if CI else "without the slow tests (CI=true runs them)"
    return f"newsroom: {connection.vendor}, browser: {find_chromium() or 'none'}, {slow}"


def pytest_sessionstart(session):
    """Where CI=true, a missing browser ends the run: a skipped proof would look like a green one."""
    if CI and not find_chromium():
        pytest.exit("CI=true, but no Chromium was found: install it or name it in CHROME_PATH.", returncode=1)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config, items):
    """Sort out what this run cannot or need not do."""
    other = {"sqlite": "postgresql", "postgresql": "sqlite"}[connection.vendor]
    config.hook.pytest_deselected(items=[item for item in items if item.get_closest_marker(other)])
    items[:] = [item for item in items if not item.get_closest_marker(other)]
    for item in items:
        prepare(item, slow_too=CI or "slow" in config.option.markexpr)


def prepare(item, *, slow_too):
    """Give a test the marks that follow from its fixtures."""
    if {"page", "context", "browser"} & set(item.fixturenames):
        item.add_marker("browser")
    if item.get_closest_marker("browser") and not find_chromium():
        item.add_marker(pytest.mark.skip(reason="no Chromium was found (CHROME_PATH names one)"))
    if item.get_closest_marker("slow") and not slow_too:
        item.add_marker(pytest.mark.skip(reason="slow (CI=true or -m slow runs it)"))
    if empties_the_database(item):
        given = getattr(item.get_closest_marker("django_db"), "kwargs", {})
        kept = given | {"transaction": True, "serialized_rollback": True}
        item.add_marker(pytest.mark.django_db(**kept), append=False)


def empties_the_database(item):
    """Whether the test commits, so that every table is emptied after it."""
    marker = item.get_closest_marker("django_db")
    asked = marker and (marker.kwargs.get("transaction") or marker.kwargs.get("reset_sequences"))
    return bool(asked) or bool({"transactional_db", "live_server"} & set(item.fixturenames))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    """Where CI=true, a skipped test is a failed one."""
    report = yield
    if CI and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome, report.longrepr = "failed", f"CI=true skips nothing: {report.longrepr[2]}"
    return report


def pytest_terminal_summary(terminalreporter):
    """Say loudly what was not proved here."""
    reasons = [report.longrepr[2] for report in terminalreporter.stats.get("skipped", [])]
    if reasons:
        terminalreporter.section("NOT RUN HERE", sep="!", yellow=True, bold=True)
    for reason in sorted(set(reasons)):
        terminalreporter.line(f"{reasons.count(reason)} test(s): {reason.removeprefix('Skipped: ')}")


# --- the database ----------------------------------------------------------------------------------
@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """The test database, on SQLite without the rule that keeps editions for ever.

    That rule is a trigger, and SQLite empties tables by DELETE: it would refuse the emptying after each test
    that commits (PostgreSQL truncates, past triggers of rows). A test of the rule puts the trigger back.
    """
    with django_db_blocker.unblock():
        if connection.vendor == "sqlite":
            connection.cursor().execute('DROP TRIGGER IF EXISTS "edition_is_kept"')
        if rows := getattr(connection, "_test_serialized_contents", None):
            # For every connection: once Playwright's event loop runs, this thread gets another one.
            type(connections["default"])._test_serialized_contents = rows


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item, nextitem):
    """After a test that commits every table is empty: bring back the rows that migrations made (the groups).

    Django runs such tests last instead; xdist mixes them with the others.
    """
    rows = getattr(connection, "_test_serialized_contents", None)
    try:
        return (yield)
    finally:
        if rows and nextitem is not None and empties_the_database(item):
            with item.config.stash[blocking_manager_key].unblock():
                connection.creation.deserialize_db_from_string(rows)
                connection.close()


@pytest.fixture
def uploads(settings, tmp_path):
    """Folders of this test alone for what it uploads."""
    settings.MEDIA_ROOT = tmp_path / "uploads"
    settings.STORAGES = settings.STORAGES | {
        name: {
            "BACKEND": "django.core.files.storage.FileSystemStorage",
            "OPTIONS": settings.STORAGES[name].get("OPTIONS", {}) | {"location": tmp_path / name},
        }
        for name in ("originals", "renditions", "videos")
    }
    return tmp_path


# --- the browser -----------------------------------------------------------------------------------
@pytest.fixture(scope="session")
def playwright(playwright):
    """Playwright; at its end the connections of its event loop are closed, so that the database can go."""
    yield playwright
    connections.close_all()


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    """The Chromium that is here, offline and quiet; Playwright's own download is never asked for."""
    return browser_type_launch_args | {"executable_path": find_chromium(), "args": list(CHROMIUM_FLAGS)}


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args):
    """A reader in Jakarta who reads Indonesian, on a laptop's screen."""
    return browser_context_args | {
        "locale": "id-ID",
        "timezone_id": "Asia/Jakarta",
        "viewport": {"width": 1280, "height": 900},
    }
