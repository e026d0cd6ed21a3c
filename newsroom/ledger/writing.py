"""Writing in the ledger: call these inside the transaction of the change itself."""

from newsroom import clock
from newsroom.ledger.models import AuditEvent, ChangeStamp, OutboxMessage


def _name_of(subject):
    return subject._meta.label_lower, subject.pk


def record(subject, verb, *, by, at=None, edition_number=None, reason="", **details):
    """Write one AuditEvent about `subject` (a saved instance); `by` is a user, or None for the system."""
    subject_type, subject_id = _name_of(subject)
    return AuditEvent.objects.create(
        at=at or clock.now(),
        by=by,
        by_name=str(by or ""),
        verb=verb,
        subject_type=subject_type,
        subject_id=subject_id,
        edition_number=edition_number,
        reason=reason,
        details=details,
    )


def announce(subject, topic, *, due_at=None, at=None, **payload):
    """Put one message in the outbox, to be delivered when it is due (at once by default)."""
    at = at or clock.now()
    subject_type, subject_id = _name_of(subject)
    return OutboxMessage.objects.create(
        topic=topic,
        subject_type=subject_type,
        subject_id=subject_id,
        payload=payload,
        written_at=at,
        due_at=due_at or at,
    )


def take_back(subject, at):
    """Drop the messages about `subject` that are not due at `at`: what they announce will not happen."""
    subject_type, subject_id = _name_of(subject)
    OutboxMessage.objects.filter(
        subject_type=subject_type, subject_id=subject_id, delivered_at=None, due_at__gt=at
    ).delete()


def change_stamp():
    """The number that differs whenever anything a reader can see has changed."""
    return ChangeStamp.objects.filter(pk=1).values_list("value", flat=True).first() or 0
