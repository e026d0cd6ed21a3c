"""Two people, two windows: no save writes over another unseen, and none is lost."""

import threading

import pytest
from django.db import connection
from django.test import Client

from articles.models import Article
from tests.articles.admin.browsing import errors, filled_in, open_and_save, page
from tests.factories import make_article, make_author, make_tag, make_user


@pytest.fixture
def article(db):
    """A story with names and topics."""
    return make_article(
        headline="Lama",
        body="<p>Pertama.</p><p>Kedua.</p>",
        bylines=[make_author("Laras Prameswari")],
        tags=["Selat Madura"],
    )


def test_a_save_from_an_old_page_is_refused_with_both_texts(editor, chief, article):
    mine = filled_in(editor.get(page(article)), headline="Punyaku", body="<p>Pertama.</p><p>Kusunting.</p>")
    open_and_save(chief, article, headline="Punya mereka", body="<p>Pertama.</p><p>Mereka.</p>")
    response = editor.post(page(article), mine)
    shown = response.content.decode()
    assert str(chief.user) in str(errors(response)["__all__"])
    for text in ("Punyaku", "Punya mereka", "<p>Kusunting.</p>", "<p>Mereka.</p>"):
        assert text in shown
    assert Article.objects.get().headline == "Punya mereka"


def test_only_what_differs_is_shown_and_the_changed_paragraph_is_marked(editor, chief, article):
    mine = filled_in(editor.get(page(article)), body="<p>Pertama.</p><p>Kusunting.</p>")
    open_and_save(chief, article, kicker="Baru")
    clash = editor.post(page(article), mine).context["clash"]
    assert [difference.label for difference in clash] == ["Kicker", "Text"]
    assert 'is-other"><p>Kusunting.' in clash[1].mine and 'is-other"><p>Pertama.' not in clash[1].mine


def test_mine_stays_in_the_form_after_a_refusal(editor, chief, article):
    mine = filled_in(editor.get(page(article)), standfirst="Kalimatku sendiri.", tags=["Topikku"])
    open_and_save(chief, article, headline="Mereka")
    form = editor.post(page(article), mine).context["adminform"].form
    assert form["standfirst"].value() == "Kalimatku sendiri."
    assert "Topikku" in form["tags"].value()


def test_another_plain_save_is_refused_again(editor, chief, article):
    mine = filled_in(editor.get(page(article)), headline="Punyaku")
    open_and_save(chief, article, headline="Mereka")
    again = filled_in(editor.post(page(article), mine))
    assert "__all__" in errors(editor.post(page(article), again))


def test_keep_mine_saves_over_the_version_that_was_shown(editor, chief, article):
    mine = filled_in(editor.get(page(article)), headline="Punyaku")
    open_and_save(chief, article, headline="Mereka")
    shown = editor.post(page(article), mine)
    kept = filled_in(shown, _keep_mine=shown.context["adminform"].form.instance.version)
    assert editor.post(page(article), kept).status_code == 302
    found = Article.objects.get()
    assert (found.headline, found.version) == ("Punyaku", 3)
    assert found.versions.get(number=2).snapshot["fields"]["headline"] == "Mereka"


def test_keep_mine_is_refused_when_a_third_save_came_between(editor, chief, article):
    mine = filled_in(editor.get(page(article)), headline="Punyaku")
    open_and_save(chief, article, headline="Mereka")
    shown = editor.post(page(article), mine)
    open_and_save(chief, article, headline="Mereka lagi")
    kept = filled_in(shown, _keep_mine=shown.context["adminform"].form.instance.version - 1)
    assert "__all__" in errors(editor.post(page(article), kept))
    assert Article.objects.get().headline == "Mereka lagi"


def test_names_and_topics_clash_too_and_can_be_kept(editor, chief, article):
    other, third = make_author("Dewi Anjarsari"), make_author("Bagas Wirawan")
    mine = filled_in(editor.get(page(article)), **{"bylines-0-author": other.pk}, tags=["Topikku"])
    open_and_save(chief, article, **{"bylines-0-author": third.pk}, tags=["Topik mereka"])
    shown = editor.post(page(article), mine)
    assert {difference.label for difference in shown.context["clash"]} == {"Tags", "Bylines"}
    editor.post(page(article), mine | {"_keep_mine": 2})
    assert [byline.author for byline in article.bylines.all()] == [other]
    assert list(article.tags.names()) == ["Topikku"]


def test_a_page_without_a_version_is_refused(editor, article):
    assert "__all__" in errors(open_and_save(editor, article, seen_version=None, headline="Dipaksa"))
    assert "__all__" in errors(open_and_save(editor, article, seen_version="x", headline="Dipaksa"))


def test_the_verbs_button_does_not_get_past_a_refusal(editor, chief, article):
    mine = filled_in(editor.get(page(article)), headline="Punyaku", _verb="publish")
    open_and_save(chief, article, headline="Mereka")
    assert editor.post(page(article), mine).status_code == 200


def test_a_status_set_meanwhile_stays_when_the_page_did_not_touch_it(editor, chief, article):
    mine = filled_in(editor.get(page(article)), headline="Kata saja")
    open_and_save(chief, article, desk_status="ready")
    assert editor.post(page(article), mine).status_code == 302
    assert (Article.objects.get().desk_status, Article.objects.get().headline) == ("ready", "Kata saja")


def test_two_statuses_at_once_are_a_question(editor, chief, article):
    mine = filled_in(editor.get(page(article)), desk_status="spiked")
    open_and_save(chief, article, desk_status="ready")
    response = editor.post(page(article), mine)
    assert "desk_status" in errors(response)
    assert editor.post(page(article), filled_in(response)).status_code == 302
    assert Article.objects.get().desk_status == "spiked"


def test_a_script_in_either_text_is_shown_as_text(editor, chief, article):
    mine = filled_in(
        editor.get(page(article)), headline="<script>aku</script>", body="<p><script>b()</script>x"
    )
    open_and_save(chief, article, headline="<script>mereka</script>", tags=["<b>topik</b>"])
    shown = editor.post(page(article), mine).content.decode()
    for hostile in ("<script>aku", "<script>mereka", "<script>b()", "<b>topik"):
        assert hostile not in shown


@pytest.mark.django_db(transaction=True)
def test_of_two_saves_at_the_same_moment_one_is_refused():
    article, answers = make_article(), []
    people = [make_user("Editor"), make_user("Editor")]
    clients = [Client(), Client()]
    for client, person in zip(clients, people, strict=True):
        client.force_login(person)
    forms = [filled_in(c.get(page(article)), headline=f"Kata {n}") for n, c in enumerate(clients)]

    def save(client, fields):
        answers.append(client.post(page(article), fields).status_code)
        connection.close()

    threads = [threading.Thread(target=save, args=pair) for pair in zip(clients, forms, strict=True)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(answers) == [200, 302]
    assert Article.objects.get().version == 2


def test_a_merged_topic_that_was_on_the_page_is_no_clash(editor, article):
    make_tag("Pelabuhan")
    assert open_and_save(editor, article, tags=["pelabuhan", "SELAT MADURA"]).status_code == 302
    assert set(article.tags.names()) == {"Pelabuhan", "Selat Madura"}
