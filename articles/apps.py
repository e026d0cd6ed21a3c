"""The story, from the desk to the reader."""

from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from newsroom.ledger.verbs import name_verbs


class ArticlesConfig(AppConfig):
    """Stories, who signs them, where they stand, and their editions."""

    name = "articles"
    verbose_name = _("The paper")

    def ready(self):
        """Listen for what feeds must tell the hub, and name what the verbs write into the ledger."""
        import_module("articles.site.feeds.websub")
        name_verbs(
            published=_("published"),
            scheduled=_("scheduled"),
            unscheduled=_("plan cancelled"),
            end_set=_("end announced"),
            end_removed=_("end removed"),
            withdrawn=_("withdrawn"),
            reinstated=_("brought back"),
            status_set=_("desk status set"),
            section_closed=_("section closed"),
            author_merged=_("author merged"),
            tag_merged=_("tag merged"),
        )
