"""Bylines and related stories: their order, and rows that are wrong."""

from articles.models import Article, ArticleByline, ArticleRelated
from tests.articles.admin.browsing import filled_in, open_and_save, page
from tests.factories import make_article, make_author


def rows(prefix, *keys, first, **more):
    """What the browser sends for these rows, in this order."""
    sent = {f"{prefix}-TOTAL_FORMS": len(keys)} | more
    for n, key in enumerate(keys):
        sent |= {f"{prefix}-{n}-{first}": key, f"{prefix}-{n}-position": n, f"{prefix}-{n}-id": ""}
    if prefix == "bylines":
        sent |= {f"bylines-{n}-role": "author" for n in range(len(keys))}
    return sent | more


def names(article):
    """The names over the story in their order."""
    return [byline.author for byline in ArticleByline.objects.filter(article=article)]


def test_names_are_kept_in_the_order_of_their_numbers(editor):
    one, two, article = make_author(), make_author(), make_article(bylines=[])
    numbers = {"bylines-0-position": 5, "bylines-1-position": 2}
    open_and_save(editor, article, **rows("bylines", one.pk, two.pk, first="author", **numbers))
    assert names(article) == [two, one]


def test_two_names_can_change_places(editor):
    one, two = make_author(), make_author()
    article = make_article(bylines=[one, two])
    open_and_save(editor, article, **{"bylines-0-position": 1, "bylines-1-position": 0})
    assert names(article) == [two, one]
    assert Article.objects.get(pk=article.pk).version == 2


def test_a_row_that_is_gone_from_the_page_is_gone(editor):
    one, two = make_author(), make_author()
    article = make_article(bylines=[one, two])
    open_and_save(editor, article, **rows("bylines", two.pk, first="author"))
    assert names(article) == [two]


def test_an_empty_row_is_no_row(editor):
    one, article = make_author(), make_article(bylines=[])
    open_and_save(editor, article, **rows("bylines", "", one.pk, first="author"))
    assert names(article) == [one]


def test_one_name_may_have_two_roles_but_not_one_role_twice(editor):
    one, article = make_author(), make_article(bylines=[])
    twice = rows("bylines", one.pk, one.pk, first="author")
    response = open_and_save(editor, article, **twice)
    assert response.status_code == 200 and names(article) == []
    open_and_save(editor, article, **twice | {"bylines-1-role": "photographer"})
    assert names(article) == [one, one]


def test_a_merged_author_is_followed_to_the_one_for_both(editor):
    right = make_author()
    wrong, article = make_author(merged_into=right), make_article(bylines=[])
    open_and_save(editor, article, **rows("bylines", wrong.pk, first="author"))
    assert names(article) == [right]


def test_a_row_with_nonsense_is_a_sentence_and_the_rest_stays(editor):
    one, article = make_author(), make_article(bylines=[])
    for key in ("x", "999999", "9" * 40):
        response = open_and_save(editor, article, **rows("bylines", one.pk, key, first="author"))
        assert response.status_code == 200
        assert response.context["inline_admin_formsets"][0].formset.errors[1]["author"]


def test_a_thousand_rows_are_refused_with_a_sentence(editor):
    one, article = make_author(), make_article(bylines=[])
    response = open_and_save(editor, article, **{"bylines-TOTAL_FORMS": 60, "bylines-0-author": one.pk})
    assert response.context["inline_admin_formsets"][0].formset.non_form_errors()


def test_related_stories_keep_their_order_and_never_name_the_story_itself(editor):
    one, two, article = make_article(), make_article(), make_article()
    open_and_save(editor, article, **rows("related_rows", two.pk, one.pk, first="related"))
    found = [row.related for row in ArticleRelated.objects.filter(article=article)]
    assert found == [two, one]
    response = open_and_save(editor, article, **rows("related_rows", article.pk, first="related"))
    assert response.status_code == 200


def test_the_search_box_offers_open_names_to_who_may_see_them(editor, administrator):
    open_one = make_author("Dewi Anjarsari")
    make_author("Dewi Anjar", merged_into=open_one)
    query = "/admin/autocomplete/?app_label=articles&model_name=articlebyline&field_name=author&term=dewi"
    assert [row["text"] for row in editor.get(query).json()["results"]] == ["Dewi Anjarsari"]
    assert administrator.get(query).status_code == 403


def test_the_search_box_of_related_stories_finds_them_without_their_texts(
    editor, administrator, django_assert_max_num_queries
):
    for n in range(30):
        make_article(headline=f"Feri {n}")
    query = "/admin/autocomplete/?app_label=articles&model_name=articlerelated&field_name=related&term=feri"
    with django_assert_max_num_queries(6):
        assert len(editor.get(query).json()["results"]) == 20
    assert administrator.get(query).status_code == 403


def test_a_reader_of_the_desk_sees_the_names(photo_desk):
    article = make_article(bylines=[make_author("Dewi Anjarsari")])
    assert "Dewi Anjarsari" in photo_desk.get(page(article)).content.decode()


def test_rows_of_a_refused_form_come_back_as_they_were_typed(editor):
    one, article = make_author("Dewi Anjarsari"), make_article(bylines=[])
    sent = filled_in(editor.get(page(article)), headline="", **rows("bylines", one.pk, first="author"))
    shown = editor.post(page(article), sent).content.decode()
    assert f'<option value="{one.pk}" selected>Dewi Anjarsari</option>' in shown
