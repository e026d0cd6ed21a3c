"""People and their roles, for administrators."""

from django import forms
from django.contrib import admin
from django.contrib.auth.admin import GroupAdmin, UserAdmin
from django.contrib.auth.models import Group
from django.utils.html import format_html_join
from django.utils.translation import gettext_lazy as _

from newsroom.accounts.forms import NewPersonForm, PersonForm
from newsroom.accounts.models import User
from newsroom.accounts.permissions import may_manage_people
from newsroom.ledger.writing import record


class ForAdministrators:
    """Nobody else sees that these pages exist in any menu, and every address asks again."""

    def has_module_permission(self, request):
        """Administrators alone."""
        return may_manage_people(request.user)

    def has_view_permission(self, request, obj=None):
        """Administrators alone."""
        return may_manage_people(request.user)

    def has_add_permission(self, request):
        """Administrators alone."""
        return may_manage_people(request.user)

    def has_delete_permission(self, request, obj=None):
        """Nobody: a name in the history stays; a person who leaves is made inactive."""
        return False


@admin.register(User)
class PersonAdmin(ForAdministrators, UserAdmin):
    """Everybody who logs in to the desk. Rights come from roles alone."""

    form, add_form = PersonForm, NewPersonForm
    list_display = ["person", "username", "roles", "is_active", "last_login"]
    list_filter = ["is_active", "groups"]
    search_fields = ["username", "first_name", "last_name", "email"]
    ordering = ["first_name", "last_name", "username"]
    readonly_fields = ["last_login", "date_joined"]
    filter_horizontal = []
    fieldsets = [
        (None, {"fields": ["username", "password"]}),
        (_("The person"), {"fields": ["first_name", "last_name", "email", "language"]}),
        (_("At the desk"), {"fields": ["is_active", "groups"]}),
        (_("Dates"), {"fields": ["last_login", "date_joined"]}),
    ]
    add_fieldsets = [
        (
            None,
            {"fields": ["username", "first_name", "last_name", "email", "language"]},
        ),
        (_("At the desk"), {"fields": ["groups"]}),
        (_("First password"), {"fields": ["password1", "password2"]}),
    ]

    @admin.display(description=_("name"), ordering="first_name")
    def person(self, person):
        """First and last name, else the user name."""
        return str(person)

    @admin.display(description=_("roles"))
    def roles(self, person):
        """All roles in one line."""
        return ", ".join(group.name for group in person.groups.all())

    def get_queryset(self, request):
        """With the roles, which the list shows."""
        return super().get_queryset(request).prefetch_related("groups")

    def get_fieldsets(self, request, obj=None):
        """Superusers alone may make superusers; for all others the form has no such field to forge."""
        fieldsets = super().get_fieldsets(request, obj)
        if obj and request.user.is_superuser:
            return [*fieldsets, (_("The machine"), {"fields": ["is_superuser"]})]
        return fieldsets

    def has_change_permission(self, request, obj=None):
        """Administrators; only a superuser changes a superuser, password included."""
        if obj and obj.is_superuser and not request.user.is_superuser:
            return False
        return may_manage_people(request.user)

    def formfield_for_manytomany(self, db_field, request, **kwargs):
        """Five roles are five boxes to tick."""
        if db_field.name == "groups":
            kwargs |= {
                "widget": forms.CheckboxSelectMultiple,
                "label": _("roles"),
                "help_text": "",
            }
        return super().formfield_for_manytomany(db_field, request, **kwargs)

    def save_model(self, request, obj, form, change):
        """A new person works here, so the desk's door opens for them; roles say what they may do."""
        obj.is_staff = obj.is_staff or not change
        super().save_model(request, obj, form, change)

    def save_related(self, request, form, formsets, change):
        """Write in the ledger which roles were given and taken."""
        before = _role_names(form.instance)
        super().save_related(request, form, formsets, change)
        after = _role_names(form.instance)
        if before != after:
            changed = {"given": sorted(after - before), "taken": sorted(before - after)}
            record(form.instance, "roles_changed", by=request.user, **changed)


def _role_names(person):
    return set(Group.objects.filter(user=person).values_list("name", flat=True))


admin.site.unregister(Group)


@admin.register(Group)
class RoleAdmin(ForAdministrators, GroupAdmin):
    """What each role may do; roles come with the house and are not made here."""

    fields = readonly_fields = ["name", "rights", "people"]
    filter_horizontal = []

    def has_add_permission(self, request):
        """Nobody."""
        return False

    def has_change_permission(self, request, obj=None):
        """Nobody."""
        return False

    @admin.display(description=_("rights"))
    def rights(self, role):
        """One right a line, in the words of the database."""
        names = role.permissions.order_by("content_type", "codename").values_list(
            "name"
        )
        return format_html_join("", '<div class="one-a-line">{}</div>', names) or "–"

    @admin.display(description=_("people"))
    def people(self, role):
        """Those who have the role now, one a line."""
        people = role.user_set.filter(is_active=True).order_by("first_name", "username")
        return (
            format_html_join(
                "", '<div class="one-a-line">{}</div>', ((str(p),) for p in people)
            )
            or "–"
        )
