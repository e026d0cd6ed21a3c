"""People and stories of the verbs' tests."""

import pytest

from tests.factories import make_article, make_user


@pytest.fixture
def editor(db):
    return make_user("Editor")


@pytest.fixture
def article(editor):
    return make_article(by=editor)
