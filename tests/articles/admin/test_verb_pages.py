"""The pages of the verbs: what they say, and what they do."""

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from django.utils import timezone

from articles.models import Article, DeskStatus, Edition
from articles.publishing import end_at, publish, schedule, withdraw
from newsroom.ledger.models import AuditEvent
from tests.articles.admin.browsing import do, filled_in, in_hours, page
from tests.factories import change_article, make_article, make_photo

VERBS = ["publish", "schedule", "unschedule", "end_at", "withdraw", "reinstate"]


def live_now():
    """The one edition that readers see."""
    return Edition.objects.live().get()


# --- it works ---
def test_publish_puts_the_story_on_the_site_and_tells_where(editor):
    article = make_article()
    response = do(editor, article, "publish")
    assert response.headers["Location"] == page(article)
    assert live_now().article == article
    assert live_now().get_absolute_url() in editor.get(page(article)).content.decode()
    assert AuditEvent.objects.get(verb="published").by == editor.user


def test_publishing_is_cheap(editor, django_assert_max_num_queries):
    article = make_article(tags=["Selat Madura", "Pelabuhan"], lead_photo=make_photo())
    sent = {"version": article.version}
    with django_assert_max_num_queries(30):
        assert editor.post(page(article, "publish"), sent).status_code == 302
    change_article(article)
    with django_assert_max_num_queries(30):
        sent = {"version": article.version + 1, "change": "update", "notice": ""}
        assert editor.post(page(article, "publish"), sent).status_code == 302


@pytest.mark.parametrize("change", ["typo", "update"])
def test_an_update_says_what_changed(editor, change):
    article = make_article()
    publish(article, by=editor.user)
    change_article(article)
    do(editor, article, "publish", change=change, notice="Tidak dipakai.")
    assert (live_now().change, live_now().notices) == (change, [])


def test_a_correction_shows_its_notice(editor):
    article = make_article()
    publish(article, by=editor.user)
    change_article(article)
    do(editor, article, "publish", change="correction", notice="Semula tertulis\x07 200; yang benar 212.")
    assert live_now().notices[0]["text"] == "Semula tertulis 200; yang benar 212."


def test_schedule_takes_the_time_in_the_storys_zone(editor):
    article = make_article(time_zone="Asia/Jayapura")
    typed, moment = in_hours(5, ZoneInfo("Asia/Jayapura"))
    until, end = in_hours(9, ZoneInfo("Asia/Jayapura"))
    do(editor, article, "schedule", at=typed, until=until)
    plan = Edition.objects.get()
    assert (plan.live_from, plan.live_until) == (moment, end)


def test_unschedule_cancels_the_chosen_plan(editor):
    article = make_article()
    schedule(article, timezone.now() + timedelta(hours=1), by=editor.user)
    change_article(article)
    schedule(article, timezone.now() + timedelta(hours=2), by=editor.user)
    do(editor, article, "unschedule", plan="2")
    assert [plan.number for plan in Edition.objects.planned()] == [1]
    do(editor, article, "unschedule", plan="1")
    assert not Edition.objects.exists()


def test_all_plans_can_go_at_once(editor):
    article = make_article()
    schedule(article, timezone.now() + timedelta(hours=1), by=editor.user)
    change_article(article)
    schedule(article, timezone.now() + timedelta(hours=2), by=editor.user)
    do(editor, article, "unschedule", plan="all")
    assert not Edition.objects.exists()


def test_an_end_is_set_moved_and_removed(editor):
    article = make_article()
    publish(article, by=editor.user)
    for hours in (3, 5):
        typed, moment = in_hours(hours)
        do(editor, article, "end_at", at=typed, reason="")
        assert live_now().live_until == moment
    do(editor, article, "end_at", at="", reason="")
    assert live_now().live_until is None


def test_withdraw_takes_it_off_and_keeps_the_public_reason(editor):
    article = make_article()
    publish(article, by=editor.user)
    do(editor, article, "withdraw", reason="Dua nama keliru.")
    assert not Edition.objects.live().exists()
    assert Edition.objects.get().public_reason == "Dua nama keliru."


def test_reinstate_brings_it_back(editor):
    article = make_article()
    publish(article, by=editor.user)
    withdraw(article, by=editor.user, reason="Keliru.")
    do(editor, article, "reinstate")
    assert live_now().change == "reinstatement"


# --- before anything is done ---
def test_the_page_says_what_will_happen(editor):
    article = make_article()
    publish(article, by=editor.user)
    change_article(article)
    end_at(article, timezone.now() + timedelta(days=1), by=editor.user)
    outcome = editor.get(page(article, "publish")).context["outcome"]
    assert len(outcome) == 2 and all("WIB" in sentence for sentence in outcome)


@pytest.mark.parametrize("verb", VERBS)
def test_looking_at_a_verbs_page_does_nothing(editor, verb):
    article = make_article()
    assert editor.get(page(article, verb)).status_code == 200
    assert not Edition.objects.exists()


def test_a_gate_that_is_shut_is_a_sentence_and_no_button(editor):
    article = make_article(section=None, lead_photo=make_photo(alt_text=""))
    response = editor.get(page(article, "publish"))
    assert len(response.context["hindrances"]) == 2
    assert "verb-do" not in response.content.decode()


@pytest.mark.parametrize("verb", ["unschedule", "end_at", "withdraw", "reinstate"])
def test_a_verb_that_makes_no_sense_says_so(editor, verb):
    article = make_article()
    assert editor.get(page(article, verb)).context["hindrances"]
    assert editor.post(page(article, verb), {"reason": "x", "version": 1}).status_code in (200, 409)
    assert not Edition.objects.exists()


def test_the_buttons_of_the_form_fit_the_state(editor):
    article = make_article()

    def offered():
        return {button.verb for button in editor.get(page(article)).context["buttons"]}

    assert offered() == {"publish", "schedule"}
    publish(article, by=editor.user)
    assert offered() == {"publish", "schedule", "end_at", "withdraw"}
    change_article(article)
    schedule(article, timezone.now() + timedelta(hours=1), by=editor.user)
    assert offered() == {"publish", "schedule", "end_at", "withdraw", "unschedule"}
    withdraw(article, by=editor.user, reason="Keliru.")
    assert offered() == {"publish", "schedule", "reinstate"}
    Article.objects.update(desk_status=DeskStatus.SPIKED)
    assert offered() == {"reinstate"}


def test_a_verbs_button_saves_first_and_then_asks(editor):
    article = make_article()
    sent = filled_in(editor.get(page(article)), headline="Baru", _verb="publish")
    response = editor.post(page(article), sent)
    assert response.headers["Location"] == page(article, "publish")
    assert Article.objects.get().headline == "Baru"


def test_a_forged_button_only_saves(reporter):
    article = make_article(by=reporter.user)
    for verb in ("publish", "delete", "../../../evil"):
        sent = filled_in(reporter.get(page(article)), _verb=verb)
        assert reporter.post(page(article), sent).headers["Location"] == page(article)


def test_a_plan_is_moved_by_planning_the_same_words_anew(editor):
    article = make_article()
    schedule(article, timezone.now() + timedelta(hours=1), by=editor.user)
    assert editor.get(page(article, "schedule")).context["hindrances"] == []
    typed, moment = in_hours(5)
    assert list(do(editor, article, "schedule", at=typed).context["form"].errors) == ["drop_plans"]
    do(editor, article, "schedule", at=typed, drop_plans="on")
    assert Edition.objects.get().live_from == moment
