"""Prepared queries give what the plain ones give, whatever they were first asked with."""

from datetime import timedelta
from threading import Thread

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.models import Edition, Tag
from articles.site.cards import for_cards
from newsroom.prepared import ByKey, Prepared
from tests.factories import MORNING, make_edition, make_photo, make_tag

DAY = timedelta(days=1)


def live_ones(at, keys):
    """The live ones among some stories, with their lead photos."""
    return Edition.objects.live(at).select_related("lead_photo").filter(article_id__in=keys).latest_first()


@pytest.fixture
def stories(db):
    """Five stories, each a day longer on the site than the one before."""
    photo = make_photo()
    return [make_edition(lead_photo=photo, live_until=MORNING + n * DAY) for n in range(1, 6)]


def test_other_moments_and_other_keys_find_other_rows(stories):
    prepared, keys = Prepared(live_ones), tuple(story.article_id for story in stories)
    for at in (MORNING, MORNING + DAY, MORNING + 3 * DAY, MORNING + 9 * DAY):
        for some in (keys, keys[:2], keys[2:], keys[:1]):
            assert prepared(at=at, keys=some) == list(live_ones(at, some))


def test_rows_are_whole_and_ask_nothing_more(stories):
    row = Prepared(live_ones)(at=MORNING, keys=(stories[0].article_id,))[0]
    with CaptureQueriesContext(connection) as queries:
        assert row.lead_photo.pk == stories[0].lead_photo_id
        assert (row.published_at, row.relations) == (MORNING, stories[0].relations)
    assert len(queries) == 0


def test_the_sql_is_written_once_for_many_lengths(stories):
    prepared = Prepared(live_ones)
    for length in range(1, 9):
        prepared(at=MORNING, keys=tuple(range(length)))
    assert len(prepared._written) == 4


def test_columns_that_were_left_out_stay_left_out(stories):
    prepared = Prepared(lambda at, number: for_cards(Edition.objects.live(at)).filter(article_id=number))
    row = prepared(at=MORNING, number=stories[1].article_id)[0]
    assert "body" in row.get_deferred_fields()
    assert row.headline == stories[1].headline


def test_rows_may_be_plain_values(stories):
    prepared = Prepared(lambda at: Edition.objects.live(at).latest_first().values_list("pk", "kind")[:3])
    plain = Edition.objects.live(MORNING).latest_first().values_list("pk", "kind")[:3]
    assert prepared(at=MORNING) == list(plain)


def test_no_keys_ask_nothing(db, django_assert_num_queries):
    with django_assert_num_queries(0):
        assert Prepared(live_ones)(at=MORNING, keys=()) == []
        assert ByKey(Tag.objects.all()).in_bulk([]) == {}


def test_rows_by_key_leave_out_what_is_not_there(db):
    one, two = make_tag(), make_tag()
    assert ByKey(Tag.objects.all()).in_bulk([two.pk, 999, one.pk, two.pk]) == {one.pk: one, two.pk: two}


@pytest.mark.django_db(transaction=True)
def test_another_thread_asks_over_its_own_connection():
    story = make_edition()
    prepared, found = Prepared(live_ones), []
    assert prepared(at=MORNING, keys=(story.article_id,)) == [story]

    def ask():
        found.extend(prepared(at=MORNING, keys=(story.article_id,)))
        connection.close()

    thread = Thread(target=ask)
    thread.start()
    thread.join()
    assert found == [story]
