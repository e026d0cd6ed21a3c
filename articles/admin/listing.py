"""The list of stories: picture first, what it is, where it stands, when it changes."""

from django.contrib import admin
from django.contrib.admin.views.main import ChangeList
from django.db.models import Prefetch
from django.utils.translation import gettext_lazy as _

from articles.admin import looks
from articles.admin.filters import MineFilter, SectionFilter, StateFilter
from articles.admin.rights import ByRole, is_autocomplete
from articles.models import ArticleByline

LONGEST_SEARCH = 200


class StoryChangeList(ChangeList):
    """Rows without bodies, with all names in one more query."""

    def get_queryset(self, request, exclude_parameters=None):
        """Django's, trimmed to what a row shows."""
        bylines = Prefetch("bylines", ArticleByline.objects.select_related("author"))
        return super().get_queryset(request, exclude_parameters).defer("body").prefetch_related(bylines)


class StoryList(ByRole):
    """The columns, filters and search of the list."""

    list_display = ["thumb", "story", "states", "times", "updated"]
    list_display_links = ["story"]
    list_filter = ["desk_status", StateFilter, SectionFilter, "kind", MineFilter]
    list_select_related = ["section", "lead_photo"]
    search_fields = ["headline", "kicker", "standfirst"]
    search_help_text = _("Headline, kicker, standfirst, or the story's number")
    ordering = ["-changed_at", "-id"]

    @admin.display(description=_("photo"))
    def thumb(self, article):
        """The lead photo, small."""
        return looks.thumb(article)

    @admin.display(description=_("story"))
    def story(self, article):
        """Kicker, headline, section, names."""
        return looks.row(article)

    @admin.display(description=_("now"))
    def states(self, article):
        """Both states."""
        return looks.states(article)

    @admin.display(description=_("times"), empty_value="")
    def times(self, article):
        """What is to come."""
        return looks.times(article)

    @admin.display(description=_("updated"), ordering="changed_at")
    def updated(self, article):
        """The last save."""
        return looks.updated(article)

    def get_changelist(self, request, **kwargs):
        """Our ChangeList."""
        return StoryChangeList

    def get_search_results(self, request, queryset, search_term):
        """By words, and by number when the term is one."""
        term = search_term.strip()[:LONGEST_SEARCH]
        if is_autocomplete(request):
            queryset = queryset.only("headline")
        found, may_be_double = super().get_search_results(request, queryset, term)
        if term.isascii() and term.isdigit():
            found |= queryset.filter(pk=int(term))
        return found, may_be_double
