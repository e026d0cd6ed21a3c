"""Between two times: what readers see of a video or a gallery, by the clock alone."""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import IntegrityError, connection, transaction

from media.models import Gallery, Showing, Video
from newsroom import clock
from newsroom.ledger.writing import change_stamp
from tests.factories import make_gallery, make_photo, make_video

pytestmark = pytest.mark.django_db
NOON = datetime(2026, 3, 3, 5, 0, tzinfo=UTC)
SECOND = timedelta(seconds=1)
KINDS = pytest.mark.parametrize(("make", "model"), [(make_video, Video), (make_gallery, Gallery)])


def stamp():
    """The change stamp as it is when all of this is committed: PostgreSQL raises it last."""
    connection.check_constraints()
    return change_stamp()


@KINDS
@pytest.mark.parametrize(
    ("published", "withdrawn", "at", "state"),
    [
        (None, None, NOON, Showing.NEVER),
        (NOON, None, NOON - SECOND, Showing.SCHEDULED),
        (NOON, None, NOON, Showing.LIVE),
        (NOON, NOON + SECOND, NOON, Showing.LIVE),
        (NOON, NOON + SECOND, NOON + SECOND, Showing.WITHDRAWN),
        (NOON, NOON + SECOND, NOON - SECOND, Showing.SCHEDULED),
    ],
)
def test_the_state_and_the_query_say_the_same_at_every_second(make, model, published, withdrawn, at, state):
    thing = make(published_at=published, withdrawn_at=withdrawn)
    assert thing.state(at) == state
    assert [each for each in Showing if model.objects.in_state(each, at).exists()] == [state]
    assert model.objects.public(at).exists() == thing.is_public(at) == (state == Showing.LIVE)


@KINDS
def test_the_houses_clock_decides_when_no_moment_is_given(make, model):
    thing = make(published_at=NOON)
    with clock.at(NOON - SECOND):
        assert not model.objects.public().exists()
        assert not thing.is_public()
    with clock.at(NOON):
        assert model.objects.public().get() == thing


@KINDS
@pytest.mark.parametrize("published", [None, NOON, NOON + SECOND])
def test_nothing_is_withdrawn_before_it_appeared(make, model, published):
    with pytest.raises(IntegrityError), transaction.atomic():
        make(published_at=published, withdrawn_at=NOON)


@KINDS
def test_lists_have_the_latest_first(make, model):
    first, second = make(published_at=NOON), make(published_at=NOON + SECOND)
    assert list(model.objects.newest_first()) == [second, first]


@KINDS
@pytest.mark.parametrize(
    ("title", "slug"), [("Kapal & laut", "kapal-laut"), ("عبّارة كهربائية", "عبارة-كهربائية"), ("!!!", "")]
)
def test_address_comes_from_the_title(make, model, title, slug):
    assert make(title=title).slug == (slug or model._meta.model_name)
    assert make(title=title, slug="sendiri").slug == "sendiri"


@KINDS
def test_every_change_of_what_readers_may_see_raises_the_stamp(make, model):
    stamps = [stamp()]
    thing = make()
    stamps.append(stamp())
    thing.withdrawn_at = NOON
    thing.save()
    stamps.append(stamp())
    thing.delete()
    stamps.append(stamp())
    assert stamps == sorted(set(stamps))


def test_another_order_of_photos_raises_the_stamp_too():
    gallery, before = make_gallery(), stamp()
    gallery.photo_rows.update(position=5)
    assert stamp() > before


def test_saving_tells_when():
    with clock.at(NOON):
        video = make_video()
        assert video.changed_at == NOON
    with clock.at(NOON + SECOND):
        video.save(update_fields=["title"])
    assert Video.objects.get().changed_at == NOON + SECOND


# --- a gallery's photos ------------------------------------------------------------------------------
def test_photos_stand_in_their_order_and_speak_with_their_own_or_the_gallerys_words():
    first, second = make_photo(caption="Fajar."), make_photo(caption="Siang.")
    gallery = make_gallery([second, first])
    gallery.photo_rows.filter(photo=first).update(position=0, caption="Subuh di dermaga.")
    gallery.photo_rows.filter(photo=second).update(position=1)
    assert [row.photo for row in gallery.rows] == [first, second]
    assert [row.shown_caption for row in gallery.rows] == ["Subuh di dermaga.", "Siang."]


def test_credits_are_named_once_each_in_the_photos_order():
    photos = [make_photo(credit_line=credit, creator="") for credit in ("Sauh/B", "Antara", "Sauh/B", "")]
    assert make_gallery(photos).credit_summary == "Sauh/B, Antara"


def test_many_galleries_cost_three_questions(django_assert_num_queries):
    for _ in range(3):
        make_gallery()
    with django_assert_num_queries(2):
        assert all(gallery.credit_summary for gallery in Gallery.objects.with_photos())
    assert {gallery.photo_count for gallery in Gallery.objects.with_count()} == {2}


def test_a_photo_in_a_gallery_or_under_a_video_is_kept():
    gallery, video = make_gallery(), make_video()
    for photo in (gallery.rows[0].photo, video.poster):
        with pytest.raises(IntegrityError):
            photo.delete()
