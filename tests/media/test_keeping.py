"""One file and one row, and neither without the other."""

import pytest
from django.db import IntegrityError, transaction
from django.db.models import ProtectedError

from media.intake import PictureRefused, keep, take_in
from media.intake.receiving import BoundedUploads
from media.models import Keyword, Photo
from media.renditions import shelf
from media.renditions.supply import supply_all
from newsroom.ledger.writing import change_stamp
from tests.factories import make_article, make_user
from tests.media.pictures import encoded, keep_picture, picture, upload

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("uploads")]


def files_kept(uploads):
    return [path for path in (uploads / "originals").rglob("*") if path.is_file()]


def test_original_is_kept_byte_for_byte_under_a_name_of_our_own(uploads):
    file = upload()
    file._name = "../../../tmp/evil.php"
    photo = keep(take_in(file), Photo(), by=None)
    [kept] = files_kept(uploads)
    assert kept.read_bytes() == encoded()
    assert kept.relative_to(uploads / "originals").as_posix() == f"{photo.sha256[:2]}/{photo.sha256}.jpg"
    assert photo.title == "evil"


def test_originals_have_no_public_address(client):
    name = keep_picture().original.name
    for room in ("/uploads/", "/foto/", "/static/", "/originals/"):
        assert client.get(room + name).status_code == 404


def test_person_and_facts_stand_in_the_row():
    person = make_user("Photo desk")
    photo = Photo.objects.get(pk=keep_picture(by=person).pk)
    assert (photo.uploaded_by, photo.width, photo.height, photo.format) == (person, 640, 400, "JPEG")
    assert photo.byte_size == len(encoded())


def test_same_bytes_are_refused_and_the_first_stays(uploads):
    first = keep_picture(title="Yang pertama")
    with pytest.raises(PictureRefused, match="Yang pertama"):
        keep_picture()
    assert files_kept(uploads) == [uploads / "originals" / first.original.name]


def test_file_goes_when_the_row_fails(uploads):
    intake = take_in(upload())
    object.__setattr__(intake, "width", 0)
    with pytest.raises(IntegrityError), transaction.atomic():
        keep(intake, Photo(), by=None)
    assert not files_kept(uploads)


def test_deleting_takes_original_and_renditions_away(uploads, django_capture_on_commit_callbacks):
    photo = keep_picture()
    supply_all(photo)
    assert (uploads / "renditions" / photo.digest).exists()
    with django_capture_on_commit_callbacks(execute=True):
        photo.delete()
    assert not files_kept(uploads)
    assert not (uploads / "renditions" / photo.digest).exists()


def test_deleting_several_takes_their_files_away(uploads, django_capture_on_commit_callbacks):
    keep_picture()
    keep_picture(encoded(picture(700, 500)))
    with django_capture_on_commit_callbacks(execute=True):
        Photo.objects.all().delete()
    assert not files_kept(uploads)


def test_photo_in_use_keeps_row_and_file(uploads, django_capture_on_commit_callbacks):
    photo = keep_picture()
    make_article(lead_photo=photo)
    with django_capture_on_commit_callbacks(execute=True), pytest.raises(ProtectedError):
        Photo.objects.filter(pk=photo.pk).delete()
    assert files_kept(uploads)
    assert Photo.objects.filter(pk=photo.pk).exists()


def test_renditions_are_warmed_after_commit(django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        photo = keep_picture()
    assert shelf.has(f"{photo.digest}/16x9-640.avif")


@pytest.mark.parametrize(
    ("column", "value"), [("width", 0), ("height", 0), ("byte_size", 0), ("focal_x", 1.5), ("original", "")]
)
def test_database_refuses_what_is_never_true(column, value):
    photo = keep_picture()
    with pytest.raises(IntegrityError), transaction.atomic():
        Photo.objects.filter(pk=photo.pk).update(**{column: value})


def test_new_photo_leaves_the_change_stamp_alone_and_a_new_credit_raises_it():
    before = change_stamp()
    photo = keep_picture()
    assert change_stamp() == before
    photo.credit_line = "Sauh/Bagas Wirawan"
    photo.save(update_fields=["credit_line"])
    if transaction.get_connection().vendor == "postgresql":
        transaction.get_connection().check_constraints()
    assert change_stamp() == before + 1


def test_address_changes_with_the_focal_point():
    photo = keep_picture()
    before = photo.digest
    photo.focal_x = 0.2
    photo.save(update_fields=["focal_x"])
    assert Photo.objects.get(pk=photo.pk).digest not in {"", before}


def test_credit_is_the_line_or_else_the_creator():
    assert Photo(creator="Bagas", credit_line="Sauh/Bagas").public_credit == "Sauh/Bagas"
    assert Photo(creator="Bagas").public_credit == "Bagas"
    assert Photo().public_credit == ""


def test_keyword_in_any_script_gets_an_address():
    photo = keep_picture()
    photo.keywords.add("Kapal", "\u0628\u062d\u0631", "⛴")
    assert {row.slug for row in Keyword.objects.all()} == {"kapal", "\u0628\u062d\u0631", "keyword"}


def test_upload_past_the_limit_is_counted_and_not_kept(settings):
    settings.PHOTO_MAX_BYTES = 1000
    handler = BoundedUploads()
    handler.new_file("picture", "besar.jpg", "image/jpeg", None)
    for start in range(0, 5000, 500):
        handler.receive_data_chunk(b"x" * 500, start)
    file = handler.file_complete(5000)
    assert (file.size, len(file.read())) == (5000, 1500)
    with pytest.raises(PictureRefused):
        take_in(file)
