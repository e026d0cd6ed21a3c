"""The writing room: what is saved, by whom, and what is said when something is wrong."""

import pytest

from articles.models import Article, DeskStatus
from newsroom.ledger.models import AuditEvent
from tests.articles.admin.browsing import ARTICLES, errors, filled_in, open_and_save, page
from tests.factories import make_article, make_author, make_photo, make_section, make_tag

DEMANDED = {"headline": "Feri listrik", "kind": "news", "language": "id", "desk_status": "draft"}


def saved(article):
    """The story as it is stored."""
    return Article.objects.get(pk=article.pk)


def test_a_new_story_belongs_to_who_wrote_it_and_has_a_first_version(reporter):
    response = reporter.post(f"{ARTICLES}add/", filled_in(reporter.get(f"{ARTICLES}add/"), **DEMANDED))
    article = Article.objects.get()
    assert response.headers["Location"] == page(article)
    assert (article.owner, article.version, article.versions.count()) == (reporter.user, 1, 1)
    assert article.versions.get().by == reporter.user


def test_a_save_keeps_every_field_and_one_version(editor):
    article, section, photo = make_article(), make_section(), make_photo()
    wire = make_author("Kantor Berita Nusa", is_wire=True)
    changes = {
        "kicker": "Angkutan laut",
        "headline": "Feri listrik",
        "standfirst": "Lebih senyap.",
        "dateline": "Surabaya",
        "body": "<p>Kapal itu melepas tali.</p>",
        "short_headline": "Feri",
        "search_title": "Feri listrik pertama",
        "social_title": "Feri!",
        "slug": "feri-listrik",
        "lead_caption": "Di dermaga.",
        "lead_alt": "Feri putih.",
        "language": "en",
        "time_zone": "Asia/Makassar",
        "kind": "explainer",
        "desk_status": "ready",
    }
    keys = {"section": section.pk, "lead_photo": photo.pk, "wire": wire.pk}
    open_and_save(editor, article, **changes, **keys, tags=["Selat Madura", "Feri, listrik"])
    found = saved(article)
    assert {name: getattr(found, name) for name in changes} == changes
    assert (found.section, found.lead_photo, found.wire) == (section, photo, wire)
    assert set(found.tags.names()) == {"Selat Madura", "Feri, listrik"}
    assert (found.version, found.changed_by, found.versions.first().by) == (2, editor.user, editor.user)


def test_a_save_that_changes_nothing_makes_no_version(editor):
    article = make_article(tags=["Selat Madura"], lead_photo=make_photo())
    response = open_and_save(editor, article)
    assert response.status_code == 302
    assert (saved(article).version, article.versions.count()) == (1, 1)


def test_a_new_status_alone_is_no_version_but_an_event(editor):
    article = make_article()
    open_and_save(editor, article, desk_status="ready")
    assert (saved(article).desk_status, saved(article).version) == ("ready", 1)
    event = AuditEvent.objects.get(verb="status_set")
    assert (event.by, event.details) == (editor.user, {"before": "draft", "after": "ready"})


def test_an_edit_costs_few_queries(editor, django_assert_max_num_queries):
    bylines = [make_author(), make_author()]
    article = make_article(bylines=bylines, tags=["Selat Madura"], lead_photo=make_photo())
    make_article(related=[article])
    with django_assert_max_num_queries(18):
        response = editor.get(page(article))
    with django_assert_max_num_queries(30):
        editor.post(page(article), filled_in(response, headline="Baru"))
    assert saved(article).headline == "Baru"


# --- what is wrong is said, and kept --------------------------------------------------------------------
def test_an_empty_headline_is_a_sentence_and_the_text_stays(editor):
    article = make_article()
    response = open_and_save(editor, article, headline="  ", standfirst="Tetap di sini.")
    assert list(errors(response)) == ["headline"]
    assert "Tetap di sini." in response.content.decode()
    assert saved(article).version == 1


def test_a_megabyte_in_a_line_is_a_sentence(editor):
    article = make_article()
    response = open_and_save(editor, article, kicker="x" * 1_000_000, lead_caption="y" * 1_000_000)
    assert set(errors(response)) == {"kicker", "lead_caption"}


def test_a_text_without_end_is_a_sentence_and_stays(editor):
    article = make_article()
    response = open_and_save(editor, article, body="<p>" + "kata " * 200_000 + "</p>")
    assert list(errors(response)) == ["body"]
    assert "kata kata" in response.content.decode()


def test_control_characters_are_gone_after_a_save(editor):
    article = make_article()
    open_and_save(editor, article, headline="Feri\x00 lis\u202etrik", standfirst="Satu\x07\r\nDua")
    assert (saved(article).headline, saved(article).standfirst) == ("Feri listrik", "Satu\nDua")


def test_a_script_is_gone_on_save_and_escaped_on_the_page(editor):
    article = make_article()
    response = open_and_save(
        editor,
        article,
        body='<p onclick="x()">Ya<script>alert(1)</script></p>',
        headline="<script>x</script>",
    )
    assert response.status_code == 302
    assert saved(article).body == "<p>Ya</p>"
    assert "<script>x</script>" not in editor.get(page(article)).content.decode()


@pytest.mark.parametrize("slug", ["kapal-🐟", "..", "a/b", "a b", "%2e", "-"])
def test_an_address_that_is_none_is_a_sentence(editor, slug):
    assert "slug" in errors(open_and_save(editor, make_article(), slug=slug))


@pytest.mark.parametrize("slug", ["admin", "عبّارة-كهربائية".replace("ّ", ""), "2026", ""])
def test_a_storys_address_may_be_any_word(editor, slug):
    article = make_article()
    assert open_and_save(editor, article, slug=slug).status_code == 302
    assert saved(article).slug == slug


@pytest.mark.parametrize("number", ["999999", "-1", "x", "9" * 40])
def test_a_photo_that_is_none_is_a_sentence(editor, number):
    assert "lead_photo" in errors(open_and_save(editor, make_article(), lead_photo=number))


def test_too_many_and_too_long_tags_are_sentences(editor):
    article = make_article()
    assert "tags" in errors(open_and_save(editor, article, tags=[f"Topik {n}" for n in range(60)]))
    assert "tags" in errors(open_and_save(editor, article, tags=["x" * 300]))


def test_a_closed_section_cannot_be_chosen_but_stays_where_it_was(editor, chief):
    from articles.publishing.retire import close_section

    closed, article = make_section(), make_article()
    kept = make_article(section=closed)
    close_section(closed, into=make_section(), by=chief.user)
    assert "section" in errors(open_and_save(editor, article, section=closed.pk))
    assert open_and_save(editor, kept, headline="Tetap").status_code == 302


def test_a_merged_tag_becomes_the_one_that_stands_for_both(editor):
    right = make_tag("Selat Madura")
    make_tag("Madura Strait", merged_into=right)
    article = make_article()
    open_and_save(editor, article, tags=["Madura Strait"])
    assert list(article.tags.names()) == ["Selat Madura"]


# --- who may ---------------------------------------------------------------------------------------------
def test_a_reporter_edits_her_own_story_and_hands_it_in(reporter):
    article = make_article(by=reporter.user)
    assert open_and_save(reporter, article, desk_status="check").status_code == 302
    assert saved(article).desk_status == DeskStatus.CHECK


@pytest.mark.parametrize("status", ["ready", "spiked", "nothing"])
def test_a_reporter_cannot_forge_a_status(reporter, status):
    article = make_article(by=reporter.user)
    assert list(errors(open_and_save(reporter, article, desk_status=status))) == ["desk_status"]
    assert saved(article).desk_status == DeskStatus.DRAFT


def test_a_status_an_editor_has_set_stays_when_the_reporter_saves_words(reporter):
    article = make_article(by=reporter.user, desk_status=DeskStatus.READY)
    assert open_and_save(reporter, article, headline="Baru").status_code == 302
    assert saved(article).desk_status == DeskStatus.READY


def test_fields_that_are_not_on_the_page_cannot_be_forged(reporter):
    article = make_article(by=reporter.user)
    forged = {"owner": "", "version": 99, "edition_version": 99, "on_site_from": "2020-01-01 00:00"}
    open_and_save(reporter, article, **forged, changed_by="", edition_count=7, headline="Baru")
    found = saved(article)
    assert (found.owner, found.version, found.edition_version) == (reporter.user, 2, 0)
    assert (found.on_site_from, found.edition_count) == (None, 0)


@pytest.mark.parametrize("role", ["reporter", "photo_desk"])
def test_who_may_only_read_gets_the_text_and_no_fields(role, request):
    client, article = request.getfixturevalue(role), make_article(body="<p>Kata pertama.</p>")
    shown = client.get(page(article)).content.decode()
    assert "<p>Kata pertama.</p>" in shown
    assert 'name="headline"' not in shown and 'name="_verb"' not in shown


@pytest.mark.parametrize("role", ["reporter", "photo_desk"])
def test_who_may_only_read_cannot_save(role, request, editor):
    client, article = request.getfixturevalue(role), make_article()
    fields = filled_in(editor.get(page(article)), headline="Diubah")
    assert client.post(page(article), fields).status_code == 403
    assert saved(article).version == 1


def test_an_administrator_finds_no_story(administrator):
    article = make_article()
    for what in ("change", "history", "delete"):
        assert administrator.get(page(article, what)).status_code == 404
    assert administrator.get(f"{ARTICLES}add/").status_code == 404


def test_a_superuser_without_a_role_finds_no_story(administrator):
    administrator.user.groups.clear()
    administrator.user.is_superuser = True
    administrator.user.save()
    assert administrator.get(page(make_article())).status_code == 404
    assert "/admin/articles/" not in administrator.get("/admin/").content.decode()


def test_the_photo_desk_cannot_begin_a_story(photo_desk):
    assert photo_desk.get(f"{ARTICLES}add/").status_code == 403
    assert photo_desk.post(f"{ARTICLES}add/", DEMANDED).status_code == 403


@pytest.mark.parametrize("role", ["editor", "chief"])
def test_nobody_deletes_a_story(role, request):
    client, article = request.getfixturevalue(role), make_article()
    assert client.post(page(article, "delete"), {"post": "yes"}).status_code == 403
    assert Article.objects.filter(pk=article.pk).exists()


def test_a_story_that_is_not_there_is_a_sentence_or_nothing(editor):
    assert editor.get(f"{ARTICLES}999999/change/").status_code in (302, 404)
    assert editor.get(f"{ARTICLES}{'9' * 40}/change/").status_code in (302, 404)
    assert editor.get(f"{ARTICLES}kapal/change/").status_code in (302, 404)
