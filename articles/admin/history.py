"""What was done to a story: its versions and its verbs in one list, newest first."""

from dataclasses import dataclass
from datetime import datetime

from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.utils.dateparse import parse_datetime
from django.utils.html import format_html
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from articles import permissions
from articles.admin import looks
from articles.models import DeskStatus
from articles.stamps import stamp
from newsroom.ledger.models import AuditEvent
from newsroom.ledger.verbs import word_for_verb

MOST = 200


@dataclass(frozen=True)
class Entry:
    """One line of the history."""

    at: datetime
    who: str
    what: str
    detail: str = ""
    is_public: bool = False


class HasHistory:
    """A ModelAdmin's history page, in place of Django's, which knows neither names nor tags nor verbs."""

    def history_view(self, request, object_id, extra_context=None):
        """The newest MOST entries."""
        number = int(object_id) if object_id.isascii() and object_id.isdigit() else 0
        article = get_object_or_404(permissions.visible_to(request.user), pk=number)
        context = {
            **self.admin_site.each_context(request),
            "title": _("History"),
            "opts": self.opts,
            "article": article,
            "entries": [(stamp(entry.at, article.zone), entry) for entry in entries(article)],
            "most": MOST,
            "media": self.media,
            **(extra_context or {}),
        }
        return TemplateResponse(request, "admin/articles/article/history.html", context)


def entries(article):
    """Versions and events by time, the newest first, MOST at the most; two queries."""
    versions = article.versions.select_related("by").defer("packed")[:MOST]
    events = AuditEvent.objects.filter(subject_type="articles.article", subject_id=article.pk)[:MOST]
    found = [_of_version(version) for version in versions] + [_of_event(event, article) for event in events]
    return sorted(found, key=lambda entry: entry.at, reverse=True)[:MOST]


def _of_version(version):
    status = looks.state(DeskStatus(version.desk_status))
    what = _("Version %(number)s saved") % {"number": version.number}
    return Entry(version.at, str(version.by or _("The system")), what, status)


def _of_event(event, article):
    if event.verb == "status_set":
        before, after = (DeskStatus(event.details[side]) for side in ("before", "after"))
        detail = format_html("{} → {}", looks.state(before), looks.state(after))
        return Entry(event.at, event.by_name or _("The system"), _("Desk status set"), detail)
    what = capfirst(word_for_verb(event.verb))
    return Entry(event.at, event.by_name or _("The system"), what, _detail(event, article), is_public=True)


def _detail(event, article):
    """The times and the reason of a verb, as far as it has them."""
    times = [event.details.get("live_from"), event.details.get("until"), *event.details.get("plans", [])]
    said = [stamp(parse_datetime(time), article.zone) for time in times if time]
    return " · ".join([*said, *([event.reason] if event.reason else [])])
