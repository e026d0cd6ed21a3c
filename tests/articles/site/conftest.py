"""A reader, and what holds for everything a reader is sent."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from articles.models import Article
from newsroom import clock
from tests.factories import MORNING, make_user

SECOND = timedelta(seconds=1)


@pytest.fixture
def editor(db):
    """Somebody who may use every verb."""
    return make_user("Editor")


@pytest.fixture
def read(db):
    """`read(path)` as a reader who carries nothing; `at` is the moment (an hour after MORNING by default).

    Whatever is answered sets no cookie, asks for no session, and never looks at the desk's copy.
    """
    reader = Client()

    def asked(path, *, at=MORNING + timedelta(hours=1), method="get", **options):
        with clock.at(at), CaptureQueriesContext(connection) as queries:
            response = getattr(reader, method)(path, **options)
        response.queries = [query["sql"] for query in queries]
        assert not response.cookies
        assert "cookie" not in response.get("Vary", "").lower()
        assert not [sql for sql in response.queries if f'"{Article._meta.db_table}"' in sql]
        response.text_read = response.content.decode()
        return response

    return asked
