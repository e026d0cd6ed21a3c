"""Addresses under /foto/ and /video/ whose answer is a picture, a film or its captions."""

from django.urls import re_path

from media.video import serving
from media.views import rendition

app_name = "media"

# One way to write each address: a cache keeps no doubles, and no name in storage comes from a stranger.
urlpatterns = [
    re_path(
        r"^foto/(?P<digest>[0-9a-f]{20})/(?P<ratio>original|16x9|3x2|1x1|4x3)-(?P<width>[1-9][0-9]{0,4})"
        r"\.(?P<extension>avif|jpg)$",
        rendition,
        name="rendition",
    ),
    re_path(r"^video/(?P<digest>[0-9a-f]{20})\.(?P<container>mp4|webm)$", serving.film, name="film"),
    re_path(
        r"^video/(?P<digest>[0-9a-f]{20})\.(?P<language>[a-z]{2,3})\.vtt$", serving.captions, name="captions"
    ),
]
