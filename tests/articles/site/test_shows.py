"""Videos and galleries as readers see them."""

from datetime import timedelta

import pytest

from newsroom import clock
from tests.factories import make_gallery, make_user, make_video

HOUR = timedelta(hours=1)


@pytest.fixture
def video(db):
    return make_video(published_at=clock.now() - HOUR, slug="feri-senyap")


@pytest.fixture
def gallery(db):
    return make_gallery(published_at=clock.now() - HOUR, slug="seratus-hari")


def test_a_video_has_a_page_that_asks_no_provider_for_anything(client, video):
    page = client.get(f"/video/{video.pk}/feri-senyap/")
    assert page.status_code == 200 and video.title in page.text
    assert "<iframe" not in page.text and not page.cookies


def test_a_gallery_shows_each_photo_with_its_credit(client, gallery):
    page = client.get(f"/galeri/{gallery.pk}/seratus-hari/")
    assert page.text.count('<figure class="photo">') == len(gallery.rows)
    assert "(Foto: Sauh/Bagas Wirawan)" in page.text


def test_the_lists_lead_to_both(client, video, gallery):
    assert f"/video/{video.pk}/feri-senyap/" in client.get("/video/").text
    assert f"/galeri/{gallery.pk}/seratus-hari/" in client.get("/galeri/").text


@pytest.mark.parametrize("kind, name", [("video", "video"), ("galeri", "gallery")])
def test_another_slug_is_one_step_away(client, kind, name, request):
    row = request.getfixturevalue(name)
    answer = client.get(f"/{kind}/{row.pk}/lain/")
    assert answer.status_code == 301 and answer["Location"] == f"/{kind}/{row.pk}/{row.slug}/"


@pytest.mark.parametrize("make, kind", [(make_video, "video"), (make_gallery, "galeri")])
def test_nobody_finds_what_is_not_shown_yet_or_was_withdrawn(client, db, make, kind):
    early = make(published_at=clock.now() + HOUR, slug="nanti")
    gone = make(published_at=clock.now() - HOUR, withdrawn_at=clock.now(), slug="ditarik")
    client.force_login(make_user("Chief editor"))
    assert client.get(f"/{kind}/{early.pk}/nanti/").status_code == 404
    assert client.get(f"/{kind}/{gone.pk}/ditarik/").status_code == 404
    assert "/nanti/" not in client.get(f"/{kind}/").text


@pytest.mark.parametrize("address", ["/video/", "/galeri/", "/video/1/x/", "/galeri/1/x/"])
def test_posting_is_refused(client, db, address):
    assert client.post(address).status_code == 405


def test_a_key_of_no_list_is_not_found(client, video):
    assert client.get("/video/?sebelum=zzz").status_code == 404
