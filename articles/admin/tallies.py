"""The four counts of the dashboard."""

from django.contrib import admin
from django.urls import reverse

from articles import permissions
from articles.admin.counting import in_words, up_to_most
from articles.models import Article, DeskStatus, PublicState

SHOWN = [PublicState.SCHEDULED, DeskStatus.CHECK, PublicState.CHANGES, PublicState.LIVE]


def tallies(request):
    """What is planned, what waits for an editor, what readers do not have yet, what they have."""
    if not permissions.may_see_stories(request.user):
        return []
    return [_tally(state) for state in SHOWN]


def _tally(state):
    address = reverse("admin:articles_article_changelist")
    if isinstance(state, DeskStatus):
        stories, query = Article.objects.filter(desk_status=state), f"desk_status__exact={state.value}"
    else:
        stories, query = Article.objects.in_state(state), f"state={state.value}"
    return in_words(up_to_most(stories)), state.label, state.value, f"{address}?{query}"


admin.site.tallies.append(tallies)
