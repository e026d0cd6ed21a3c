"""AuditEvent, OutboxMessage and ChangeStamp; their subjects are plain columns: the floor knows no story."""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from newsroom.fields import LineField, WordsField


class AuditEvent(models.Model):
    """One thing somebody did: who, when, what, to which subject, and why. Written once, never changed."""

    at = models.DateTimeField(_("at"))
    # The name stays readable when the account is gone.
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("by"),
    )
    by_name = LineField(_("name"), max_length=150, blank=True)
    verb = models.CharField(_("verb"), max_length=40)
    subject_type = models.CharField(_("subject"), max_length=60)
    subject_id = models.PositiveBigIntegerField(_("number"))
    edition_number = models.PositiveIntegerField(_("edition"), null=True, blank=True)
    reason = WordsField(_("reason"), blank=True)
    details = models.JSONField(_("details"), default=dict, blank=True)

    class Meta:
        verbose_name, verbose_name_plural = _("audit event"), _("audit events")
        ordering = ["-at", "-id"]
        indexes = [
            models.Index(fields=["subject_type", "subject_id", "-at"], name="audit_subject"),
            models.Index(fields=["-at"], name="audit_at"),
        ]

    def __str__(self):
        return f"{self.verb} {self.subject_type} {self.subject_id}"


class OutboxMessage(models.Model):
    """Something the world must be told after commit; delivered at least once, under a stable id."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    topic = models.CharField(_("topic"), max_length=60)
    subject_type = models.CharField(_("subject"), max_length=60)
    subject_id = models.PositiveBigIntegerField(_("number"))
    payload = models.JSONField(_("payload"), default=dict)
    written_at = models.DateTimeField(_("written at"))
    due_at = models.DateTimeField(_("due at"))
    delivered_at = models.DateTimeField(_("delivered at"), null=True, blank=True)
    attempts = models.PositiveSmallIntegerField(_("attempts"), default=0)
    last_error = WordsField(_("last error"), blank=True)

    class Meta:
        verbose_name, verbose_name_plural = _("outbox message"), _("outbox messages")
        ordering = ["due_at"]
        indexes = [
            models.Index(fields=["due_at"], condition=Q(delivered_at=None), name="outbox_waiting"),
            models.Index(
                fields=["subject_type", "subject_id"], condition=Q(delivered_at=None), name="outbox_subject"
            ),
        ]

    def __str__(self):
        return f"{self.topic} {self.subject_type} {self.subject_id}"


class ChangeStamp(models.Model):
    """One row, raised in the transaction of every change that readers can see (see `RaisesStamp`)."""

    value = models.PositiveBigIntegerField(default=0)

    class Meta:
        verbose_name, verbose_name_plural = _("change stamp"), _("change stamps")

    def __str__(self):
        return str(self.value)
