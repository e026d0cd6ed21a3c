"""The list of stories: columns, filters, search, and what it costs."""

from datetime import timedelta

import pytest
from django.utils import timezone

from articles.models import Article, DeskStatus
from articles.publishing import publish, schedule, withdraw
from tests.articles.admin.browsing import ARTICLES
from tests.factories import fill, make_article, make_author, make_photo, make_section


def headlines(client, query=""):
    """The headlines that a query of the list shows."""
    return {article.headline for article in client.get(f"{ARTICLES}?{query}").context["cl"].result_list}


def test_a_row_says_what_the_story_is_and_where_it_stands(editor):
    section = make_section("Ekonomi")
    bylines = [make_author("Laras Prameswari"), make_author("Dewi Anjarsari")]
    photo = make_photo()
    make_article(
        kicker="Angkutan", headline="Feri listrik", section=section, bylines=bylines, lead_photo=photo
    )
    shown = editor.get(ARTICLES).content.decode()
    assert "Ekonomi · Laras Prameswari, Dewi Anjarsari" in shown
    assert "state state--draft" in shown and "state state--never" in shown
    assert photo.rendition_url("3x2", 320) in shown


def test_a_row_tells_the_times_to_come_in_the_storys_zone(editor):
    article = make_article(time_zone="Asia/Jayapura")
    at = timezone.now() + timedelta(days=1)
    schedule(article, at, by=editor.user, until=at + timedelta(days=1))
    shown = editor.get(ARTICLES).content.decode()
    assert "state--scheduled" in shown
    assert shown.count("WIT</span>") == 2


@pytest.mark.parametrize("rows", [10, 500])
def test_the_list_costs_eight_queries_however_many_stories_there_are(
    editor, rows, django_assert_max_num_queries
):
    fill(rows, section=make_section(), author=make_author(), lead_photo=make_photo())
    for article in Article.objects.all()[:3]:
        article.bylines.create(author=make_author())
    with django_assert_max_num_queries(8):
        assert editor.get(ARTICLES).status_code == 200


def test_the_list_counts_to_a_thousand_and_no_further(editor):
    section = make_section()
    Article.objects.bulk_create(Article(section=section, headline=f"Berita {n}") for n in range(1001))
    editor.user.language = "id"
    editor.user.save()
    assert "1.000+" in editor.get(ARTICLES).content.decode()


def test_filters_know_both_states_section_kind_and_whose(editor):
    ekonomi = make_section("Ekonomi")
    pasar = make_section("Pasar", parent=ekonomi)
    live = make_article(headline="Terbit", section=pasar, kind="opinion")
    make_article(headline="Milikku", by=editor.user, desk_status=DeskStatus.CHECK)
    publish(live, by=editor.user)
    assert headlines(editor, "state=live") == {"Terbit"}
    assert headlines(editor, f"section={ekonomi.pk}") == {"Terbit"}
    assert headlines(editor, "kind__exact=opinion") == {"Terbit"}
    assert headlines(editor, "desk_status__exact=check") == {"Milikku"}
    assert headlines(editor, "whose=mine") == {"Milikku"}


def test_the_public_state_follows_the_clock(editor):
    article = make_article()
    publish(article, by=editor.user)
    withdraw(article, by=editor.user, reason="Dua nama keliru.")
    assert headlines(editor, "state=withdrawn") == {article.headline}
    assert headlines(editor, "state=live") == set()


@pytest.mark.parametrize("query", ["state=nothing", "section=x", "section=999999999999999999999", "whose=1"])
def test_a_filter_that_makes_no_sense_filters_nothing(editor, query):
    article = make_article()
    assert headlines(editor, query) == {article.headline}


@pytest.mark.parametrize("word", ["listrik", "MADURA", "Penghematan", "dermaga feri"])
def test_search_finds_words_of_headline_kicker_and_standfirst(editor, word):
    make_article(headline="Feri listrik di dermaga", kicker="Selat Madura", standfirst="Penghematan besar.")
    make_article(headline="Lain", standfirst="Lain.")
    assert headlines(editor, f"q={word}") == {"Feri listrik di dermaga"}


def test_search_finds_a_story_by_its_number_and_not_by_its_text(editor):
    article = make_article(headline="Bernomor", body="<p>Hanya di teks.</p>")
    make_article(headline="Lain")
    assert headlines(editor, f"q={article.pk}") == {"Bernomor"}
    assert headlines(editor, "q=teks") == set()


@pytest.mark.parametrize("term", ["x" * 20_000, "%00abc", "9" * 60, "' OR 1=1 --", "%F0%9F%90%9F"])
def test_a_hostile_search_is_only_a_search(editor, term):
    make_article()
    assert editor.get(f"{ARTICLES}?q={term}", follow=True).status_code == 200


def test_a_headline_with_markup_is_shown_as_text(editor):
    make_article(headline="<script>alert(1)</script>", kicker="<b>", bylines=[make_author("<i>")])
    shown = editor.get(ARTICLES).content.decode()
    assert "<script>alert(1)" not in shown and "&lt;script&gt;alert(1)" in shown


def test_an_unsorted_column_cannot_be_forced(editor):
    make_article()
    assert editor.get(f"{ARTICLES}?o=1.-2.99").status_code == 200


@pytest.mark.parametrize("role", ["reporter", "chief", "photo_desk"])
def test_everybody_who_sees_stories_sees_the_list(role, request):
    assert request.getfixturevalue(role).get(ARTICLES).status_code == 200


def test_an_administrator_finds_no_list(administrator):
    assert administrator.get(ARTICLES).status_code == 404


def test_a_stranger_is_led_to_the_door(client, db):
    assert client.get(ARTICLES).headers["Location"].startswith("/admin/login/")


def test_the_list_takes_no_actions(editor):
    article = make_article()
    editor.post(ARTICLES, {"action": "delete_selected", "_selected_action": article.pk, "post": "yes"})
    assert Article.objects.filter(pk=article.pk).exists()
