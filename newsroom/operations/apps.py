"""The room for those who run the newsroom: its commands."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class OperationsConfig(AppConfig):
    """Commands only, no tables."""

    name = "newsroom.operations"
    verbose_name = _("operations")
