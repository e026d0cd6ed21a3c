"""Who may name whom, where import-linter sees only modules (its contracts are in pyproject.toml)."""

import ast

import pytest
from django.conf import settings

READERS_ROOMS = ("articles/site", "articles/finding")


def python_files(*rooms):
    """The Python files of some rooms; a room that is not built yet has none."""
    return [path for room in rooms for path in sorted((settings.BASE_DIR / room).rglob("*.py"))]


def names_in(path):
    """Every name, attribute and imported name in a file, and its texts (for get_model)."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.ImportFrom | ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.Attribute):
            yield node.attr


@pytest.mark.parametrize("path", python_files(*READERS_ROOMS), ids=lambda p: p.stem)
def test_readers_code_never_names_the_working_copy(path):
    named = {"Article", "get_model", "ArticleByline", "ArticleTag", "ArticleRelated"} & set(names_in(path))
    assert not named


@pytest.mark.parametrize("room", ["articles", "media", "newsroom"])
def test_nothing_imports_the_tests(room):
    imported = {
        (path.name, node.module)
        for path in python_files(room)
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "tests"
    }
    assert not imported


def test_no_file_is_longer_than_can_be_read():
    written = [
        p for p in python_files("articles", "media", "newsroom", "tests") if "migrations" not in p.parts
    ]
    assert not [path.name for path in written if len(path.read_text().splitlines()) > 400]
