"""Who may use the pages of the verbs, and how."""

import pytest

from articles.models import Edition
from tests.articles.admin.browsing import page
from tests.factories import make_article

VERBS = ["publish", "schedule", "unschedule", "end_at", "withdraw", "reinstate"]


@pytest.mark.parametrize("verb", VERBS)
def test_a_chief_may_and_a_reporter_or_the_photo_desk_may_not(chief, reporter, photo_desk, verb):
    article = make_article(by=reporter.user)
    assert chief.get(page(article, verb)).status_code == 200
    for client in (reporter, photo_desk):
        assert client.get(page(article, verb)).status_code == 403
        assert client.post(page(article, verb), {"version": 1, "reason": "x"}).status_code == 403
    assert not Edition.objects.exists()


@pytest.mark.parametrize("verb", VERBS)
def test_who_may_not_see_stories_finds_no_verb(administrator, client, verb):
    article = make_article()
    assert administrator.get(page(article, verb)).status_code == 404
    assert administrator.post(page(article, verb), {"version": 1}).status_code == 404
    assert client.post(page(article, verb)).headers["Location"].startswith("/admin/login/")


@pytest.mark.parametrize("verb", VERBS)
def test_another_method_is_refused(editor, verb):
    article = make_article()
    for method in (editor.put, editor.delete, editor.patch):
        assert method(page(article, verb)).status_code == 405


@pytest.mark.parametrize("number", ["999999", "9" * 40, "0"])
def test_a_story_that_is_not_there_is_not_found(editor, number):
    assert editor.get(f"/admin/articles/article/{number}/publish/").status_code == 404


def test_a_verb_needs_its_token(editor):
    article = make_article()
    editor.handler.enforce_csrf_checks = True
    assert editor.post(page(article, "publish"), {"version": 1}).status_code == 403
