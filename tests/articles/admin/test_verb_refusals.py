"""What the pages of the verbs answer when it cannot be: a sentence, and everything typed stays."""

from datetime import datetime, timedelta

import pytest
from django.utils import timezone

from articles.models import Edition
from articles.publishing import end_at, publish, schedule
from tests.articles.admin.browsing import do, in_hours, page, sentences
from tests.factories import change_article, make_article


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
    assert Edition.objects.live().get().change == "correction"


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
