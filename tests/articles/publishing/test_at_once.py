"""Two people, one story, the same moment."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection

from articles.models import Edition
from articles.publishing import publish, refusals, withdraw
from tests.factories import make_article, make_user


def together(*verbs):
    """Run verbs in threads of their own; give what each answered: "done", or the refusal's name."""

    def attempt(verb):
        try:
            verb()
        except refusals.Refused as refusal:
            return type(refusal).__name__
        finally:
            connection.close()
        return "done"

    with ThreadPoolExecutor(len(verbs)) as threads:
        return list(threads.map(attempt, verbs))


@pytest.mark.django_db(transaction=True)
def test_of_six_who_publish_one_story_at_once_one_does_and_five_are_told():
    editor = make_user("Editor")
    article = make_article(by=editor)
    answers = together(*[lambda: publish(article, by=editor)] * 6)
    assert sorted(answers) == ["NothingNew"] * 5 + ["done"]
    assert Edition.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_publishing_and_withdrawing_at_once_leave_one_clear_state():
    editor = make_user("Editor")
    article = make_article(by=editor)
    publish(article, by=editor)
    answers = together(*[lambda: withdraw(article, by=editor, reason="Keliru.")] * 4)
    assert sorted(answers) == ["NotOnSite"] * 3 + ["done"]
    assert not Edition.objects.live().exists()
