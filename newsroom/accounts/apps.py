"""People who work here."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class AccountsConfig(AppConfig):
    """Users, their roles and their way in."""

    name = "newsroom.accounts"
    label = "accounts"
    verbose_name = _("The house")
