"""The words of a small tree: found, kept in step, complete and compiled without gettext's own tools."""

import gettext

import polib
import pytest
from django.conf import settings
from django.core.management import call_command
from django.core.management.base import CommandError

from newsroom.operations.catalogues import problems, update
from newsroom.operations.extracting import messages_of

LANGUAGES = ["id", "en"]


@pytest.fixture
def tree(tmp_path):
    """A house of four files that say eight things."""
    files = {
        "articles/models.py": (
            "title = _('Headline')\n"
            "def f(n):\n"
            "    return ngettext('%(n)d story', '%(n)d stories', n) % {'n': n}\n"
            "month = pgettext_lazy('month', 'May')\n"
            "long = gettext_lazy(\n    'A story '\n    'cannot end.'\n)\n"
        ),
        "articles/migrations/0001_initial.py": "_('Only in a migration')\n",
        "templates/page.html": (
            "<p>\n    {% translate 'Read on' %}\n  It's\n"
            " {% blocktranslate trimmed with name=x %}\n  By {{ name }}\n{% endblocktranslate %}</p>\n"
            "{% include 'card.html' with label=_('Headline') only %}"
        ),
        "articles/static/articles/photo.js": "const t = gettext('Insert photo'); // gettext('Never')\n",
        "articles/static/articles/other.min.js": "gettext('Somebody else’s')",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    return tmp_path


@pytest.fixture
def locale(tree):
    """The tree's catalogues, written once."""
    update(tree, tree / "locale", LANGUAGES)
    return tree / "locale"


def translate(locale, msgid, msgstr="", *, domain="django", plural=None, compiled=True):
    """Fill in one Indonesian translation by hand, as a translator would."""
    path = locale / "id" / "LC_MESSAGES" / f"{domain}.po"
    catalogue = polib.pofile(str(path))
    entry = catalogue.find(msgid)
    if plural:
        entry.msgstr_plural = {0: plural}
    else:
        entry.msgstr = msgstr
    catalogue.save()
    if compiled:
        catalogue.save_as_mofile(str(path.with_suffix(".mo")))


def translate_all(locale):
    """Everything in Indonesian."""
    for msgid in ("Headline", "May", "A story cannot end.", "Read on"):
        translate(locale, msgid, "Kata")
    translate(locale, "By %(name)s", "Oleh %(name)s")
    translate(locale, "%(n)d story", plural="%(n)d berita")
    translate(locale, "Insert photo", "Sisipkan foto", domain="djangojs")


def test_words_are_found_in_python_templates_and_scripts(tree):
    found = messages_of(tree)
    assert [m.msgid for m in found["django"]] == [
        "%(n)d story",
        "A story cannot end.",
        "By %(name)s",
        "Headline",
        "May",
        "Read on",
    ]
    assert [m.msgid for m in found["djangojs"]] == ["Insert photo"]


def test_a_word_said_at_once_in_a_file_of_lazy_words_is_found(tree):
    (tree / "articles/admin.py").write_text("def greet():\n    return _t('Good morning')\n")
    assert "Good morning" in {message.msgid for message in messages_of(tree)["django"]}


def test_a_word_used_twice_is_one_message_that_names_both_files(tree):
    headline = next(m for m in messages_of(tree)["django"] if m.msgid == "Headline")
    assert headline.files == {"articles/models.py", "templates/page.html"}


def test_context_and_plural_are_kept(locale):
    catalogue = polib.pofile(str(locale / "id/LC_MESSAGES/django.po"))
    assert catalogue.find("May", msgctxt="month")
    assert catalogue.find("%(n)d story").msgid_plural == "%(n)d stories"


def test_writing_twice_changes_nothing(tree, locale):
    before = {path: path.read_bytes() for path in locale.rglob("*.?o")}
    update(tree, locale, LANGUAGES)
    assert len(before) == 8
    assert {path: path.read_bytes() for path in locale.rglob("*.?o")} == before


def test_translations_survive_and_unused_ones_go(tree, locale):
    translate(locale, "Headline", "Judul")
    translate(locale, "Read on", "Lanjut")
    (tree / "templates/page.html").write_text("{% translate 'Headline' %}")
    update(tree, locale, LANGUAGES)
    text = (locale / "id/LC_MESSAGES/django.po").read_text()
    assert 'msgstr "Judul"' in text
    assert "Lanjut" not in text and "fuzzy" not in text


def test_a_full_catalogue_has_no_problems(tree, locale):
    translate_all(locale)
    assert list(problems(tree, locale, LANGUAGES)) == []


def test_what_is_compiled_is_what_a_reader_gets(locale):
    translate_all(locale)
    indonesian = gettext.translation("django", locale, ["id"])
    assert indonesian.gettext("By %(name)s") == "Oleh %(name)s"
    assert indonesian.ngettext("%(n)d story", "%(n)d stories", 2) == "%(n)d berita"
    english = gettext.translation("django", locale, ["en"])
    assert english.ngettext("%(n)d story", "%(n)d stories", 2) == "%(n)d stories"


def test_a_new_word_is_missed(tree, locale):
    translate_all(locale)
    (tree / "media").mkdir()
    (tree / "media/forms.py").write_text("_('Credit')")
    assert list(problems(tree, locale, LANGUAGES)) == [
        "id/LC_MESSAGES/django.po: lacks “Credit”.",
        "en/LC_MESSAGES/django.po: lacks “Credit”.",
    ]


def test_a_word_nothing_uses_is_named(tree, locale):
    translate_all(locale)
    (tree / "articles/static/articles/photo.js").write_text("gettext('Replace photo')")
    assert "id/LC_MESSAGES/djangojs.po: has “Insert photo”, which nothing uses." in problems(
        tree, locale, LANGUAGES
    )


@pytest.mark.parametrize(
    ("msgid", "msgstr", "problem"),
    [
        ("Headline", "", "“Headline” is not translated."),
        ("By %(name)s", "Oleh", "“By %(name)s” and “Oleh” do not hold the same placeholders."),
        ("Headline", "Judul {x}", "“Headline” and “Judul {x}” do not hold the same placeholders."),
    ],
)
def test_a_translation_that_would_fail_is_named(tree, locale, msgid, msgstr, problem):
    translate_all(locale)
    translate(locale, msgid, msgstr)
    assert list(problems(tree, locale, LANGUAGES)) == [f"id/LC_MESSAGES/django.po: {problem}"]


def test_a_plural_may_leave_the_number_out_where_the_code_does(tree, locale):
    translate_all(locale)
    translate(locale, "%(n)d story", plural="berita")
    assert len(list(problems(tree, locale, LANGUAGES))) == 1


def test_a_stale_mo_file_is_named(tree, locale):
    translate_all(locale)
    translate(locale, "Headline", "Kepala", compiled=False)
    assert list(problems(tree, locale, LANGUAGES)) == [
        "id/LC_MESSAGES/django.po: the .mo file is not made from this .po file."
    ]


def test_the_command_writes_then_checks(tree, settings):
    settings.BASE_DIR, settings.LOCALE_PATHS = tree, [tree / "locale"]
    call_command("translations")
    with pytest.raises(CommandError, match="“Headline” is not translated"):
        call_command("translations", "--check")
    translate_all(tree / "locale")
    call_command("translations", "--check")


def test_the_newsroom_itself_is_said_in_every_language():
    where = settings.BASE_DIR, settings.LOCALE_PATHS[0], [code for code, _name in settings.LANGUAGES]
    assert list(problems(*where)) == []
