"""The ledger: what was done, what must be told, and whether anything readers see has changed."""

from django.apps import AppConfig


class LedgerConfig(AppConfig):
    """Stands on nothing of ours; every room writes to it."""

    name = "newsroom.ledger"
    label = "ledger"
