"""The words in other languages: .po files kept in step with the code, and the .mo files made from them."""

import re
from pathlib import Path

import polib

from newsroom.operations.extracting import messages_of

SOURCE = "en"
# The forms of a plural as gettext writes them: how many, and which one for n. A new language adds its line.
PLURALS = {"id": "nplurals=1; plural=0;", "en": "nplurals=2; plural=(n != 1);"}
PLACEHOLDER = re.compile(r"%\(\w+\)[a-z]|%[sd]|\{\w*\}")


def catalogues(root, folder, languages):
    """(language, .po path, messages) of every catalogue there should be; a domain without words has none."""
    for domain, messages in messages_of(root).items():
        for language in languages if messages else ():
            yield language, Path(folder) / language / "LC_MESSAGES" / f"{domain}.po", messages


def update(root, folder, languages):
    """Write every catalogue anew, known translations kept and unused ones dropped; the paths written."""
    written = []
    for language, path, messages in catalogues(root, folder, languages):
        path.parent.mkdir(parents=True, exist_ok=True)
        catalogue = merged(opened(path), messages, language)
        catalogue.save(str(path))
        compiled(path).write_bytes(catalogue.to_binary())
        written.append(path)
    return written


def problems(root, folder, languages):
    """What is wrong with the catalogues as they lie there, one sentence each."""
    for language, path, messages in catalogues(root, folder, languages):
        name = path.relative_to(folder).as_posix()
        catalogue = opened(path)
        yield from (f"{name}: {problem}" for problem in differences(catalogue, messages))
        for entry in catalogue:
            yield from (f"{name}: {problem}" for problem in faults(entry, must_be_full=language != SOURCE))
        if not compiled(path).exists() or compiled(path).read_bytes() != catalogue.to_binary():
            yield f"{name}: the .mo file is not made from this .po file."


def opened(path):
    """The catalogue at `path`, or an empty one."""
    return polib.pofile(str(path), encoding="utf-8") if path.exists() else polib.POFile()


def compiled(path):
    """Where the .mo file of a .po file lies."""
    return path.with_suffix(".mo")


def merged(old, messages, language):
    """A catalogue of exactly these messages, with what `old` knows of them."""
    new = polib.POFile(wrapwidth=110)
    new.header = "Written by manage.py translations: fill in msgstr, leave the rest."
    plural = PLURALS[language]
    forms = int(plural.removeprefix("nplurals=").partition(";")[0])
    new.metadata = {
        "Project-Id-Version": "newsroom",
        "Language": language,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": plural,
    }
    new.extend(entry_for(message, known(old, message), language, forms) for message in messages)
    return new


def known(catalogue, message):
    """The catalogue's entry for a message; obsolete ones count, so that a returning word is still known."""
    return catalogue.find(message.msgid, msgctxt=message.context or False, include_obsolete_entries=True)


def entry_for(message, old, language, forms):
    """The message's entry, with the old translation if it still fits; English plurals fill themselves."""
    entry = polib.POEntry(
        msgid=message.msgid,
        msgctxt=message.context or None,
        occurrences=[(file, "") for file in sorted(message.files)],
    )
    if not message.plural:
        entry.msgstr = old.msgstr if old else ""
        return entry
    entry.msgid_plural = message.plural
    own = [message.msgid, message.plural] if language == SOURCE else [""] * forms
    kept = old.msgstr_plural if old and old.msgid_plural == message.plural else {}
    entry.msgstr_plural = {form: kept.get(form) or own[form] for form in range(forms)}
    return entry


def differences(catalogue, messages):
    """Sentences on what the code says and the catalogue lacks, and the other way round."""
    asked = {(m.context, m.msgid): m.plural for m in messages}
    there = {(e.msgctxt or "", e.msgid): e.msgid_plural for e in catalogue if not e.obsolete}
    for key, plural in asked.items():
        if key not in there or there[key] != plural:
            yield f"lacks “{key[1]}”."
    for key in there.keys() - asked.keys():
        yield f"has “{key[1]}”, which nothing uses."


def faults(entry, *, must_be_full):
    """Sentences on one entry: nothing said, guessed, or a placeholder lost."""
    said = entry.msgstr_plural.values() if entry.msgid_plural else [entry.msgstr]
    if entry.fuzzy:
        yield f"“{entry.msgid}” is marked as a guess (fuzzy)."
    if must_be_full and not all(said):
        yield f"“{entry.msgid}” is not translated."
    for words in filter(None, said):
        if not holds_placeholders(entry, words):
            yield f"“{entry.msgid}” and “{words}” do not hold the same placeholders."


def holds_placeholders(entry, words):
    """Whether the translation has the same gaps; in a plural those of either form, at least the shared."""
    one, many = (set(PLACEHOLDER.findall(text)) for text in (entry.msgid, entry.msgid_plural or entry.msgid))
    return one & many <= set(PLACEHOLDER.findall(words)) <= one | many
