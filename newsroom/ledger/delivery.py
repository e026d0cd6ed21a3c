"""Delivering the outbox: at least once; receivers know doubles by the message's id."""

import logging
from collections import defaultdict
from datetime import timedelta

from django.db import transaction
from django.tasks import task

from newsroom import clock
from newsroom.ledger.models import OutboxMessage

log = logging.getLogger(__name__)
_handlers = defaultdict(list)


def receives(topic):
    """Register a function of one OutboxMessage as a receiver of `topic`."""

    def register(handler):
        _handlers[topic].append(handler)
        return handler

    return register


def deliver_due(*, limit=100):
    """Deliver what is due; return how many went out. A failing receiver keeps its message waiting.

    In order of due time, but those that never failed go first: who is down holds up nobody else's.
    """
    now = clock.now()
    waiting = OutboxMessage.objects.filter(delivered_at=None, due_at__lte=now).order_by("attempts", "due_at")
    due = [message for message in waiting[: 10 * limit] if message.due_at + pause(message.attempts) <= now]
    return sum(_deliver(message) for message in due[:limit])


def pause(attempts):
    """How long after its time a message that failed so often is tried: 5 s, 20 s, … an hour for the 27th."""
    return timedelta(seconds=5 * attempts**2)


def _deliver(message):
    try:
        for handler in _handlers[message.topic]:
            handler(message)
    except Exception as error:  # a receiver may fail in any way; the message stays, with the reason beside it
        log.exception("Outbox message %s was not delivered", message.pk)
        message.attempts, message.last_error = message.attempts + 1, f"{type(error).__name__}: {error}"
        message.save(update_fields=["attempts", "last_error"])
        return False
    message.delivered_at, message.attempts = clock.now(), message.attempts + 1
    message.save(update_fields=["delivered_at", "attempts"])
    return True


@task
def deliver():
    """The worker's errand after a commit."""
    deliver_due()


def deliver_after_commit():
    """Ask the worker to look at the outbox once the transaction stands; timed ones wait for its rounds."""
    transaction.on_commit(deliver.enqueue)
