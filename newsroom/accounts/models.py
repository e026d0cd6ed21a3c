"""A person of the house, and the tries at the door."""

from functools import cached_property

from django.contrib.auth.models import AbstractUser, Group, Permission
from django.db import models
from django.utils.translation import gettext_lazy as _

from newsroom.fields import LineField


class User(AbstractUser):
    """Somebody who logs in to the desk. Rights come from roles (groups); see `holds`."""

    first_name = LineField(_("first name"), max_length=150, blank=True)
    last_name = LineField(_("last name"), max_length=150, blank=True)
    language = models.CharField(
        _("language of the desk"),
        max_length=10,
        blank=True,
        choices=[("id", "Bahasa Indonesia"), ("en", "English")],
        help_text=_("Empty: the language of the browser."),
    )

    class Meta:
        verbose_name, verbose_name_plural = _("person"), _("people")

    def __str__(self):
        return self.get_full_name() or self.username

    @cached_property
    def granted(self):
        """The rights this person's roles give, as "app.codename". Being superuser adds none."""
        if not (self.is_active and self.pk):
            return frozenset()
        rights = Permission.objects.filter(group__user=self) | Permission.objects.filter(user=self)
        return frozenset(
            f"{app}.{codename}" for app, codename in rights.values_list("content_type__app_label", "codename")
        )

    def holds(self, right):
        """Whether a role gives `right` ("articles.publish_article").

        Not `has_perm`: a superuser keeps the machine running and decides on no story.
        """
        return right in self.granted


class Role(Group):
    """A group under the house's word for it: what its people may do."""

    class Meta:
        proxy = True
        default_permissions = ()
        verbose_name, verbose_name_plural = _("role"), _("roles")


class LoginAttempt(models.Model):
    """A try at the login page that no right password has followed; swept once it is older than the window.

    Neither column can be read back: both are keyed hashes, of the address alone and of address and user name.
    """

    at = models.DateTimeField(_("at"))
    address = models.CharField(_("address"), max_length=64)
    pair = models.CharField(_("address and user name"), max_length=64)

    class Meta:
        verbose_name, verbose_name_plural = _("login attempt"), _("login attempts")
        default_permissions = ()
        indexes = [
            models.Index(fields=["pair", "at"], name="attempt_pair"),
            models.Index(fields=["address", "at"], name="attempt_address"),
            models.Index(fields=["at"], name="attempt_at"),
        ]

    def __str__(self):
        return f"{self.at:%Y-%m-%d %H:%M:%S}"
