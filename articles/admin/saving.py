"""Saving a story: lock, compare, write what changed, keep the version."""

from django.contrib import messages
from django.contrib.admin.options import IS_POPUP_VAR
from django.http import HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _

from articles import permissions
from articles.admin import looks
from articles.publishing import keep_version
from newsroom import clock
from newsroom.ledger.writing import record


class SavesStories:
    """A ModelAdmin's half that writes. Django opens the transaction of a POST before anything is read."""

    def get_object(self, request, object_id, from_field=None):
        """For a save the row is locked before its version is compared, so that two saves cannot cross."""
        request.locks = request.method == "POST"
        return super().get_object(request, object_id, from_field)

    def get_queryset(self, request):
        """What the person may know of; locked for the one row that a save reads."""
        stories = permissions.visible_to(request.user)
        # `of` keeps PostgreSQL off the nullable joins; on SQLite the transaction itself is the lock.
        return stories.select_for_update(of=("self",)) if getattr(request, "locks", False) else stories

    def save_model(self, request, obj, form, change):
        """Only the columns that changed, so that nothing else of the row is written back."""
        obj.status_before = form.initial.get("desk_status") if change else None
        if not change:
            obj.owner = obj.changed_by = request.user
            obj.save()
            return
        own = {field.name for field in obj._meta.concrete_fields}
        if changed := [name for name in form.changed_data if name in own]:
            obj.save(update_fields=changed)

    def save_related(self, request, form, formsets, change):
        """Rows and tags, then the version that holds all of it."""
        super().save_related(request, form, formsets, change)
        obj = form.instance
        obj.kept = keep_version(obj, by=request.user)
        obj.has_new_status = change and obj.status_before != obj.desk_status
        if obj.has_new_status:
            _note_status(obj, request.user)

    def response_add(self, request, obj, post_url_continue=None):
        """On to the story, or to the page of the verb that was pressed."""
        if IS_POPUP_VAR in request.POST:
            return super().response_add(request, obj, post_url_continue)
        return self._after_save(request, obj)

    def response_change(self, request, obj):
        """Stay with the story, or go to the page of the verb that was pressed."""
        if IS_POPUP_VAR in request.POST:
            return super().response_change(request, obj)
        return self._after_save(request, obj)

    def _after_save(self, request, obj):
        verb = request.POST.get("_verb")
        if verb in permissions.VERBS and permissions.may(request.user, verb, obj):
            return HttpResponseRedirect(reverse(f"admin:articles_article_{verb}", args=[obj.pk]))
        is_new = obj.kept or obj.has_new_status
        sentence = f"{looks.saved(obj)}." if is_new else _("Nothing had changed, so nothing was saved.")
        self.message_user(request, sentence, messages.SUCCESS if is_new else messages.INFO)
        return HttpResponseRedirect(reverse("admin:articles_article_change", args=[obj.pk]))


def _note_status(article, user):
    """A new desk status is in no version, so the history keeps it as an event."""
    record(
        article,
        "status_set",
        by=user,
        before=article.status_before,
        after=article.desk_status,
        at=clock.now(),
    )
    article.changed_at, article.changed_by = clock.now(), user
    article.save(update_fields=["changed_at", "changed_by"])
