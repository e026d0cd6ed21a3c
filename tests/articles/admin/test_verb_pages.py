"""The pages of the verbs: who may, what they say, what they do, and what they answer when it cannot be."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.utils import timezone

from articles.models import Article, DeskStatus, Edition
from articles.publishing import end_at, publish, schedule, withdraw
from newsroom.ledger.models import AuditEvent
from tests.articles.admin.browsing import filled_in, page
from tests.factories import change_article, make_article, make_photo

VERBS = ["publish", "schedule", "unschedule", "end_at", "withdraw", "reinstate"]
TYPED = "%Y-%m-%dT%H:%M"
WIB = ZoneInfo("Asia/Jakarta")


def in_hours(hours, zone=WIB):
    """A time to come as a browser sends it, and as a moment."""
    moment = (timezone.now() + timedelta(hours=hours)).astimezone(zone).replace(second=0, microsecond=0)
    return moment.strftime(TYPED), moment


def do(client, article, verb, **answers):
    """Open a verb's page and press its button."""
    form = client.get(page(article, verb)).context["form"]
    sent = {field.html_name: field.value() for field in form if field.value() is not None}
    return client.post(page(article, verb), sent | answers)


def sentences(response):
    """Everything the form says, in one text."""
    return " ".join(str(sentence) for found in response.context["form"].errors.values() for sentence in found)


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


# --- it is refused, and everything typed stays ---
def test_the_second_of_two_clicks_hears_that_readers_have_it_already(editor):
    article = make_article()
    sent = {"version": article.version}
    assert editor.post(page(article, "publish"), sent).status_code == 302
    second = editor.post(page(article, "publish"), sent | {"change": "update"})
    assert second.status_code == 409 and sentences(second)
    assert Edition.objects.count() == 1


def test_a_page_from_before_a_save_is_refused(editor, chief):
    article = make_article()
    sent = {"version": article.version}
    change_article(article, by=chief.user)
    response = editor.post(page(article, "publish"), sent)
    assert response.status_code == 409 and str(chief.user) in sentences(response)
    assert editor.post(page(article, "publish"), {"version": "x"}).status_code in (200, 409)
    assert not Edition.objects.exists()


def test_a_plan_in_the_way_is_a_question(editor):
    article = make_article()
    publish(article, by=editor.user)
    change_article(article)
    schedule(article, timezone.now() + timedelta(hours=1), by=editor.user)
    change_article(article)
    answers = {"change": "correction", "notice": "Yang benar 212."}
    response = do(editor, article, "publish", **answers)
    assert response.status_code == 409
    assert "drop_plans" in response.context["form"].errors
    assert "Yang benar 212." in response.content.decode()
    do(editor, article, "publish", drop_plans="on", **answers)
    assert not Edition.objects.planned().exists()
    assert live_now().change == "correction"


def test_a_correction_without_a_notice_is_a_sentence_at_the_notice(editor):
    article = make_article()
    publish(article, by=editor.user)
    change_article(article)
    response = do(editor, article, "publish", change="correction", notice=" \n")
    assert list(response.context["form"].errors) == ["notice"]


@pytest.mark.parametrize("change", ["first", "reinstatement", "nothing", ""])
def test_a_forged_change_is_a_sentence(editor, change):
    article = make_article()
    publish(article, by=editor.user)
    change_article(article)
    response = do(editor, article, "publish", change=change)
    assert list(response.context["form"].errors) == ["change"]


@pytest.mark.parametrize(
    "typed",
    ["", "kemarin", "2021-11-17T08:20", "0001-01-01T00:00", "9999-12-31T23:59", "2026-02-30T10:00", "T"],
)
def test_a_time_that_cannot_be_is_a_sentence_at_its_field(editor, typed):
    article = make_article()
    response = do(editor, article, "schedule", at=typed)
    assert list(response.context["form"].errors) == ["at"]
    assert not Edition.objects.exists()


def test_an_hour_that_the_clocks_leave_out_or_repeat_is_a_sentence(editor):
    article = make_article(time_zone="Europe/London")
    year = timezone.now().year + 1
    missing = max(day for day in range(25, 32) if datetime(year, 3, day).weekday() == 6)
    twice = max(day for day in range(25, 32) if datetime(year, 10, day).weekday() == 6)
    for typed in (f"{year}-03-{missing}T01:30", f"{year}-10-{twice}T01:30"):
        assert "Europe/London" in sentences(do(editor, article, "schedule", at=typed))
    assert not Edition.objects.exists()


def test_an_end_before_the_start_is_a_sentence_at_the_end(editor):
    article = make_article()
    response = do(editor, article, "schedule", at=in_hours(5)[0], until=in_hours(3)[0])
    assert list(response.context["form"].errors) == ["until"]
    assert in_hours(5)[0] in response.content.decode()


def test_a_plan_after_the_announced_end_is_a_sentence(editor):
    article = make_article()
    publish(article, by=editor.user)
    end_at(article, timezone.now() + timedelta(hours=2), by=editor.user)
    change_article(article)
    response = do(editor, article, "schedule", at=in_hours(5)[0])
    assert list(response.context["form"].errors) == ["at"]


def test_withdrawing_without_a_reason_is_a_sentence(editor):
    article = make_article()
    publish(article, by=editor.user)
    for reason in ("", "  ", "\x00\x07", "x" * 5000):
        assert list(do(editor, article, "withdraw", reason=reason).context["form"].errors) == ["reason"]
    assert Edition.objects.live().exists()


def test_a_plan_that_began_meanwhile_is_a_sentence(editor):
    article = make_article()
    schedule(article, timezone.now() + timedelta(hours=1), by=editor.user)
    response = editor.post(page(article, "unschedule"), {"plan": "7", "version": 1})
    assert list(response.context["form"].errors) == ["plan"]


def test_a_reason_with_a_script_is_shown_as_text(editor):
    article = make_article()
    publish(article, by=editor.user)
    do(editor, article, "withdraw", reason="<script>x</script>")
    assert "<script>x</script>" not in editor.get(page(article, "history")).content.decode()


# --- who may ---
@pytest.mark.parametrize("verb", VERBS)
def test_a_chief_may_and_a_reporter_or_the_photo_desk_may_not(chief, reporter, photo_desk, verb):
    article = make_article(by=reporter.user)
    assert chief.get(page(article, verb)).status_code == 200
    for client in (reporter, photo_desk):
        assert client.get(page(article, verb)).status_code == 403
        assert client.post(page(article, verb), {"version": 1, "reason": "x"}).status_code == 403
    assert not Edition.objects.exists()


@pytest.mark.parametrize("verb", VERBS)
def test_who_may_not_see_stories_finds_no_verb(administrator, client, verb):
    article = make_article()
    assert administrator.get(page(article, verb)).status_code == 404
    assert administrator.post(page(article, verb), {"version": 1}).status_code == 404
    assert client.post(page(article, verb)).headers["Location"].startswith("/admin/login/")


@pytest.mark.parametrize("verb", VERBS)
def test_another_method_is_refused(editor, verb):
    article = make_article()
    for method in (editor.put, editor.delete, editor.patch):
        assert method(page(article, verb)).status_code == 405


@pytest.mark.parametrize("number", ["999999", "9" * 40, "0"])
def test_a_story_that_is_not_there_is_not_found(editor, number):
    assert editor.get(f"/admin/articles/article/{number}/publish/").status_code == 404


def test_a_verb_needs_its_token(editor):
    article = make_article()
    editor.handler.enforce_csrf_checks = True
    assert editor.post(page(article, "publish"), {"version": 1}).status_code == 403
