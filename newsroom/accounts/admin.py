"""People and their roles, for administrators."""

from django import forms
from django.contrib import admin
from django.contrib.auth.admin import GroupAdmin, UserAdmin
from django.contrib.auth.models import Group
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext_lazy as _

from newsroom.accounts.forms import NewPasswordForm, NewPersonForm, PersonForm
from newsroom.accounts.models import Role, User
from newsroom.accounts.permissions import may_manage_people
from newsroom.accounts.roles import right_name, role_name
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


class RoleFilter(admin.SimpleListFilter):
    """By role; a person has few, so the list needs no DISTINCT."""

    title, parameter_name = _("role"), "role"

    def lookups(self, request, model_admin):
        """Every role of the house."""
        return [(group.pk, role_name(group)) for group in Group.objects.order_by("pk")]

    def queryset(self, request, queryset):
        """Those who have it; a number that is none shows everybody."""
        role = self.value() or ""
        return queryset.filter(groups=int(role)) if role.isdecimal() else queryset


class RoleBoxes(forms.ModelMultipleChoiceField):
    """Five roles are five boxes to tick, in the reader's language."""

    widget = forms.CheckboxSelectMultiple

    def label_from_instance(self, group):
        """The role's name."""
        return role_name(group)


@admin.register(User)
class PersonAdmin(ForAdministrators, UserAdmin):
    """Everybody who logs in to the desk. Rights come from roles alone."""

    form, add_form, change_password_form = PersonForm, NewPersonForm, NewPasswordForm
    change_user_password_template = "admin/accounts/user/change_password.html"
    list_display = ["story", "roles", "works_here", "last_login"]
    add_form_template = None
    list_filter = ["is_active", RoleFilter]
    search_fields = ["username", "first_name", "last_name", "email"]
    search_help_text = _("Name or address")
    ordering = ["first_name", "last_name"]
    readonly_fields = ["new_password", "last_login", "date_joined"]
    filter_horizontal = []
    fieldsets = [
        (None, {"fields": ["username", "new_password"]}),
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
    def story(self, person):
        """The name and under it the user name; called as the theme calls a list's first column."""
        return format_html(
            '<span class="row-headline">{}</span><span class="row-by">{}</span>', person, person.username
        )

    @admin.display(description=_("desk"), ordering="is_active")
    def works_here(self, person):
        """Whether the desk is open for them."""
        code, word = ("live", _("Works here")) if person.is_active else ("never", _("Has left"))
        return format_html('<span class="state state--{}">{}</span>', code, word)

    @admin.display(description=_("password"))
    def new_password(self, person):
        """The way to the page that sets it."""
        address = reverse("admin:auth_user_password_change", args=[person.pk])
        return format_html('<a class="button" href="{}">{}</a>', address, _("Set a new password"))

    @admin.display(description=_("roles"))
    def roles(self, person):
        """All roles in one line."""
        return ", ".join(role_name(group) for group in person.groups.all()) or "–"

    def get_queryset(self, request):
        """With the roles, which the list shows."""
        return super().get_queryset(request).prefetch_related("groups")

    def get_fieldsets(self, request, obj=None):
        """Superusers alone may make superusers; for all others the form has no such field to forge."""
        fieldsets = super().get_fieldsets(request, obj)
        if obj and request.user.is_superuser:
            return [*fieldsets, (_("The machine"), {"fields": ["is_superuser"]})]
        if obj and not self.has_change_permission(request, obj):
            return [(None, {"fields": ["username"]}), *fieldsets[1:]]
        return fieldsets

    def has_change_permission(self, request, obj=None):
        """Administrators; only a superuser changes a superuser, password included."""
        if obj and obj.is_superuser and not request.user.is_superuser:
            return False
        return may_manage_people(request.user)

    def formfield_for_choice_field(self, db_field, request, **kwargs):
        """An empty language means something, and says what."""
        if db_field.name == "language":
            kwargs["choices"] = [("", _("As in the browser")), *db_field.choices]
        return super().formfield_for_choice_field(db_field, request, **kwargs)

    def formfield_for_manytomany(self, db_field, request, **kwargs):
        """Boxes for the roles."""
        if db_field.name == "groups":
            kwargs |= {
                "form_class": RoleBoxes,
                "label": _("Roles"),
                "help_text": "",
                "widget": RoleBoxes.widget,
            }
            kwargs["queryset"] = Group.objects.order_by("pk")
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


def one_a_line(things):
    """HTML with each thing on its own line."""
    return format_html_join("", '<div class="one-a-line">{}</div>', ((thing,) for thing in things)) or "–"


admin.site.unregister(Group)


@admin.register(Role)
class RoleAdmin(ForAdministrators, GroupAdmin):
    """What each role may do; roles come with the house and are not made here."""

    list_display = ["role"]
    fields = readonly_fields = ["role", "rights", "people"]
    search_fields = []
    ordering = ["pk"]
    filter_horizontal = []

    def has_add_permission(self, request):
        """Nobody."""
        return False

    def has_change_permission(self, request, obj=None):
        """Nobody."""
        return False

    @admin.display(description=_("role"))
    def role(self, role):
        """The role's name."""
        return role_name(role)

    @admin.display(description=_("rights"))
    def rights(self, role):
        """One right a line, by what it is about."""
        rights = role.permissions.select_related("content_type").order_by("content_type", "pk")
        return one_a_line(right_name(right) for right in rights)

    @admin.display(description=_("people"))
    def people(self, role):
        """Those who have the role now, one a line."""
        people = role.user_set.filter(is_active=True).order_by("first_name", "username")
        return format_html_join("", '<div class="one-a-line">{}</div>', ((str(p),) for p in people)) or "–"
