"""Forms for coming in and for the people of the house."""

from django.contrib.admin.forms import AdminAuthenticationForm
from django.contrib.auth.forms import AdminPasswordChangeForm, UserChangeForm, UserCreationForm
from django.contrib.auth.models import Permission
from django.utils.translation import gettext_lazy as _

from newsroom.accounts import throttle
from newsroom.accounts.addresses import client_address
from newsroom.accounts.models import User
from newsroom.accounts.permissions import leaves_no_administrator


class ThrottledLoginForm(AdminAuthenticationForm):
    """Django's login form behind the throttle; `is_valid()` may raise `throttle.TooManyAttempts`."""

    error_messages = {
        **AdminAuthenticationForm.error_messages,
        "invalid_login": _(
            "This user name and password do not belong together. Capital letters matter in both."
        ),
    }

    def clean(self):
        """Check the password, unless too many were wrong before."""
        if not (self.cleaned_data.get("username") and self.cleaned_data.get("password")):
            return super().clean()
        attempt = throttle.begin(client_address(self.request), self.cleaned_data["username"])
        cleaned = super().clean()
        throttle.forget(attempt)
        return cleaned


class NewPersonForm(UserCreationForm):
    """A new person: a user name, a first password and the roles."""

    class Meta(UserCreationForm.Meta):
        model = User
        help_texts = {"username": _("The name to log in with: letters, digits and @ . + - _")}


class NewPasswordForm(AdminPasswordChangeForm):
    """Another person's password. There is no other way to log in, so none can be switched off."""

    def __init__(self, user, *args, **kwargs):
        super().__init__(user, *args, **kwargs)
        self.fields.pop("usable_password", None)


class PersonForm(UserChangeForm):
    """A person as administrators see them; the house keeps one administrator."""

    # Django shows the hash with its salt here, which helps nobody; the password has a page of its own.
    password = None

    class Meta(UserChangeForm.Meta):
        model = User
        labels = {"is_active": _("Works here")}
        help_texts = {
            "username": _("The name to log in with: letters, digits and @ . + - _"),
            "is_active": _(
                "Untick this when somebody leaves: the desk stays shut, the name stays in the history."
            ),
        }

    def clean(self):
        """Refuse to take the administrator's role from the last one who has it."""
        cleaned = super().clean()
        if "groups" not in cleaned:
            return cleaned
        # Two administrators who demote each other at once wait for one another here.
        list(Permission.objects.select_for_update().filter(codename="change_user"))
        active = cleaned.get("is_active", self.instance.is_active)
        if leaves_no_administrator(self.instance, roles=cleaned["groups"], is_active=active):
            self.add_error(
                "groups" if active else "is_active",
                _("This is the last administrator. Give somebody else the role first, then take it here."),
            )
        return cleaned
