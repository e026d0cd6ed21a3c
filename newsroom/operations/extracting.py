"""Every word of ours that a person may read, found in Python, templates and the admin's modules.

Without gettext's command line tools: Django turns templates into Python-like text, Babel finds the calls.
"""

from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

from babel.messages.extract import extract
from django.utils.translation.template import templatize

CALLS = {"gettext": None, "ngettext": (1, 2), "pgettext": ((1, "c"), 2), "npgettext": ((1, "c"), 2, 3)}
# `_t` is what a file with lazy words calls the ones said at once.
PYTHON_CALLS = (
    CALLS
    | {"_": None, "_t": None, "gettext_noop": None}
    | {f"{name}_lazy": shape for name, shape in CALLS.items()}
)
ROOMS = ("articles", "media", "newsroom", "templates")
# Migrations repeat the models' words; nobody reads a test.
LEFT_OUT = {"migrations", "tests", "locale", "node_modules", "vendor"}


@dataclass
class Message:
    """One msgid: where it stands (paths relative to the root), its plural and its context, "" for none."""

    msgid: str
    plural: str = ""
    context: str = ""
    files: set[str] = field(default_factory=set)


def messages_of(root):
    """The messages under `root`, by gettext domain: {"django": […], "djangojs": […]}, sorted by msgid."""
    found: dict[str, dict] = {"django": {}, "djangojs": {}}
    for path in sorted(files_of(root)):
        domain = "djangojs" if path.suffix == ".js" else "django"
        for message in messages_in(path):
            key = message.context, message.msgid
            kept = found[domain].setdefault(key, message)
            kept.plural = kept.plural or message.plural
            kept.files.add(path.relative_to(root).as_posix())
    return {
        domain: [by_key[key] for key in sorted(by_key, key=reading_order)] for domain, by_key in found.items()
    }


def reading_order(key):
    """By msgid and only then by context, so that like words stand together."""
    context, msgid = key
    return msgid, context


def files_of(root):
    """Our own files with words: Python, templates, and scripts that are not somebody else's."""
    for room in ROOMS:
        for path in (Path(root) / room).rglob("*"):
            inside = path.relative_to(root).parts[:-1]
            if LEFT_OUT.isdisjoint(inside) and path.is_file() and has_words(path, inside):
                yield path


def has_words(path, inside):
    """Whether this kind of file in this kind of folder is searched."""
    if path.suffix == ".js":
        return "static" in inside and not path.name.endswith(".min.js")
    return path.suffix == ".py" or (path.suffix in {".html", ".txt", ".xml"} and "templates" in inside)


def messages_in(path):
    """The messages of one file, in its order."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".js":
        yield from calls_in(text, "javascript", CALLS)
    elif path.suffix == ".py":
        yield from calls_in(text, "python", PYTHON_CALLS)
    else:
        # Django leaves the template's indentation in place, which is none of Python's.
        lines = (line.lstrip() for line in templatize(text, origin=str(path)).splitlines())
        yield from calls_in("\n".join(lines), "python", PYTHON_CALLS)


def calls_in(text, language, calls):
    """The messages of one text, through Babel's extractor for the language."""
    for _line, words, _comments, context in extract(language, BytesIO(text.encode()), calls, (), {}):
        msgid, plural = words if isinstance(words, tuple) else (words, "")
        if msgid:
            yield Message(msgid, plural, context or "")
