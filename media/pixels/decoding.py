"""Opening a picture by its bytes alone, and decoding no more of it than is asked for."""

from contextlib import contextmanager

from PIL import Image

# Decoders of Pillow's we trust with strangers' bytes. Not MPO: it has no opener of its own and comes in
# through JPEG. Never EPS (it would start Ghostscript), PSD, WMF or SVG.
DECODERS = ("JPEG", "PNG", "WEBP", "AVIF", "TIFF")
# Ways to store colours that `colour` can turn into sRGB; others have no sure white.
MODES = {
    *("1", "L", "LA", "La", "I;16", "I;16L", "I;16B", "I;16N"),
    *("P", "PA", "RGB", "RGBA", "RGBa", "RGBX"),
    *("CMYK", "YCbCr", "LAB"),
}


@contextmanager
def opened(file):
    """A Pillow image of a binary file from its start, header read and pixels not yet; the file stays open."""
    file.seek(0)
    # Django's wrapper hides whether the file has a descriptor, which the TIFF decoder asks for.
    with Image.open(getattr(file, "file", file), formats=DECODERS) as image:
        yield image


def format_of(image):
    """The picture's format; a phone's many-picture file (MPO) is a JPEG with something after it."""
    return "JPEG" if image.format == "MPO" else image.format


def load(image, *, at_least=(1, 1)):
    """Decode the pixels; a JPEG only as finely as `at_least` (width, height before turning) needs.

    A coarse decode reads the file to its end all the same, so that a cut-off one is found out.
    """
    if format_of(image) == "JPEG":
        image.draft(None, at_least)
    image.load()
