"""What lists and forms of videos and galleries share: rights, states, a record of what readers saw."""

from django.contrib import admin, messages
from django.db.models import ProtectedError
from django.http import Http404, HttpResponseRedirect, JsonResponse
from django.shortcuts import get_object_or_404
from django.urls import path, reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from media.admin import shown_looks as looks
from media.admin.shown_form import PUBLISH, WITHDRAW
from media.models import Showing
from newsroom import clock
from newsroom.ledger.writing import record


class StateFilter(admin.SimpleListFilter):
    """By what readers see."""

    title, parameter_name = _("public state"), "state"

    def lookups(self, request, model_admin):
        """Every state."""
        return Showing.choices

    def queryset(self, request, queryset):
        """The clock decides, so the answer is right at the second of a plan."""
        return queryset.in_state(self.value()) if self.value() in Showing.values else queryset


class ShownAdmin(admin.ModelAdmin):
    """`rights` are the model's in `media.permissions`; `maker` is the field that names who made one."""

    rights = None
    maker = ""
    change_form_template = "admin/media/shown_change_form.html"
    actions = None
    list_per_page = 50
    show_full_result_count = False
    show_facets = admin.ShowFacets.NEVER

    class Media:
        css = {"all": ["media/photo-admin.css"]}

    # --- who may ---------------------------------------------------------------------------------------

    def has_module_permission(self, request):
        """As for viewing."""
        return self.rights.may_view(request.user)

    def has_view_permission(self, request, obj=None):
        """See `media.permissions`."""
        return self.rights.may_view(request.user)

    def has_add_permission(self, request):
        """See `media.permissions`."""
        return self.rights.may_add(request.user)

    def has_change_permission(self, request, obj=None):
        """See `media.permissions`."""
        return self.rights.may_change(request.user, obj)

    def has_delete_permission(self, request, obj=None):
        """See `media.permissions`."""
        return self.rights.may_delete(request.user, obj)

    def _hide_from_strangers(self, request):
        if not self.has_view_permission(request):
            raise Http404

    def get_queryset(self, request):
        """Held for the one row a form is about to write: what was checked is what is written over."""
        rows = super().get_queryset(request)
        return rows.select_for_update(of=("self",)) if getattr(request, "holds_row", False) else rows

    # --- what is shown ---------------------------------------------------------------------------------

    @admin.display(description=_("now"))
    def states(self, thing):
        """What readers see of it, and what will change."""
        return looks.states(thing)

    @admin.display(description=_("now"))
    def standing(self, thing):
        """The state, and since when."""
        return looks.standing(thing)

    def get_readonly_fields(self, request, obj=None):
        """The times too, for who may not set them."""
        times = () if self.rights.may_publish(request.user) else ("published_at", "withdrawn_at")
        return (*self.readonly_fields, *times)

    def get_form(self, request, obj=None, change=False, **kwargs):
        """The form knows whether its times may be set."""
        form = super().get_form(request, obj, change, **kwargs)
        form.may_publish = self.rights.may_publish(request.user)
        return form

    def render_change_form(self, request, context, add=False, change=False, form_url="", obj=None):
        """With the state and the buttons that make sense now."""
        may = self.has_change_permission(request, obj) if obj else self.has_add_permission(request)
        context |= looks.bar(obj, may_publish=may and self.rights.may_publish(request.user))
        address = f"admin:media_{self.opts.model_name}"
        context |= {
            "may_write": may,
            "list_address": reverse(f"{address}_changelist"),
            "delete_address": reverse(f"{address}_delete", args=[obj.pk]) if obj else "",
        }
        return super().render_change_form(request, context, add, change, form_url, obj)

    # --- what is done ----------------------------------------------------------------------------------

    def get_urls(self):
        """With the address the body editor asks."""
        data = self.admin_site.admin_view(self.data_view)
        name = f"media_{self.opts.model_name}_data"
        return [path("<int:pk>/data/", data, name=name), *super().get_urls()]

    def data_view(self, request, pk):
        """One of them as JSON for its node in the body editor; 404 for who may not see them."""
        self._hide_from_strangers(request)
        return JsonResponse(self.as_json(get_object_or_404(self.for_data(), pk=pk)))

    def for_data(self):
        """The rows `as_json` is asked about."""
        raise NotImplementedError

    def as_json(self, thing):
        """What its node shows."""
        raise NotImplementedError

    def save_model(self, request, obj, form, change):
        """Writes it, and in the ledger what readers see of it from now on."""
        if change:
            super().save_model(request, obj, form, change)
        else:
            self.make(request, obj, form)
        if verb := _verb(form.before, obj, clock.now()):
            times = {name: getattr(obj, name) for name in ("published_at", "withdrawn_at")}
            record(obj, verb, by=request.user, **{name: at.isoformat() for name, at in times.items() if at})

    def make(self, request, obj, form):
        """Write a new one."""
        setattr(obj, self.maker, request.user)
        obj.save()

    def response_change(self, request, obj):
        """Whoever has pressed a button of the bar stays, to see what it did."""
        if PUBLISH in request.POST or WITHDRAW in request.POST:
            state = obj.state().label
            sentence = gettext("Saved. What readers see now: %(state)s.") % {"state": state}
            self.message_user(request, sentence, messages.SUCCESS)
            return HttpResponseRedirect(request.path)
        return super().response_change(request, obj)

    def changelist_view(self, request, extra_context=None):
        """The list."""
        self._hide_from_strangers(request)
        return super().changelist_view(request, extra_context)

    def changeform_view(self, request, object_id=None, form_url="", extra_context=None):
        """The form."""
        self._hide_from_strangers(request)
        request.holds_row = request.method == "POST"
        return super().changeform_view(request, object_id, form_url, extra_context)

    def history_view(self, request, object_id, extra_context=None):
        """What was done to it."""
        self._hide_from_strangers(request)
        return super().history_view(request, object_id, extra_context)

    def delete_view(self, request, object_id, extra_context=None):
        """Django's page lists what uses it; a use that began meanwhile brings that page back."""
        self._hide_from_strangers(request)
        request.holds_row = request.method == "POST"
        try:
            return super().delete_view(request, object_id, extra_context)
        except ProtectedError as error:
            users = ", ".join(str(each) for each in error.protected_objects)
            sentence = gettext("Nothing was deleted: it is still used by: %(users)s") % {"users": users}
            self.message_user(request, sentence, messages.ERROR)
            address = reverse(f"admin:media_{self.opts.model_name}_delete", args=[object_id])
            return HttpResponseRedirect(address)


def _verb(before, thing, at):
    """The verb for the ledger, or "" when readers see it between the same times as before."""
    published, withdrawn = before
    if (published, withdrawn) == (thing.published_at, thing.withdrawn_at):
        return ""
    if thing.withdrawn_at != withdrawn:
        if thing.withdrawn_at is None:
            return "reinstate"
        return "withdraw" if thing.withdrawn_at <= at else "end_at"
    if thing.published_at is None:
        return "withdraw" if published <= at else "unschedule"
    return "publish" if thing.published_at <= at else "schedule"
