"""The ledger to read: nobody adds to it, changes or deletes anything here."""

from django.apps import apps
from django.contrib import admin
from django.urls import NoReverseMatch, reverse
from django.utils.html import format_html
from django.utils.text import Truncator, capfirst
from django.utils.translation import gettext_lazy as _
from django_tasks_db.admin import DBTaskResultAdmin
from django_tasks_db.models import DBTaskResult

from newsroom.ledger.models import AuditEvent, OutboxMessage
from newsroom.ledger.verbs import word_for_verb, words_for_verbs


class ReadOnly(admin.ModelAdmin):
    """Rows to look at, for those whose role lets them see the ledger."""

    actions = None
    show_full_result_count = False

    def has_module_permission(self, request):
        """As for each row."""
        return self.has_view_permission(request)

    def has_view_permission(self, request, obj=None):
        """Chief editors and administrators, by their role; being superuser is not enough."""
        return request.user.holds("ledger.view_auditevent")

    def has_add_permission(self, request):
        """Nobody."""
        return False

    def has_change_permission(self, request, obj=None):
        """Nobody."""
        return False

    def has_delete_permission(self, request, obj=None):
        """Nobody."""
        return False


class VerbFilter(admin.SimpleListFilter):
    """By what was done; the choices are the named verbs, so the table is not searched for them."""

    title, parameter_name = _("what was done"), "verb"

    def lookups(self, request, model_admin):
        """Every named verb."""
        return words_for_verbs()

    def queryset(self, request, queryset):
        """Events of one verb; a word that is none (or a NUL, which PostgreSQL cannot hold) shows all."""
        known = self.value() in dict(self.lookup_choices)
        return queryset.filter(verb=self.value()) if known else queryset


class NamesSubject:
    """A column for the subject, which the ledger knows by type and number only."""

    @admin.display(description=_("about"), ordering="subject_id")
    def subject(self, row):
        """Its kind and number, linked where the desk has a page for it (which asks for rights again)."""
        try:
            model = apps.get_model(row.subject_type)
            address = reverse(
                f"admin:{model._meta.app_label}_{model._meta.model_name}_change",
                args=[row.subject_id],
            )
        except (LookupError, ValueError, NoReverseMatch):
            return f"{row.subject_type} {row.subject_id}"
        return format_html(
            '<a href="{}">{} {}</a>',
            address,
            capfirst(model._meta.verbose_name),
            row.subject_id,
        )


@admin.register(AuditEvent)
class AuditEventAdmin(NamesSubject, ReadOnly):
    """Who did what, when, to which page, and why."""

    list_display = ["at", "who", "what", "subject", "why"]
    list_filter = [VerbFilter]
    search_fields = ["by_name", "reason"]
    search_help_text = _("Name or reason")
    date_hierarchy = "at"
    fields = ["at", "who", "what", "subject", "edition_number", "reason", "details"]

    @admin.display(description=_("who"), ordering="by_name")
    def who(self, event):
        """The name at the time."""
        return event.by_name or _("The system")

    @admin.display(description=_("what"), ordering="verb")
    def what(self, event):
        """The word for the verb."""
        return capfirst(word_for_verb(event.verb))

    @admin.display(description=_("why"))
    def why(self, event):
        """The reason's beginning; the event's page has all of it."""
        return Truncator(event.reason).words(20) or "–"


@admin.register(OutboxMessage)
class OutboxMessageAdmin(NamesSubject, ReadOnly):
    """What the world must be told, and whether it has been."""

    list_display = ["due_at", "topic", "subject", "delivered_at", "attempts", "error"]
    list_filter = [("delivered_at", admin.EmptyFieldListFilter)]
    date_hierarchy = "due_at"
    ordering = ["-due_at"]
    fields = [
        "id",
        "topic",
        "subject",
        "payload",
        "written_at",
        "due_at",
        "delivered_at",
        "attempts",
        "last_error",
    ]

    @admin.display(description=_("last error"))
    def error(self, message):
        """Its beginning."""
        return Truncator(message.last_error).words(12) or "–"


admin.site.unregister(DBTaskResult)


@admin.register(DBTaskResult)
class TaskResultAdmin(ReadOnly, DBTaskResultAdmin):
    """What the worker did; for those who keep the machine running."""

    list_display = ["task_name", "status", "enqueued_at", "finished_at"]
    search_fields = ["task_path"]

    def has_view_permission(self, request, obj=None):
        """Administrators by their role, and superusers."""
        return request.user.is_superuser or request.user.holds("accounts.change_user")
