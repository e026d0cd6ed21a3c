"""Publishing and withdrawing videos and galleries: the buttons, the times, who may, and who was first."""

from datetime import UTC, datetime, timedelta

import pytest

from media import permissions
from media.models import Showing, Video
from newsroom import clock
from newsroom.ledger.models import AuditEvent
from tests.factories import MORNING, make_gallery, make_photo, make_user, make_video
from tests.media.films import upload

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("uploads", "roles")]
NOON = datetime(2026, 3, 3, 5, 0, tzinfo=UTC)
LIST = {"video": "/admin/media/video/", "gallery": "/admin/media/gallery/"}
MAKE = {"video": make_video, "gallery": make_gallery}
KINDS = pytest.mark.parametrize("kind", ["video", "gallery"])


def address(thing):
    return f"{LIST[thing._meta.model_name]}{thing.pk}/change/"


def form_of(client, thing):
    """What a browser would send of the form as it stands."""
    context = client.get(address(thing)).context
    forms = [context["adminform"].form]
    for inline in context.get("inline_admin_formsets", []):
        forms += [inline.formset.management_form, *inline.formset.forms]
    sent = {}
    for form in forms:
        for name, field in form.fields.items():
            value = field.prepare_value(form[name].value())
            value = field.widget.format_value(value) if hasattr(field.widget, "format_value") else value
            value = value[0] if isinstance(value, list) else value
            if value not in (None, "", False):
                sent[form.add_prefix(name)] = value
    return sent


def save(client, thing, **more):
    return client.post(address(thing), form_of(client, thing) | more)


def verbs():
    return list(AuditEvent.objects.order_by("pk").values_list("verb", flat=True))


# --- the buttons -------------------------------------------------------------------------------------
@KINDS
def test_publish_now_withdraw_now_bring_back_now(photo_desk, kind):
    thing, states = MAKE[kind](published_at=None), []
    for minutes, button in enumerate(("_publish_now", "_withdraw_now", "_publish_now")):
        with clock.at(NOON + timedelta(minutes=minutes)):
            assert save(photo_desk, thing, **{button: "1"}).status_code == 302
            thing.refresh_from_db()
            states.append(thing.state())
    assert states == [Showing.LIVE, Showing.WITHDRAWN, Showing.LIVE]
    assert thing.published_at == NOON
    assert verbs() == ["publish", "withdraw", "reinstate"]


@KINDS
def test_the_bar_offers_what_makes_sense_now(photo_desk, kind):
    with clock.at(NOON):
        offered = []
        for times in ({"published_at": None}, {}, {"withdrawn_at": NOON}):
            thing = MAKE[kind](**times)
            buttons = photo_desk.get(address(thing)).context["bar_buttons"]
            offered.append([str(button["label"]) for button in buttons])
    assert offered == [["Publish now"], ["Withdraw now"], ["Bring back now"]]


def test_a_new_video_can_be_published_at_once(photo_desk):
    words = {"title": "Feri", "description": "Kapal.", "language": "id", "poster": make_photo().pk}
    with clock.at(NOON):
        sent = words | {"film": upload(), "_publish_now": "1"}
        assert photo_desk.post(f"{LIST['video']}add/", sent).status_code == 302
    assert Video.objects.get().published_at == NOON
    assert verbs() == ["publish"]


# --- the times ---------------------------------------------------------------------------------------
@KINDS
def test_times_are_those_of_the_houses_zone_and_the_ledger_names_each_step(photo_desk, kind):
    thing = MAKE[kind](published_at=None)
    with clock.at(NOON):
        save(photo_desk, thing, published_at="2026-03-03T13:30")
        save(photo_desk, thing, withdrawn_at="2026-03-04T13:30")
        thing.refresh_from_db()
        assert thing.published_at == datetime(2026, 3, 3, 6, 30, tzinfo=UTC)
        save(photo_desk, thing, published_at="", withdrawn_at="")
    assert verbs() == ["schedule", "end_at", "reinstate"]


def test_seconds_of_a_time_that_is_left_alone_stay(photo_desk):
    video = make_video(published_at=MORNING + timedelta(seconds=34, microseconds=5))
    assert save(photo_desk, video, description="Kini.").status_code == 302
    assert Video.objects.get().published_at == video.published_at
    assert verbs() == []


@pytest.mark.parametrize("typed", ["kemarin", "0001-01-01T00:00", "9999-12-31T23:59", "2026-13-01T00:00"])
def test_a_time_nobody_can_mean_is_said_at_the_field(photo_desk, typed):
    response = save(photo_desk, make_video(), published_at=typed)
    assert "published_at" in response.context["adminform"].form.errors


@KINDS
@pytest.mark.parametrize(
    "times",
    [{"published_at": ""}, {"published_at": "2026-03-03T13:30"}, {"published_at": "2026-03-05T13:30"}],
)
def test_nothing_is_withdrawn_before_readers_have_seen_it(photo_desk, kind, times):
    thing = MAKE[kind](published_at=None)
    page = save(photo_desk, thing, withdrawn_at="2026-03-03T13:30", **times).text
    assert "It cannot be withdrawn before readers have seen it." in page


# --- what readers would miss -------------------------------------------------------------------------
@pytest.mark.parametrize("times", [{"_publish_now": "1"}, {"published_at": "2030-01-01T00:00"}])
@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"description": ""}, "A video needs a description"),
        ({"poster": "without credit"}, "The still needs a credit"),
    ],
)
def test_a_video_without_what_readers_need_is_not_published(photo_desk, fields, reason, times):
    if "poster" in fields:
        fields = {"poster": make_photo(credit_line="", creator="")}
    video = make_video(published_at=None, **fields)
    assert reason in save(photo_desk, video, **times).text
    assert Video.objects.get().published_at is None


def test_a_video_that_lacks_something_can_still_be_withdrawn(photo_desk):
    video = make_video(description="")
    assert save(photo_desk, video, _withdraw_now="1").status_code == 302
    assert Video.objects.get().state() == Showing.WITHDRAWN


# --- who may -----------------------------------------------------------------------------------------
@KINDS
def test_who_may_do_what(kind):
    rights = {"video": permissions.videos, "gallery": permissions.galleries}[kind]
    thing = MAKE[kind]()
    for role in ("Editor", "Chief editor", "Photo desk"):
        person = make_user(role)
        assert rights.may_change(person, thing) and rights.may_delete(person, thing)
        assert rights.may_publish(person) and rights.may_add(person)
    for person in (make_user("Administrator"), make_user("", is_superuser=True)):
        assert not (rights.may_view(person) or rights.may_change(person, thing) or rights.may_publish(person))


@KINDS
def test_reporter_changes_ones_own_until_readers_see_it_or_will(reporter, kind):
    maker = {"video": "uploaded_by", "gallery": "made_by"}[kind]
    rights = {"video": permissions.videos, "gallery": permissions.galleries}[kind]
    own = MAKE[kind](published_at=None, **{maker: reporter.person})
    assert save(reporter, own, title="Judul baru").status_code == 302
    for thing in (
        MAKE[kind](**{maker: reporter.person}),
        MAKE[kind](published_at=NOON + timedelta(days=9999), **{maker: reporter.person}),
        MAKE[kind](published_at=None),
    ):
        assert not rights.may_change(reporter.person, thing)
        assert reporter.get(address(thing)).status_code == 200
        assert reporter.post(address(thing), {"title": "Judul lain"}).status_code == 403
        thing.refresh_from_db()
        assert thing.title != "Judul lain"


@KINDS
@pytest.mark.parametrize(
    "forged",
    [
        {"published_at": "2020-01-01T00:00"},
        {"_publish_now": "1"},
        {"published_at_0": "2020-01-01", "published_at_1": "00:00"},
        {"published_at": "2020-01-01T00:00", "withdrawn_at": "2020-01-02T00:00"},
    ],
)
def test_times_and_buttons_forged_by_a_reporter_do_nothing(reporter, kind, forged):
    maker = {"video": "uploaded_by", "gallery": "made_by"}[kind]
    thing = MAKE[kind](published_at=None, **{maker: reporter.person})
    page = reporter.get(address(thing)).text
    assert 'name="published_at"' not in page and "_publish_now" not in page
    assert save(reporter, thing, **forged).status_code == 302
    thing.refresh_from_db()
    assert (thing.published_at, thing.withdrawn_at) == (None, None)
    assert verbs() == []


def test_a_forged_time_on_the_way_in_does_nothing_either(reporter):
    words = {"title": "Feri", "description": "Kapal.", "language": "id", "poster": make_photo().pk}
    forged = {"published_at": "2020-01-01T00:00", "_publish_now": "1", "uploaded_by": make_user("Editor").pk}
    assert reporter.post(f"{LIST['video']}add/", words | forged | {"film": upload()}).status_code == 302
    video = Video.objects.get()
    assert (video.published_at, video.uploaded_by) == (None, reporter.person)


# --- two people at one form --------------------------------------------------------------------------
@KINDS
def test_a_withdrawal_is_not_undone_by_a_form_that_was_open(photo_desk, kind):
    thing = MAKE[kind]()
    sent = form_of(photo_desk, thing)
    assert save(photo_desk, thing, _withdraw_now="1").status_code == 302
    response = photo_desk.post(address(thing), sent | {"title": "Judul saya"})
    assert "Somebody has saved this since you opened it (it is now: Withdrawn)" in response.text
    assert 'value="Judul saya"' in response.text
    thing.refresh_from_db()
    assert thing.state() == Showing.WITHDRAWN


@KINDS
def test_saving_once_more_keeps_the_words_and_the_withdrawal(photo_desk, kind):
    thing = MAKE[kind]()
    sent = form_of(photo_desk, thing)
    save(photo_desk, thing, _withdraw_now="1")
    form = photo_desk.post(address(thing), sent | {"title": "Judul saya"}).context["adminform"].form
    again = sent | {
        name: form[name].value() or "" for name in ("seen", "published_at", "withdrawn_at", "title")
    }
    assert photo_desk.post(address(thing), again).status_code == 302
    thing.refresh_from_db()
    assert (thing.title, thing.state()) == ("Judul saya", Showing.WITHDRAWN)


@KINDS
def test_a_form_without_its_mark_is_taken_for_an_old_one(photo_desk, kind):
    thing = MAKE[kind]()
    assert "Somebody has saved this" in save(photo_desk, thing, seen="").text
