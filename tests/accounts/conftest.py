"""The desk as its people find it."""

import pytest

from tests.accounts.people import make_administrator


@pytest.fixture
def administrator(db, client):
    """An administrator, logged in."""
    person = make_administrator()
    client.force_login(person)
    return person
