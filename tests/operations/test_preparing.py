"""Static files are collected once, and again when one changed."""

import pytest

from newsroom.operations.preparing import collect_static_files, static_fingerprint


@pytest.fixture
def styles(settings, tmp_path):
    """A folder with one style sheet, collected into another."""
    (tmp_path / "source").mkdir()
    (tmp_path / "source" / "page.css").write_text("p { margin: 0 }")
    settings.STATICFILES_DIRS = [tmp_path / "source"]
    settings.STATICFILES_FINDERS = ["django.contrib.staticfiles.finders.FileSystemFinder"]
    settings.STATIC_ROOT, settings.VAR = tmp_path / "static", tmp_path
    settings.STORAGES = settings.STORAGES | {
        "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"}
    }
    return tmp_path / "source"


def test_static_files_are_collected_under_names_of_their_content(styles, tmp_path):
    collect_static_files()
    assert [p.name for p in (tmp_path / "static").glob("page.*.css")]
    assert (tmp_path / "static" / "staticfiles.json").exists()


def test_nothing_changed_so_nothing_is_collected(styles, tmp_path):
    collect_static_files()
    written = (tmp_path / "static" / "staticfiles.json").stat().st_mtime_ns
    collect_static_files()
    assert (tmp_path / "static" / "staticfiles.json").stat().st_mtime_ns == written


def test_a_changed_file_is_collected_again(styles, tmp_path):
    collect_static_files()
    (styles / "page.css").write_text("p { margin: 1em }")
    collect_static_files()
    assert len(list((tmp_path / "static").glob("page.*.css"))) == 2


def test_a_lost_folder_is_collected_again(styles, tmp_path):
    collect_static_files()
    (tmp_path / "static" / "staticfiles.json").unlink()
    collect_static_files()
    assert (tmp_path / "static" / "staticfiles.json").exists()


def test_the_fingerprint_knows_a_new_file(styles):
    before = static_fingerprint()
    (styles / "print.css").write_text("p { color: black }")
    assert static_fingerprint() != before
