"""Versions of the desk's copy."""

from articles.models import Version
from articles.publishing import keep_version
from tests.factories import change_article, make_author


def test_every_save_of_new_words_keeps_the_whole_story(article, editor):
    change_article(article, by=editor, headline="Judul baru")
    version = Version.objects.first()
    assert (version.number, version.by, version.snapshot["fields"]["headline"]) == (2, editor, "Judul baru")


def test_a_save_that_changes_no_word_is_no_version(article, editor):
    assert keep_version(article, by=editor) is None
    assert Version.objects.count() == 1


def test_a_new_byline_or_tag_alone_is_a_version(article, editor):
    article.tags.add("Feri listrik")
    assert keep_version(article, by=editor).snapshot["tags"]
    article.bylines.create(author=make_author(), position=2)
    assert len(keep_version(article, by=editor).snapshot["bylines"]) == 2


def test_a_version_is_smaller_than_its_text(article, editor):
    body = "".join(
        f"<p>Paragraf {n} tentang kapal yang melintas tanpa suara di selat.</p>" for n in range(200)
    )
    change_article(article, body=body)
    assert len(Version.objects.first().packed) < len(body) / 3


def test_a_control_character_never_enters_a_story(article):
    changed = change_article(article, headline="Ju\x00dul\u202e baru\x0b", body="<p>Te\x07ks</p>\r\n")
    assert (changed.headline, changed.body) == ("Judul baru", "<p>Teks</p>")
