"""Preview: the readers' page of what is saved, for those who may see it, kept by nobody."""

import pytest
from django.conf import settings

from articles.publishing import publish
from tests.articles.admin.browsing import page
from tests.factories import change_article, make_article, make_author


def test_the_preview_shows_the_saved_text_as_a_reader_would_get_it(editor):
    article = make_article(headline="Belum terbit", bylines=[make_author("Dewi Anjarsari")])
    shown = editor.get(page(article, "preview")).content.decode()
    assert "<h1>Belum terbit</h1>" in shown and "Dewi Anjarsari" in shown
    assert "csrfmiddlewaretoken" not in shown


def test_the_preview_of_a_live_story_shows_the_changes(editor):
    article = make_article()
    publish(article, by=editor.user)
    change_article(article, headline="Dengan perubahan")
    assert "Dengan perubahan" in editor.get(page(article, "preview")).content.decode()


def test_the_preview_is_kept_and_indexed_by_nobody_and_under_the_readers_policy(editor):
    response = editor.get(page(make_article(), "preview"))
    assert "no-store" in response["Cache-Control"]
    assert "noindex" in response["X-Robots-Tag"]
    assert response._csp_config == settings.SECURE_CSP


def test_a_story_that_is_not_finished_can_be_looked_at(editor):
    article = make_article(section=None, body="", bylines=[], standfirst="")
    assert editor.get(page(article, "preview")).status_code == 200


def test_a_preview_writes_nothing(editor):
    article = make_article()
    editor.get(page(article, "preview"))
    assert not article.editions.exists()


@pytest.mark.parametrize("role", ["reporter", "photo_desk", "chief"])
def test_who_sees_the_story_sees_its_preview(role, request):
    assert request.getfixturevalue(role).get(page(make_article(), "preview")).status_code == 200


def test_nobody_else_does(administrator, client):
    article = make_article()
    assert administrator.get(page(article, "preview")).status_code == 404
    assert client.get(page(article, "preview")).status_code == 302


def test_another_method_is_refused(editor):
    assert editor.post(page(make_article(), "preview")).status_code == 405
