"""From a private original to what readers get."""

import io
import threading

import pytest
from django.db import connection
from PIL import Image, ImageCms

from media.models import Photo
from media.renditions import making, shelf, specs
from media.renditions.supply import supply, supply_all
from media.renditions.tasks import warm
from tests.media.pictures import BLUE, GREEN, RED, YELLOW, corners, encoded, keep_picture, picture
from tests.media.test_intake import photographed

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("uploads")]


def made(photo, ratio="original", width=320, extension="jpg"):
    wanted = specs.spec(ratio, width, extension, photo.width, photo.height)
    return Image.open(io.BytesIO(supply(photo, wanted)))


def all_made(photo):
    supply_all(photo)
    return [shelf.read(f"{photo.digest}/{s.file_name}") for s in specs.all_specs(photo.width, photo.height)]


# --- which there are ---------------------------------------------------------------------------------
def test_widths_are_the_list_and_none_wider_than_the_crop():
    assert specs.widths("original", 6000, 4000) == [320, 480, 640, 960, 1280, 1920]
    assert specs.widths("original", 1000, 700) == [320, 480, 640, 960, 1000]
    assert specs.widths("1x1", 1000, 700) == [320, 480, 640, 700]
    assert specs.widths("4x3", 6000, 4000) == [1200]


def test_picture_narrower_than_the_list_has_one_width_of_its_own():
    assert specs.widths("original", 200, 900) == [200]


def test_crop_is_the_largest_box_round_the_focal_point_pushed_inside():
    assert specs.crop_box("1x1", 600, 400, 0.5, 0.5) == (100, 0, 500, 400)
    assert specs.crop_box("1x1", 600, 400, 0.0, 0.5) == (0, 0, 400, 400)
    assert specs.crop_box("1x1", 600, 400, 1.0, 0.5) == (200, 0, 600, 400)
    assert specs.crop_box("16x9", 1600, 1200, 0.5, 0.0) == (0, 0, 1600, 900)


@pytest.mark.parametrize("asked", [("16x9", 333, "jpg"), ("2x1", 320, "jpg"), ("16x9", 320, "png")])
def test_nothing_else_can_be_asked_for(asked):
    assert specs.spec(*asked, 6000, 4000) is None


# --- how they look -----------------------------------------------------------------------------------
@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_orientation_ends_upright(orientation):
    photo = keep_picture(photographed(orientation))
    image = made(photo)
    assert image.size == (320, 200)
    assert corners(image) == [RED, GREEN, BLUE, YELLOW]
    assert image.getexif().get(0x0112, 1) == 1


def test_every_rendition_has_the_pixels_its_address_says():
    photo = keep_picture(encoded(picture(1000, 700)))
    for spec in specs.all_specs(1000, 700):
        image = Image.open(io.BytesIO(supply(photo, spec)))
        assert (image.size, image.format) == (
            (spec.width, spec.height),
            {"avif": "AVIF", "jpg": "JPEG"}[spec.extension],
        )


def test_crop_honours_the_focal_point():
    photo = keep_picture(encoded(picture(1200, 400)), focal_x=0.0)
    assert corners(made(photo, "1x1", 400)) == [RED, RED, BLUE, BLUE]


def test_sixteen_bits_are_scaled_and_not_cut_off():
    photo = keep_picture(encoded(Image.new("I;16", (640, 400), 0x8080), "PNG"))
    assert abs(made(photo).getpixel((100, 100))[0] - 0x80) < 3


@pytest.mark.parametrize("mode", ["RGBA", "LA"])
def test_transparency_becomes_white(mode):
    ghost = Image.new("RGBA", (640, 400), (0, 0, 0, 0)).convert(mode)
    assert made(keep_picture(encoded(ghost, "PNG"))).getpixel((100, 100)) == (255, 255, 255)


@pytest.mark.parametrize("mode", ["CMYK", "P", "L", "1"])
def test_other_colours_become_rgb(mode):
    photo = keep_picture(encoded(picture().convert(mode), "TIFF"))
    assert made(photo).mode == "RGB"
    assert made(photo, extension="avif").mode == "RGB"


def test_colours_are_converted_by_their_profile():
    image = Image.new("LAB", (640, 400), (128, 128, 128))
    assert made(keep_picture(encoded(image, "TIFF"))).getpixel((9, 9))[0] in range(110, 130)
    wide = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    photo = keep_picture(encoded(picture(), "PNG", icc_profile=wide))
    assert corners(made(photo)) == [RED, GREEN, BLUE, YELLOW]


def test_broken_profile_still_makes_a_picture():
    photo = keep_picture(encoded(icc_profile=b"rubbish" * 30))
    assert corners(made(photo)) == [RED, GREEN, BLUE, YELLOW]


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP", "AVIF", "TIFF"])
def test_nothing_of_the_original_but_its_pixels_is_public(format):
    exif = Image.Exif()
    exif[0x013B], exif[0x010E] = "RAHASIA pemotret", "RAHASIA caption"
    exif.get_ifd(0x8825)[1], exif.get_ifd(0x8825)[2] = "S", (7.0, 15.0, 30.0)
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    options = {"exif": exif, "icc_profile": srgb, "xmp": b"<x:xmpmeta>RAHASIA</x:xmpmeta>"}
    if format == "JPEG":
        options["comment"] = b"RAHASIA komentar"
    photo = keep_picture(encoded(picture(), format, **options))
    for content in all_made(photo):
        image = Image.open(io.BytesIO(content))
        assert b"RAHASIA" not in content
        assert not dict(image.getexif())
        assert not {"exif", "icc_profile", "xmp", "comment", "photoshop"} & set(image.info)


# --- how they are made -------------------------------------------------------------------------------
def test_warming_makes_the_whole_list_once(django_assert_max_num_queries):
    photo = keep_picture()
    warm.call(photo.pk)
    assert supply_all(photo) == 0
    assert all(shelf.has(f"{photo.digest}/{s.file_name}") for s in specs.all_specs(640, 400))


def test_warming_a_photo_that_is_gone_does_nothing():
    warm.call(404)


def test_photo_deleted_while_being_worked_on_leaves_no_picture():
    photo = keep_picture()
    Photo.objects.filter(pk=photo.pk)._raw_delete("default")
    made(photo)
    assert not shelf.has(f"{photo.digest}/original-320.jpg")


def test_no_half_written_file_ever_has_the_public_name(monkeypatch):
    def broken(*names):
        raise OSError("disk full")

    monkeypatch.setattr("os.replace", broken)
    with pytest.raises(OSError, match="disk full"):
        shelf.put("0" * 20 + "/1x1-320.jpg", b"half")
    assert not shelf.has("0" * 20 + "/1x1-320.jpg")


@pytest.mark.django_db(transaction=True)
def test_requests_at_the_same_moment_make_one_file(monkeypatch):
    photo, rendered, results = keep_picture(), [], []
    render = making.DecodedPicture.render
    monkeypatch.setattr(
        making.DecodedPicture, "render", lambda self, spec: rendered.append(spec) or render(self, spec)
    )
    shelf.clear(photo.digest)
    rendered.clear()

    def ask():
        results.append(supply(photo, specs.spec("16x9", 640, "avif", 640, 400)))
        connection.close()

    threads = [threading.Thread(target=ask) for _ in range(6)]
    [thread.start() for thread in threads]
    [thread.join() for thread in threads]
    assert len(rendered) == 1
    assert len(results) == 6
    assert len(set(results)) == 1
