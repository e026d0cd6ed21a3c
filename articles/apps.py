"""The story, from the desk to the reader."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ArticlesConfig(AppConfig):
    """Stories, who signs them, where they stand, and their editions."""

    name = "articles"
    verbose_name = _("stories")
