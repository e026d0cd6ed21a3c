"""The editors' room: Django's admin site under our name and policy."""

from functools import wraps

from django.conf import settings
from django.contrib.admin import AdminSite
from django.template.response import TemplateResponse
from django.urls import path
from django.utils import timezone
from django.utils.csp import CSP
from django.utils.translation import get_language, get_language_info
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _
from django.views.i18n import JavaScriptCatalog

from newsroom import clock
from newsroom.accounts.forms import ThrottledLoginForm
from newsroom.accounts.throttle import TooManyAttempts
from newsroom.accounts.views import choose_language

DESK_CSP = {
    "default-src": [CSP.SELF],
    "script-src": [CSP.SELF, CSP.NONCE],
    "script-src-attr": [CSP.NONE],
    "style-src": [CSP.SELF, CSP.NONCE],
    "style-src-attr": [CSP.NONE],
    # blob: shows a picture before it is uploaded.
    "img-src": [CSP.SELF, "data:", "blob:"],
    "connect-src": [CSP.SELF],
    "object-src": [CSP.NONE],
    "base-uri": [CSP.NONE],
    "form-action": [CSP.SELF],
    "frame-ancestors": [CSP.SELF],
}

# The index by what people come for, not by app. A model that is not named here follows under its app's name.
ROOMS = [
    (
        _("The paper"),
        [
            "articles.article",
            "media.photo",
            "media.video",
            "media.gallery",
            "articles.section",
            "articles.author",
            "articles.tag",
            "articles.sharedbox",
            "articles.frontpin",
        ],
    ),
    (
        _("The house"),
        [
            "articles.house",
            "articles.policypage",
            "articles.redirect",
            "accounts.user",
            "accounts.role",
        ],
    ),
    (
        _("The record"),
        ["ledger.auditevent", "ledger.outboxmessage", "django_tasks_database.dbtaskresult"],
    ),
]
NAMES = {"django_tasks_database.dbtaskresult": _("Tasks")}


def under_desk_policy(view):
    """The view with the desk's Content-Security-Policy, unless its response brings one."""

    @wraps(view)
    def inner(request, *args, **kwargs):
        response = view(request, *args, **kwargs)
        if not hasattr(response, "_csp_config"):
            response._csp_config = DESK_CSP
        return response

    return inner


def greeting(person, at=None):
    """Good morning, by the hour at the house and by name."""
    hour = timezone.localtime(at or clock.now()).hour
    name = {"name": person.get_short_name() or person.get_username()}
    if 4 <= hour < 11:
        return _t("Good morning, %(name)s") % name
    if 11 <= hour < 15:
        return _t("Good day, %(name)s") % name
    if 15 <= hour < 18:
        return _t("Good afternoon, %(name)s") % name
    return _t("Good evening, %(name)s") % name


class NewsroomAdminSite(AdminSite):
    """The one admin site; see `newsroom/apps.py`.

    `tallies` are functions of a request that return the dashboard's counts, each as (count, label, state
    code, address); rooms append theirs.
    """

    site_title = site_header = _("The newsroom")
    empty_value_display = "–"
    login_form = ThrottledLoginForm

    def __init__(self, name="admin"):
        super().__init__(name)
        self.tallies = []

    def admin_view(self, view, cacheable=False):
        """Django's checks, and our policy on what comes back."""
        return under_desk_policy(super().admin_view(view, cacheable))

    def i18n_javascript(self, request, extra_context=None):
        """The words of all our scripts; Django's own answers those of its admin alone."""
        return JavaScriptCatalog.as_view()(request)

    def login(self, request, extra_context=None):
        """The door; 429 with a sentence after too many wrong passwords."""
        return under_desk_policy(self._login)(request, extra_context)

    def _login(self, request, extra_context):
        try:
            return super().login(request, extra_context)
        except TooManyAttempts as refusal:
            context = {
                **self.each_context(request),
                "title": _("Too many wrong passwords"),
            }
            context |= {
                "minutes": -(-refusal.retry_after // 60),
                "has_permission": False,
            }
            headers = {"Retry-After": str(refusal.retry_after)}
            return TemplateResponse(
                request,
                "admin/login_refused.html",
                context,
                status=429,
                headers=headers,
            )

    def get_urls(self):
        """Django's and the language switch."""
        return [
            path("language/", self.admin_view(choose_language), name="language"),
            *super().get_urls(),
        ]

    def each_context(self, request):
        """With the house's name and languages, for the head of every page."""
        others = [get_language_info(code) for code, name in settings.LANGUAGES if code != get_language()]
        return super().each_context(request) | {
            "house_name": settings.HOUSE_NAME,
            "other_languages": others,
        }

    def index(self, request, extra_context=None):
        """The dashboard: a greeting, the counts, the rooms, and what this person did last."""
        tallies = [tally for ask in self.tallies for tally in ask(request)]
        context = {"title": greeting(request.user), "tallies": tallies}
        return super().index(request, context | (extra_context or {}))

    def get_app_list(self, request, app_label=None):
        """The models this person may see, by room; one app's own page (`app_label`) stays Django's.

        Before login there is nobody to ask about, and nothing to show.
        """
        if not self.has_permission(request):
            return []
        apps = super().get_app_list(request, app_label)
        for app in apps:
            for entry in app["models"]:
                entry["name"] = NAMES.get(entry["model"]._meta.label_lower, entry["name"])
        return apps if app_label else _by_room(apps)


def _by_room(apps):
    found = {entry["model"]._meta.label_lower: (entry, app) for app in apps for entry in app["models"]}
    rooms = []
    for name, labels in ROOMS:
        entries = [found.pop(label) for label in labels if label in found]
        if entries:
            rooms.append(
                {
                    **entries[0][1],
                    "name": name,
                    "models": [entry for entry, app in entries],
                }
            )
    for app in apps:
        rest = [entry for entry in app["models"] if entry["model"]._meta.label_lower in found]
        if rest:
            rooms.append({**app, "models": rest})
    return rooms
