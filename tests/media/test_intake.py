"""Hostile bytes in: what is taken, as what, and what is refused with which reason."""

import pytest
from PIL import Image, ImageCms

from media.intake import PictureRefused, take_in
from tests.media.pictures import RED, encoded, picture, png_that_claims, upload

TURNED_BACK = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


def photographed(orientation, format="JPEG"):
    """The upright picture as a camera held in one of eight ways stores it."""
    image = picture()
    if orientation in TURNED_BACK:
        image = image.transpose(TURNED_BACK[orientation])
    exif = Image.Exif()
    exif[0x0112] = orientation
    return encoded(image, format, exif=exif)


def moving(format):
    return encoded(format=format, save_all=True, append_images=[picture().rotate(180)])


def refusal(content, name="feri.jpg"):
    with pytest.raises(PictureRefused) as caught:
        take_in(upload(content, name))
    assert str(caught.value).endswith(".")
    return caught.value.code


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP", "AVIF", "TIFF"])
def test_bytes_decide_the_format_whatever_the_name(format):
    intake = take_in(upload(encoded(format=format), name="laporan.docx"))
    assert (intake.format, intake.width, intake.height) == (format, 640, 400)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP", "AVIF", "TIFF"])
def test_width_and_height_are_those_after_turning(orientation, format):
    intake = take_in(upload(photographed(orientation, format)))
    assert (intake.width, intake.height) == (640, 400)


def test_nonsense_orientation_counts_as_upright():
    assert take_in(upload(photographed(77))).width == 640


def test_broken_metadata_cost_the_metadata_and_not_the_photo():
    assert take_in(upload(encoded(exif=b"Exif\0\0II*\0\xff\xff\xff\xff rubbish"))).width == 640


@pytest.mark.parametrize("mode", ["L", "1", "P", "CMYK"])
def test_every_usual_way_to_store_colours_is_taken(mode):
    format = "JPEG" if mode == "CMYK" else "PNG"
    assert take_in(upload(encoded(picture().convert(mode), format))).width == 640


def test_transparency_counts_as_white():
    ghost = Image.new("RGBA", (640, 400), (200, 30, 30, 0))
    assert take_in(upload(encoded(ghost, "PNG"))).dominant_colour == "#ffffff"
    assert take_in(upload(encoded(ghost.quantize(), "PNG"))).dominant_colour == "#ffffff"


def test_sixteen_bit_grey_keeps_its_tones():
    grey = Image.new("I;16", (640, 400), 0x8080)
    assert take_in(upload(encoded(grey, "PNG"))).dominant_colour == "#808080"


def test_dominant_colour_is_the_commonest():
    image = picture()
    image.paste(RED, (0, 0, 640, 300))
    assert take_in(upload(encoded(image, "PNG"))).dominant_colour == "#c81e1e"


@pytest.mark.parametrize("profile", [b"no profile at all", b"x" * 200])
def test_broken_colour_profile_counts_as_none(profile):
    plain = Image.new("RGB", (640, 400), RED)
    assert take_in(upload(encoded(plain, "PNG", icc_profile=profile))).dominant_colour == "#c81e1e"


def test_colour_profile_made_for_other_colours_counts_as_none():
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    plain = Image.new("RGB", (640, 400), RED)
    assert take_in(upload(encoded(plain, "PNG", icc_profile=lab))).dominant_colour == "#c81e1e"


def test_phone_picture_with_a_second_one_behind_it_is_a_jpeg():
    assert take_in(upload(moving("MPO"))).format == "JPEG"


@pytest.mark.parametrize("format", ["PNG", "WEBP", "AVIF", "TIFF"])
def test_several_frames_are_refused(format):
    assert refusal(moving(format)) == "moving"


def test_nothing_at_all_is_refused():
    assert refusal(b"") == "empty"


@pytest.mark.parametrize(
    "content",
    [
        encoded(format="GIF"),
        b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
        b"\n<!DOCTYPE html><script>alert(1)</script>",
        b"%PDF-1.7",
        b"%!PS-Adobe-3.0 EPSF-3.0",
        b"8BPS\0\1",
        b"\0\0\0\x18ftypheic",
    ],
    ids=["GIF", "SVG", "HTML", "PDF", "PostScript", "Photoshop", "HEIC"],
)
def test_other_kind_with_a_picture_name_is_refused_by_its_own_name(content, request):
    assert refusal(content) == "other_kind"
    with pytest.raises(PictureRefused, match=request.node.callspec.id):
        take_in(upload(content))


def test_no_picture_is_refused():
    assert refusal(b"Feri listrik pertama") == "no_picture"


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP", "AVIF", "TIFF"])
def test_file_that_ends_too_early_is_refused(format):
    content = encoded(Image.effect_noise((640, 400), 90), format)
    assert refusal(content[: len(content) * 6 // 10]) == "damaged"


def test_header_alone_is_refused():
    assert refusal(encoded()[:30]) == "damaged"


@pytest.mark.parametrize("size", [(13_000, 13_000), (29_000, 29_000)])
def test_header_that_promises_gigabytes_is_refused_undecoded(size):
    assert refusal(png_that_claims(*size)) == "too_many_pixels"


def test_side_longer_than_any_camera_makes_is_refused():
    assert refusal(png_that_claims(30_001, 60)) == "too_long"


@pytest.mark.parametrize("size", [(299, 200), (2000, 40)])
def test_picture_too_small_to_show_is_refused(size):
    assert refusal(encoded(picture(*size))) == "too_small"


def test_floating_point_colours_are_refused():
    assert refusal(encoded(picture().convert("F"), "TIFF")) == "odd_colours"


def test_too_many_bytes_are_refused_by_their_number(settings):
    settings.PHOTO_MAX_BYTES = 1000
    with pytest.raises(PictureRefused, match=r"1[.,]0 KB|1000"):
        take_in(upload())


def test_file_stands_at_its_start_afterwards():
    file = upload()
    assert take_in(file).file.read(3) == b"\xff\xd8\xff"


@pytest.mark.parametrize(
    ("sent", "shown"),
    [
        ("../../etc/passwd.jpg", "passwd.jpg"),
        ("C:\\foto\\feri.jpg", "feri.jpg"),
        ("feri\u202egpj.exe", "ferigpj.exe"),
        ("a\x00b.jpg", "ab.jpg"),
    ],
)
def test_name_of_the_file_is_shown_without_paths_and_tricks(sent, shown):
    file = upload()
    file._name = sent
    assert take_in(file).original_name == shown
