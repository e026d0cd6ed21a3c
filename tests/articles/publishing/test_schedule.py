"""Plans and ends: at its second and never before, with nobody working."""

from datetime import timedelta

import pytest

from articles.models import Article, Change, Edition, EditionTag, Ending, PublicState
from articles.publishing import end_at, publish, refusals, schedule, unschedule, withdraw
from newsroom import clock
from newsroom.ledger.delivery import deliver_due
from newsroom.ledger.models import AuditEvent, OutboxMessage
from tests.factories import change_article, make_article, make_user

SECOND, HOUR = timedelta(seconds=1), timedelta(hours=1)


@pytest.fixture
def now():
    with clock.at(clock.now().replace(microsecond=0)) as moment:
        yield moment


def version_at(article, moment):
    """Which version readers get at a moment, or None."""
    return (
        Edition.objects.live(moment).filter(article=article).values_list("article_version", flat=True).first()
    )


def around(article, moment):
    """What readers get a second before, at and a second after a moment."""
    return [version_at(article, moment + step * SECOND) for step in (-1, 0, 1)]


def test_a_first_publication_comes_at_its_second(now, article, editor):
    schedule(article, now + HOUR, by=editor)
    assert around(article, now + HOUR) == [None, 1, 1]


def test_a_timed_update_comes_at_its_second(now, article, editor):
    publish(article, by=editor)
    schedule(change_article(article), now + HOUR, by=editor)
    assert around(article, now + HOUR) == [1, 2, 2]


def test_an_end_comes_at_its_second(now, article, editor):
    publish(article, by=editor)
    end_at(article, now + HOUR, by=editor, reason="Lomba selesai.")
    assert around(article, now + HOUR) == [1, None, None]


def test_a_withdrawn_story_does_not_come_back_with_its_planned_update(now, article, editor):
    publish(article, by=editor)
    schedule(change_article(article), now + HOUR, by=editor)
    with clock.at(now + 10 * SECOND):
        withdraw(article, by=editor, reason="Narasumber keliru.")
    assert around(article, now + HOUR) == [None, None, None]


def test_a_plan_keeps_the_announced_end(now, article, editor):
    publish(article, by=editor)
    end_at(article, now + 2 * HOUR, by=editor)
    plan = schedule(change_article(article), now + HOUR, by=editor)
    assert (plan.live_until, plan.ending) == (now + 2 * HOUR, Ending.EXPIRED)


def test_a_plan_after_the_end_is_refused(now, article, editor):
    publish(article, by=editor)
    end_at(article, now + HOUR, by=editor)
    with pytest.raises(refusals.AfterTheEnd):
        schedule(change_article(article), now + 2 * HOUR, by=editor)


def test_an_end_before_the_last_plan_is_refused(now, article, editor):
    schedule(article, now + 2 * HOUR, by=editor)
    with pytest.raises(refusals.EndBeforeStart):
        end_at(article, now + HOUR, by=editor)


def test_an_end_before_its_own_start_is_refused(now, article, editor):
    with pytest.raises(refusals.EndBeforeStart):
        schedule(article, now + HOUR, by=editor, until=now + HOUR)


@pytest.mark.parametrize("at", [timedelta(0), -HOUR])
def test_a_plan_in_the_past_is_refused(now, article, editor, at):
    with pytest.raises(refusals.InThePast):
        schedule(article, now + at, by=editor)


def test_a_plan_in_the_next_century_is_a_slip_of_the_keyboard(now, article, editor):
    with pytest.raises(refusals.TooFarAhead):
        schedule(article, now + timedelta(days=36500), by=editor)


def test_plans_may_follow_each_other(now, article, editor):
    schedule(article, now + HOUR, by=editor)
    schedule(change_article(article), now + 2 * HOUR, by=editor)
    assert [version_at(article, now + hours * HOUR) for hours in (0, 1, 2, 9)] == [None, 1, 2, 2]


def test_a_plan_in_the_way_is_replaced_only_when_the_editor_says_so(now, article, editor):
    schedule(article, now + 2 * HOUR, by=editor)
    article = change_article(article)
    with pytest.raises(refusals.UpdateIsPlanned):
        schedule(article, now + HOUR, by=editor)
    schedule(article, now + HOUR, by=editor, drop_plans=True)
    assert around(article, now + 2 * HOUR) == [2, 2, 2]


def test_a_plan_moves_to_another_time_with_the_same_words(now, article, editor):
    schedule(article, now + HOUR, by=editor)
    schedule(article, now + 3 * HOUR, by=editor, drop_plans=True)
    assert around(article, now + HOUR) == [None, None, None]
    assert around(article, now + 3 * HOUR) == [None, 1, 1]


def test_a_cancelled_plan_leaves_the_live_copy_running(now, article, editor):
    publish(article, by=editor)
    schedule(change_article(article), now + HOUR, by=editor)
    unschedule(article, by=editor)
    assert around(article, now + HOUR) == [1, 1, 1]
    assert Article.objects.get(pk=article.pk).public_state(now + SECOND) == PublicState.CHANGES


def test_cancelling_the_first_of_two_plans_makes_the_second_the_first_publication(now, article, editor):
    first = schedule(article, now + HOUR, by=editor)
    second = schedule(change_article(article), now + 2 * HOUR, by=editor)
    unschedule(article, by=editor, plan=first)
    second.refresh_from_db()
    assert second.published_at == now + 2 * HOUR
    assert second.change == Change.FIRST and second.updated_at is None


def test_cancelling_nothing_is_refused(article, editor):
    with pytest.raises(refusals.NotPlanned):
        unschedule(article, by=editor)


def test_a_begun_plan_cannot_be_cancelled(now, article, editor):
    schedule(article, now + HOUR, by=editor)
    with clock.at(now + HOUR), pytest.raises(refusals.NotPlanned):
        unschedule(article, by=editor)


def test_the_published_date_is_the_start_of_the_first_edition_that_began(now, article, editor):
    schedule(article, now + HOUR, by=editor)
    unschedule(article, by=editor)
    with clock.at(now + 3 * HOUR):
        assert publish(article, by=editor).published_at == now + 3 * HOUR


def test_an_end_can_be_moved_and_taken_away(now, article, editor):
    publish(article, by=editor)
    for hours in (1, 2):
        end_at(article, now + hours * HOUR, by=editor)
    assert around(article, now + 2 * HOUR) == [1, None, None]
    end_at(article, None, by=editor)
    assert version_at(article, now + 9 * HOUR) == 1


def test_an_end_of_nothing_is_refused(article, editor):
    with pytest.raises(refusals.NotOnSite):
        end_at(article, clock.now() + HOUR, by=editor)


def test_a_planned_edition_has_index_rows_so_that_it_is_found_at_its_second(now, editor):
    article = make_article(by=editor, tags=["Feri"])
    plan = schedule(article, now + HOUR, by=editor)
    assert EditionTag.objects.get().content_object == plan
    found = Edition.objects.tagged(EditionTag.objects.get().tag)
    assert not found.live(now).exists() and found.live(now + HOUR).exists()


@pytest.mark.parametrize("role", ["Reporter", "Photo desk", "Administrator"])
def test_who_may_not_publish_may_not_plan(now, article, role):
    for verb in (
        lambda by: schedule(article, now + HOUR, by=by),
        lambda by: unschedule(article, by=by),
        lambda by: end_at(article, now + HOUR, by=by),
    ):
        with pytest.raises(refusals.NotAllowed):
            verb(make_user(role))


def test_what_comes_is_announced_when_it_comes_and_not_when_it_was_cancelled(now, article, editor):
    schedule(article, now + HOUR, by=editor, until=now + 2 * HOUR)
    deliver_due()
    waiting = OutboxMessage.objects.filter(delivered_at=None).order_by("due_at")
    told = [(message.topic, message.due_at) for message in waiting]
    assert told == [("story.begun", now + HOUR), ("story.ended", now + 2 * HOUR)]
    unschedule(article, by=editor)
    assert not waiting.filter(due_at__gt=now).exists()


def test_every_verb_is_audited(now, article, editor):
    schedule(article, now + HOUR, by=editor)
    unschedule(article, by=editor)
    publish(article, by=editor)
    with clock.at(now + SECOND):
        end_at(article, now + HOUR, by=editor, reason="Lomba selesai.")
    verbs = AuditEvent.objects.order_by("id").values_list("verb", flat=True)
    assert list(verbs) == ["scheduled", "unscheduled", "published", "end_set"]
