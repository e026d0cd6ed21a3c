"""The database keeps the rules of an interval by itself, whoever writes."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, connection, transaction

from articles.models import Edition
from newsroom import clock
from newsroom.ledger.writing import change_stamp
from tests.factories import make_article, make_edition

HOUR = timedelta(hours=1)


@pytest.fixture
def article(db):
    return make_article()


@pytest.fixture
def edition(article):
    return make_edition(article=article, live_from=clock.now() - HOUR, live_until=None)


def refused(write):
    """Whether the database says no."""
    try:
        with transaction.atomic():
            write()
    except IntegrityError:
        return True
    return False


def test_an_edition_that_overlaps_another_of_its_story_is_refused(edition):
    other = {"live_from": clock.now(), "live_until": clock.now() + HOUR, "number": 2}
    assert refused(lambda: make_edition(article=edition.article, **other))


def test_an_edition_that_follows_another_is_taken(edition):
    now = clock.now()
    Edition.objects.filter(pk=edition.pk).update(live_until=now)
    make_edition(article=edition.article, number=2, live_from=now, live_until=None)
    assert edition.article.editions.count() == 2


def test_stretching_an_edition_over_the_next_is_refused(article):
    first = make_edition(article=article, live_from=clock.now() - HOUR, live_until=clock.now() + HOUR)
    make_edition(article=article, live_from=clock.now() + HOUR, live_until=None)
    assert refused(lambda: Edition.objects.filter(pk=first.pk).update(live_until=clock.now() + 2 * HOUR))


def test_editions_of_two_stories_may_overlap(edition):
    other = make_edition(article=make_article(), live_from=edition.live_from, live_until=None)
    assert other.pk


def test_two_open_ends_of_one_story_are_refused(edition):
    other = {"live_from": clock.now() + HOUR, "number": 2}
    assert refused(lambda: make_edition(article=edition.article, **other))


def test_an_end_before_the_start_is_refused(article):
    now = clock.now()
    assert refused(lambda: make_edition(article=article, live_from=now, live_until=now - HOUR))


def test_an_edition_without_a_section_is_refused(article):
    article.section = None
    assert refused(lambda: make_edition(article=article))


@pytest.mark.parametrize(
    "column, value", [("headline", "Lain"), ("body", "<p>Lain</p>"), ("live_from", "now")]
)
def test_a_word_of_a_begun_edition_never_changes(edition, column, value):
    value = clock.now() if value == "now" else value
    assert refused(lambda: Edition.objects.filter(pk=edition.pk).update(**{column: value}))


def test_a_begun_edition_may_end(edition):
    ended = {"live_until": clock.now() + HOUR, "ending": "expired", "public_reason": "Lomba selesai."}
    assert Edition.objects.filter(pk=edition.pk).update(**ended) == 1


def test_saving_a_begun_edition_unchanged_passes(edition):
    edition.save()


def test_an_edition_that_is_over_changes_in_nothing(article):
    over = make_edition(article=article, live_from=clock.now() - 2 * HOUR, live_until=clock.now() - HOUR)
    assert refused(lambda: Edition.objects.filter(pk=over.pk).update(live_until=None))
    assert refused(lambda: Edition.objects.filter(pk=over.pk).update(public_reason="Lain"))


def test_a_planned_edition_may_change_and_go(article):
    plan = make_edition(article=article, live_from=clock.now() + HOUR, live_until=None)
    assert Edition.objects.filter(pk=plan.pk).update(headline="Lain") == 1
    plan.delete()
    assert not article.editions.exists()


@pytest.fixture
def kept_rule(db):
    """The rule that the test settings drop on SQLite, because it also refuses to empty tables."""
    if connection.vendor == "sqlite":
        rule = next(c for c in Edition._meta.constraints if c.name == "edition_is_kept")
        for statement in rule.statements(Edition, connection.SchemaEditorClass(connection)):
            connection.cursor().execute(str(statement))
        yield
        connection.cursor().execute('DROP TRIGGER IF EXISTS "edition_is_kept"')
    else:
        yield


def test_a_begun_edition_is_never_deleted(edition, kept_rule):
    assert refused(lambda: Edition.objects.filter(pk=edition.pk)._raw_delete("default"))


def test_a_planned_edition_may_be_deleted_under_the_rule(article, kept_rule):
    plan = make_edition(article=article, live_from=clock.now() + HOUR, live_until=None)
    plan.delete()
    assert not article.editions.exists()


@pytest.mark.django_db(transaction=True)
def test_a_change_of_what_readers_see_raises_the_stamp_and_typing_does_not():
    article = make_article()
    before = change_stamp()
    article.headline = "Masih diketik"
    article.save()
    assert change_stamp() == before
    make_edition(article=article, live_from=clock.now(), live_until=None)
    assert change_stamp() > before


@pytest.mark.sqlite
@pytest.mark.django_db(transaction=True)
def test_the_rules_come_back_when_a_table_is_rebuilt():
    field = Edition._meta.get_field("public_reason")
    with connection.constraint_checks_disabled(), connection.schema_editor() as editor:
        editor._remake_table(Edition, alter_fields=[(field, field)])
    cursor = connection.cursor()
    cursor.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
    triggers = {name for (name,) in cursor.fetchall()}
    cursor.execute('DROP TRIGGER "edition_is_kept"')
    assert {"edition_is_frozen", "edition_is_kept", "edition_no_overlap_insert"} <= triggers
