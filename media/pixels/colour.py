"""From any way to store colours to sRGB on white."""

import io
import logging

from PIL import Image, ImageCms

log = logging.getLogger(__name__)
_LONGEST_PROFILE = 4 * 1024 * 1024


def flat(image):
    """The image in a mode that shrinks well: no palette, white for transparency, 8 bits a channel."""
    if image.mode.startswith("I;16"):
        # Plain conversion cuts off all that is brighter than 255 of 65,535.
        return image.convert("I").point(lambda value: value / 257).convert("L")
    if image.has_transparency_data:
        return _on_white(image.convert("RGBA"))
    if image.mode == "1":
        return image.convert("L")
    return image.convert("RGB") if image.mode in {"P", "RGBX"} else image


def _on_white(image):
    paper = Image.new("RGB", image.size, "white")
    paper.paste(image, mask=image.getchannel("A"))
    return paper


def to_srgb(image, profile):
    """The flat image in sRGB; `profile` is the ICC profile of its file (bytes) or None.

    A profile that is broken or made for other colours counts as none. Shrink first: a full-size picture costs
    five times as much.
    """
    if image.mode == "LAB":
        return _converted(image, ImageCms.createProfile("LAB"))
    if profile and len(profile) <= _LONGEST_PROFILE:
        try:
            return _converted(image, ImageCms.ImageCmsProfile(io.BytesIO(profile)))
        except (ImageCms.PyCMSError, OSError, ValueError) as error:
            log.info("Colour profile ignored, sRGB assumed: %s", error)
    return image.convert("RGB")


def _converted(image, profile):
    return ImageCms.profileToProfile(image, profile, ImageCms.createProfile("sRGB"), outputMode="RGB")


def dominant(image):
    """The commonest colour of an sRGB image as "#rrggbb", from eight."""
    few = image.resize((64, 64)).quantize(8)
    _, index = max(few.getcolors())
    red, green, blue = few.getpalette()[index * 3 : index * 3 + 3]
    return f"#{red:02x}{green:02x}{blue:02x}"
