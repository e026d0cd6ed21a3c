"""The ledger: what was done, what must be told, and whether anything readers see has changed."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class LedgerConfig(AppConfig):
    """Stands on nothing of ours; every room writes to it."""

    name = "newsroom.ledger"
    label = "ledger"
    verbose_name = _("The record")
