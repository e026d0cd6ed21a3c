"""Old addresses from a file: the good lines are kept, the bad ones named."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from articles.models import Redirect


@pytest.fixture
def bring_in(db, tmp_path):
    """`bring_in(text)` writes the file and runs the command; (what it said, what it complained of)."""

    def run(text, **options):
        file, said, complained = tmp_path / "lama.csv", StringIO(), StringIO()
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
        try:
            call_command("import_redirects", str(file), stdout=said, stderr=complained, **options)
        except CommandError as error:
            complained.write(str(error))
        return said.getvalue(), complained.getvalue()

    return run


def rules():
    return list(Redirect.objects.values_list("from_path", "to_path", "match"))


def test_every_line_becomes_a_rule(bring_in):
    said, complained = bring_in("\ufeff/read/1,/ekonomi/\n\n/lama,/,kept\n/forum, /terkini/ ,branch\n")
    assert said.startswith("3 redirects were kept") and not complained
    assert rules() == [
        ("/forum/", "/terkini/", "branch"),
        ("/lama/", "/", "kept"),
        ("/read/1", "/ekonomi/", "exact"),
    ]


def test_a_second_run_makes_no_doubles_and_brings_rules_up_to_date(bring_in):
    bring_in("/read/1,/ekonomi/\n")
    bring_in("/read/1,/olahraga/\n")
    assert rules() == [("/read/1", "/olahraga/", "exact")]


def test_a_bad_line_is_named_and_the_rest_goes_on(bring_in):
    said, complained = bring_in("/a,https://lain.example/\n/b,/b\n/c\n/d,/,lain\n/e,/ekonomi/\n")
    assert said.startswith("1 redirects")
    assert [f"Line {n}:" in complained for n in range(1, 6)] == [True, True, True, True, False]
    assert "4 lines were refused" in complained
    assert rules() == [("/e", "/ekonomi/", "exact")]


def test_a_trial_keeps_nothing(bring_in):
    said, _complained = bring_in("/a,/ekonomi/\n", dry_run=True)
    assert said.startswith("1 redirects would be kept") and not rules()


def test_a_file_that_is_no_text_is_refused_in_a_sentence(bring_in):
    _said, complained = bring_in(b"\xff\xfe\x00")
    assert "cannot be read" in complained and not rules()


def test_a_file_that_is_not_there_is_a_sentence(db):
    with pytest.raises(CommandError, match="cannot be read"):
        call_command("import_redirects", "/tidak/ada.csv")
