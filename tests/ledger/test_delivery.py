"""The outbox: delivered at least once, and one receiver that is down holds up nobody else's."""

from datetime import timedelta

import pytest

from newsroom import clock
from newsroom.ledger import delivery
from newsroom.ledger.models import OutboxMessage
from newsroom.ledger.writing import announce
from tests.factories import MORNING, make_user

MINUTE = timedelta(minutes=1)


@pytest.fixture
def heard(monkeypatch):
    """What a receiver of "test.heard" was given; one of "test.down" fails each time and is there as well."""
    given = []
    monkeypatch.setattr(delivery, "_handlers", delivery.defaultdict(list))
    delivery.receives("test.heard")(lambda message: given.append(message.payload["number"]))

    @delivery.receives("test.down")
    def fail(message):
        given.append("down")
        raise ConnectionError("nobody there")

    return given


def deliver(at):
    """How many went out at a moment."""
    with clock.at(at):
        return delivery.deliver_due()


def test_a_message_goes_out_once_and_not_before_its_time(db, heard):
    announce(make_user(), "test.heard", at=MORNING, due_at=MORNING + MINUTE, number=1)
    assert [deliver(MORNING), deliver(MORNING + MINUTE), deliver(MORNING + MINUTE)] == [0, 1, 0]
    assert heard == [1]


def test_a_failure_is_kept_with_its_reason(db, heard):
    announce(make_user(), "test.down", at=MORNING)
    assert deliver(MORNING) == 0
    message = OutboxMessage.objects.get()
    assert (message.attempts, message.last_error) == (1, "ConnectionError: nobody there")


def test_a_failed_message_is_tried_less_and_less_often(db, heard):
    announce(make_user(), "test.down", at=MORNING)
    for second in range(120):
        deliver(MORNING + timedelta(seconds=second))
    # At 0, 5, 20, 45 and 80 seconds.
    assert heard == ["down"] * 5


def test_what_is_down_holds_up_nobody(db, heard):
    user = make_user()
    for _ in range(15):
        announce(user, "test.down", at=MORNING - MINUTE)
    announce(user, "test.heard", at=MORNING, number=1)
    with clock.at(MORNING):
        for _ in range(3):
            delivery.deliver_due(limit=10)
    assert 1 in heard
