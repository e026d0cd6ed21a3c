"""People and stories of the verbs' tests."""

import pytest
from django.utils import translation

from tests.factories import make_article, make_user


@pytest.fixture(autouse=True)
def english():
    """The refusals' sentences are looked at in the language they are written in."""
    with translation.override("en"):
        yield


@pytest.fixture
def editor(db):
    return make_user("Editor")


@pytest.fixture
def article(editor):
    return make_article(by=editor)
