"""What the tests of videos and galleries stand on."""

import pytest

from tests.factories import make_user


@pytest.fixture
def roles(db):
    """The roles, with their rights on videos and galleries, as the migrations made them."""


@pytest.fixture
def photo_desk(client, roles):
    """A client with somebody of the photo desk at it, who reads English."""
    client.person = make_user("Photo desk", language="en")
    client.force_login(client.person)
    return client


@pytest.fixture
def reporter(client, roles):
    """A client with a reporter at it, who reads English."""
    client.person = make_user("Reporter", language="en")
    client.force_login(client.person)
    return client
