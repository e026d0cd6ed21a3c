"""The photo desk."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class MediaConfig(AppConfig):
    """Photos, and all that is made of them. It knows no story: stories point here."""

    name = "media"
    verbose_name = _("Photo desk")
