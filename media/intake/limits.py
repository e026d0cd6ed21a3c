"""How big a picture or a film may be. Each number is a setting of the same name."""

from django.conf import settings

_DEFAULTS = {
    "PHOTO_MAX_BYTES": 60 * 1024 * 1024,
    # Studio cameras make 100 million and more; a header that claims more costs gigabytes to decode.
    "PHOTO_MAX_PIXELS": 120_000_000,
    "PHOTO_MAX_SIDE": 30_000,
    "PHOTO_MIN_LONG_SIDE": 300,
    "PHOTO_MIN_SHORT_SIDE": 50,
    "VIDEO_MAX_BYTES": 500 * 1024 * 1024,
    "VIDEO_MAX_SECONDS": 12 * 60 * 60,
    "CAPTIONS_MAX_BYTES": 1024 * 1024,
}


def limit(name):
    """The number set for this house, or ours."""
    return getattr(settings, name, _DEFAULTS[name])
