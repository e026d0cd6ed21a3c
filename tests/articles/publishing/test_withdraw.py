"""Off the site, and back."""

from datetime import timedelta

import pytest

from articles.models import Article, Edition, Ending, PublicState
from articles.publishing import end_at, publish, refusals, reinstate, schedule, withdraw
from newsroom import clock
from newsroom.ledger.models import AuditEvent
from tests.factories import change_article, make_user

HOUR = timedelta(hours=1)


@pytest.fixture
def published(article, editor):
    publish(article, by=editor)
    return article


def test_a_withdrawn_story_is_gone_at_once_with_its_public_reason(published, editor):
    withdraw(published, by=editor, reason="Dua angka tidak terbukti.")
    edition = Edition.objects.withdrawn().get()
    assert not Edition.objects.live().exists()
    assert (edition.ending, edition.public_reason) == (Ending.WITHDRAWN, "Dua angka tidak terbukti.")
    assert Article.objects.get().public_state() == PublicState.WITHDRAWN


def test_withdrawing_without_a_reason_is_refused(published, editor):
    with pytest.raises(refusals.ReasonMissing):
        withdraw(published, by=editor, reason=" ")


def test_withdrawing_what_readers_do_not_see_is_refused(article, editor):
    with pytest.raises(refusals.NotOnSite):
        withdraw(article, by=editor, reason="Keliru.")


def test_withdrawing_deletes_every_plan(published, editor):
    schedule(change_article(published), clock.now() + HOUR, by=editor)
    withdraw(published, by=editor, reason="Keliru.")
    assert not Edition.objects.planned().exists()


def test_a_story_brought_back_is_what_it_was(published, editor):
    publish(change_article(published), by=editor)
    before = Edition.objects.live().get()
    withdraw(published, by=editor, reason="Keliru.")
    change_article(published, headline="Masih dikerjakan")
    back = reinstate(published, by=editor)
    assert back.snapshot() == before.snapshot()
    assert (back.published_at, back.updated_at) == (before.published_at, before.updated_at)
    assert Article.objects.get().public_state() == PublicState.CHANGES


def test_an_expired_story_can_be_brought_back(published, editor):
    end_at(published, clock.now() + HOUR, by=editor)
    with clock.at(clock.now() + 2 * HOUR):
        assert Article.objects.get().public_state() == PublicState.EXPIRED
        reinstate(published, by=editor)
        assert Edition.objects.live().exists()


def test_bringing_back_what_is_on_the_site_is_refused(published, editor):
    with pytest.raises(refusals.StillOnSite):
        reinstate(published, by=editor)


def test_bringing_back_what_never_was_is_refused(article, editor):
    with pytest.raises(refusals.NeverPublished):
        reinstate(article, by=editor)


def test_bringing_back_before_a_plan_is_refused_until_the_plan_is_dropped(published, editor):
    withdraw(published, by=editor, reason="Keliru.")
    schedule(change_article(published), clock.now() + HOUR, by=editor)
    with pytest.raises(refusals.UpdateIsPlanned):
        reinstate(published, by=editor)
    reinstate(published, by=editor, drop_plans=True)
    assert Edition.objects.not_over().count() == 1


@pytest.mark.parametrize("role", ["Reporter", "Photo desk", "Administrator"])
def test_who_may_not_publish_may_neither_withdraw_nor_bring_back(published, role):
    outsider = make_user(role)
    with pytest.raises(refusals.NotAllowed):
        withdraw(published, by=outsider, reason="Keliru.")
    with pytest.raises(refusals.NotAllowed):
        reinstate(published, by=outsider)
    assert Edition.objects.live().exists()


def test_the_audit_keeps_who_and_why(published, editor):
    withdraw(published, by=editor, reason="Dua angka tidak terbukti.")
    event = AuditEvent.objects.get(verb="withdrawn")
    assert (event.by, event.reason) == (editor, "Dua angka tidak terbukti.")
