"""The history of a story: versions, statuses and verbs in one list."""

import pytest

from articles.publishing import publish, withdraw
from tests.articles.admin.browsing import open_and_save, page
from tests.factories import change_article, make_article


def test_the_history_tells_who_did_what_newest_first(editor, chief):
    article = make_article(by=chief.user)
    open_and_save(editor, article, desk_status="ready")
    publish(article, by=editor.user)
    withdraw(article, by=chief.user, reason="Dua nama keliru.")
    entries = [entry for _, entry in editor.get(page(article, "history")).context["entries"]]
    assert [entry.who for entry in entries] == [str(p.user) for p in (chief, editor, editor, chief)]
    assert "Dua nama keliru." in str(entries[0].detail)
    assert "state--ready" in str(entries[2].detail)


@pytest.mark.parametrize("versions", [3, 30])
def test_the_history_costs_the_same_however_long_it_is(editor, versions, django_assert_max_num_queries):
    article = make_article()
    for n in range(versions):
        change_article(article, by=editor.user, headline=f"Kata {n}")
    with django_assert_max_num_queries(6):
        assert editor.get(page(article, "history")).status_code == 200


@pytest.mark.parametrize("role", ["reporter", "photo_desk", "chief"])
def test_who_sees_the_story_sees_its_history(role, request):
    assert request.getfixturevalue(role).get(page(make_article(), "history")).status_code == 200


@pytest.mark.parametrize("number", ["999999", "x", "9" * 40])
def test_no_story_no_history(editor, number):
    assert editor.get(f"/admin/articles/article/{number}/history/").status_code == 404
