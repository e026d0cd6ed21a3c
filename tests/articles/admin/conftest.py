"""People who are logged in, and the answer to a form as a browser gives it."""

import pytest
from django.test import Client

from tests.factories import make_user


def logged_in(role):
    """A browser of a person with the role ("" for none, but let in); `client.user` is the person."""
    client = Client()
    client.user = make_user(role, is_staff=True, language="en")
    client.force_login(client.user)
    return client


@pytest.fixture
def editor(db):
    """An editor's browser."""
    return logged_in("Editor")


@pytest.fixture
def reporter(db):
    """A reporter's browser."""
    return logged_in("Reporter")


@pytest.fixture
def chief(db):
    """A chief editor's browser."""
    return logged_in("Chief editor")


@pytest.fixture
def photo_desk(db):
    """A photo editor's browser."""
    return logged_in("Photo desk")


@pytest.fixture
def administrator(db):
    """An administrator's browser."""
    return logged_in("Administrator")
