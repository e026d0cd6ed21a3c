"""The dashboard's counts: what they count, where they lead, who sees them."""

import pytest

from articles.models import Article
from articles.publishing import publish
from tests.factories import change_article, make_article, make_section


def counts(client):
    """{state code: count} of the dashboard."""
    return {state: count for count, _, state, _ in client.get("/admin/").context["tallies"]}


def test_the_dashboard_counts_what_waits_and_what_is_live(editor):
    make_article(desk_status="check")
    live, changed = make_article(), make_article()
    for article in (live, changed):
        publish(article, by=editor.user)
    change_article(changed)
    assert counts(editor) == {"scheduled": "0", "check": "1", "changes": "1", "live": "1"}


def test_each_count_leads_to_its_list(editor):
    make_article(desk_status="check")
    addresses = {state: address for _, _, state, address in editor.get("/admin/").context["tallies"]}
    assert len(editor.get(addresses["check"]).context["cl"].result_list) == 1
    assert len(editor.get(addresses["live"]).context["cl"].result_list) == 0


def test_a_count_stops_at_a_thousand(editor):
    section = make_section()
    Article.objects.bulk_create(
        Article(section=section, headline=f"Berita {n}", desk_status="check") for n in range(1005)
    )
    assert counts(editor)["check"].endswith("+")


@pytest.mark.parametrize("role", ["reporter", "photo_desk", "chief"])
def test_everybody_who_sees_stories_sees_the_counts(role, request):
    assert len(counts(request.getfixturevalue(role))) == 4


def test_an_administrator_sees_no_counts(administrator):
    make_article()
    assert counts(administrator) == {}
