"""Publishing now: what readers get, and every reason to say no."""

from datetime import timedelta

import pytest

from articles.models import Change, DeskStatus, Edition, EditionByline, EditionTag, Ending, PhotoUse
from articles.publishing import publish, refusals, schedule, withdraw
from newsroom import clock
from newsroom.ledger.models import AuditEvent, OutboxMessage
from tests.factories import change_article, make_article, make_author, make_photo, make_section, make_user

MINUTE = timedelta(minutes=1)


def live(article, at=None):
    return Edition.objects.live(at).filter(article=article).get()


def test_a_published_story_is_live_with_all_its_words(editor):
    article = make_article(by=editor, tags=["Feri listrik"], lead_photo=make_photo(), dateline="Surabaya")
    publish(article, by=editor)
    edition = live(article)
    assert edition.snapshot() == article.snapshot() | {
        "fields": article.story_fields() | {"slug": edition.slug}
    }
    assert edition.change == Change.FIRST and edition.updated_at is None


def test_the_address_comes_from_the_headline_when_none_was_chosen(editor):
    article = make_article(by=editor, headline="Harga beras naik di Gresik")
    assert publish(article, by=editor).slug == "harga-beras-naik-di-gresik"


@pytest.mark.parametrize(
    "headline, slug", [("🎉🎉", "berita"), ("أول عبّارة", "أول-عبارة"), ("...", "berita")]
)
def test_a_headline_of_any_script_gives_an_address(editor, headline, slug):
    assert publish(make_article(by=editor, headline=headline), by=editor).slug == slug


def test_index_rows_stand_for_the_live_edition_only(editor):
    article = make_article(by=editor, tags=["Feri"], lead_photo=make_photo())
    publish(article, by=editor)
    second = publish(change_article(article), by=editor)
    for rows, key in ((EditionTag, "content_object"), (EditionByline, "edition"), (PhotoUse, "edition")):
        assert list(rows.objects.values_list(key, flat=True)) == [second.pk]


def test_an_update_moves_the_updated_stamp_and_a_typo_does_not(article, editor):
    first = publish(article, by=editor)
    typo = publish(change_article(article), by=editor, change=Change.TYPO)
    assert typo.updated_at is None and typo.published_at == first.published_at
    update = publish(change_article(article), by=editor, change=Change.UPDATE)
    assert update.updated_at == update.live_from
    assert publish(change_article(article), by=editor, change=Change.TYPO).updated_at == update.updated_at


def test_a_correction_leaves_its_notice_on_every_later_edition(article, editor):
    publish(article, by=editor)
    publish(change_article(article), by=editor, change=Change.CORRECTION, notice="Yang benar 1,2 megawatt.")
    later = publish(change_article(article), by=editor, change=Change.TYPO)
    assert [notice["text"] for notice in later.notices] == ["Yang benar 1,2 megawatt."]


def test_a_correction_without_a_text_for_readers_is_refused(article, editor):
    publish(article, by=editor)
    with pytest.raises(refusals.NoticeMissing):
        publish(change_article(article), by=editor, change=Change.CORRECTION, notice="  ")


def test_the_replaced_edition_ends_as_superseded(article, editor):
    first = publish(article, by=editor)
    second = publish(change_article(article), by=editor)
    first.refresh_from_db()
    assert (first.live_until, first.ending) == (second.live_from, Ending.SUPERSEDED)


def test_publishing_the_same_version_twice_is_refused(article, editor):
    publish(article, by=editor)
    with pytest.raises(refusals.NothingNew):
        publish(article, by=editor)
    assert article.editions.count() == 1


def test_publishing_from_a_stale_page_is_refused_and_names_who_saved(article, editor):
    seen, other = article.version, make_user("Editor", first_name="Dewi", last_name="Anjarsari")
    change_article(article, by=other)
    with pytest.raises(refusals.Stale, match="Dewi Anjarsari"):
        publish(article, by=editor, version=seen)


@pytest.mark.parametrize("role", ["Editor", "Chief editor"])
def test_editors_and_chiefs_publish(article, role):
    assert publish(article, by=make_user(role)).pk


@pytest.mark.parametrize("role", ["Reporter", "Photo desk", "Administrator", ""])
def test_nobody_else_publishes(article, role):
    with pytest.raises(refusals.NotAllowed):
        publish(article, by=make_user(role))
    assert not article.editions.exists()


def test_a_superuser_without_a_role_publishes_nothing(article):
    with pytest.raises(refusals.NotAllowed):
        publish(article, by=make_user("", is_superuser=True, is_staff=True))


def test_a_spiked_story_is_refused(editor):
    with pytest.raises(refusals.Spiked):
        publish(make_article(by=editor, desk_status=DeskStatus.SPIKED), by=editor)


@pytest.mark.parametrize(
    "missing, word",
    [
        ({"headline": " "}, "headline"),
        ({"body": ""}, "text"),
        ({"section": None}, "section"),
    ],
)
def test_an_unfinished_story_is_refused_with_a_sentence(editor, missing, word):
    with pytest.raises(refusals.Incomplete) as refusal:
        publish(make_article(by=editor, **missing), by=editor)
    assert word in str(refusal.value)


@pytest.mark.parametrize("missing", [{"credit_line": "", "creator": ""}, {"alt_text": ""}])
def test_a_lead_photo_without_credit_or_alt_text_keeps_the_story_off_the_site(editor, missing):
    article = make_article(by=editor, lead_photo=make_photo(**missing))
    with pytest.raises(refusals.Incomplete) as refusal:
        publish(article, by=editor)
    assert len(refusal.value.problems) == 1


def test_decorative_does_not_excuse_a_lead_photo_from_its_alt_text(editor):
    article = make_article(by=editor, lead_photo=make_photo(alt_text="", is_decorative=True))
    with pytest.raises(refusals.Incomplete):
        publish(article, by=editor)


def test_an_alt_text_written_for_this_story_is_enough(editor):
    article = make_article(by=editor, lead_photo=make_photo(alt_text=""), lead_alt="Feri di selat.")
    assert publish(article, by=editor).pk


def test_a_closed_section_takes_no_story(editor):
    article = make_article(by=editor, section=make_section(closed_at=clock.now(), successor=make_section()))
    with pytest.raises(refusals.Incomplete, match="closed"):
        publish(article, by=editor)


def test_publishing_before_a_plan_is_refused_until_the_editor_drops_it(article, editor):
    schedule(article, clock.now() + 60 * MINUTE, by=editor)
    with pytest.raises(refusals.UpdateIsPlanned) as refusal:
        publish(article, by=editor)
    assert len(refusal.value.plans) == 1
    publish(article, by=editor, drop_plans=True)
    assert not article.editions.planned().exists()


def test_a_new_edition_ends_where_the_replaced_one_would_have(article, editor):
    end = clock.now() + 60 * MINUTE
    schedule(article, clock.now() + MINUTE, by=editor, until=end)
    with clock.at(clock.now() + 2 * MINUTE):
        edition = publish(change_article(article), by=editor)
    assert (edition.live_until, edition.ending) == (end, Ending.EXPIRED)


def test_a_story_withdrawn_may_be_published_again_under_its_first_date(article, editor):
    first = publish(article, by=editor)
    withdraw(article, by=editor, reason="Narasumber keliru.")
    again = publish(change_article(article), by=editor, change=Change.UPDATE)
    assert again.published_at == first.published_at and again.updated_at == again.live_from


def test_a_clock_that_steps_back_neither_loses_nor_overlaps_an_edition(article, editor):
    now = clock.now()
    with clock.at(now + 60 * MINUTE):
        first = publish(article, by=editor)
    with clock.at(now):
        second = publish(change_article(article), by=editor)
    assert second.live_from > first.live_from
    assert live(article, now + 61 * MINUTE) == second


def test_a_photo_that_is_gone_is_no_use_and_stops_nothing(editor):
    photo = make_photo()
    body = (
        f'<p>Teks.</p><figure data-photo="{photo.pk}" data-layout="normal"><figcaption></figcaption></figure>'
    )
    article = make_article(by=editor, body=body + body.replace(f'"{photo.pk}"', '"999999"'))
    assert publish(article, by=editor).relations["photos"] == [photo.pk]


def test_publishing_is_audited_and_announced_once(article, editor):
    edition = publish(article, by=editor)
    event = AuditEvent.objects.get(subject_type="articles.article", subject_id=article.pk)
    assert (event.verb, event.by, event.edition_number) == ("published", editor, edition.number)
    assert [m.topic for m in OutboxMessage.objects.all()] == ["story.published"]


def test_a_refused_verb_leaves_no_trace(editor):
    article = make_article(by=editor, section=None)
    with pytest.raises(refusals.Refused):
        publish(article, by=editor)
    assert not AuditEvent.objects.exists() and not OutboxMessage.objects.exists()


def test_publishing_takes_a_known_number_of_queries(editor, django_assert_max_num_queries):
    article = make_article(by=editor, tags=["Feri"], bylines=[make_author()], lead_photo=make_photo())
    publish(article, by=editor)
    article = change_article(article)
    with django_assert_max_num_queries(22):
        publish(article, by=editor)
