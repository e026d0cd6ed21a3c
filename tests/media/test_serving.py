"""GET /foto/<digest>/<ratio>-<width>.<extension>"""

import io

import pytest
from PIL import Image

from media.renditions import shelf
from tests.factories import make_photo
from tests.media.pictures import keep_picture

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("uploads")]


def test_first_request_makes_the_picture_and_the_second_reads_it(client, django_assert_num_queries):
    address = keep_picture().rendition_url("16x9", 480)
    first = client.get(address)
    with django_assert_num_queries(0):
        second = client.get(address)
    assert first.status_code == second.status_code == 200
    assert first.content == second.content
    assert Image.open(io.BytesIO(first.content)).size == (480, 270)


@pytest.mark.parametrize(("extension", "type"), [("jpg", "image/jpeg"), ("avif", "image/avif")])
def test_picture_is_kept_for_ever_and_is_what_it_says(client, extension, type):
    response = client.get(keep_picture().rendition_url("3x2", 320, extension))
    assert response["Content-Type"] == type
    assert response["Cache-Control"] == "public, max-age=31536000, immutable"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert not response.cookies
    assert "Vary" not in response


def test_reader_who_has_it_already_gets_no_bytes(client):
    address = keep_picture().rendition_url()
    again = client.get(address, headers={"If-None-Match": client.get(address)["ETag"]})
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize(
    "name", ["16x9-321.jpg", "16x9-1920.jpg", "2x1-320.jpg", "16x9-320.png", "16x9-0320.jpg", "16x9-0.jpg"]
)
def test_address_not_on_the_list_is_not_found(client, name):
    assert client.get(f"/foto/{keep_picture().digest}/{name}").status_code == 404


def test_unknown_picture_is_not_found(client):
    assert client.get(f"/foto/{'0' * 20}/16x9-320.jpg").status_code == 404
    assert client.get("/foto/../../settings.py").status_code == 404


def test_lost_original_is_not_found_and_logged(client, caplog):
    photo = make_photo()
    assert client.get(photo.rendition_url()).status_code == 404
    assert f"original of photo {photo.pk} is lost" in caplog.text


def test_lost_original_does_not_matter_once_the_picture_is_made(client):
    photo = make_photo()
    shelf.put(f"{photo.digest}/original-960.jpg", b"made before")
    assert client.get(photo.rendition_url()).content == b"made before"


def test_head_works_and_writing_does_not(client):
    address = keep_picture().rendition_url()
    assert client.head(address).status_code == 200
    assert client.post(address).status_code == client.delete(address).status_code == 405
