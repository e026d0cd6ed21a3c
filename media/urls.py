"""Addresses under /foto/."""

from django.urls import re_path

from media.views import rendition

app_name = "media"

urlpatterns = [
    # One way to write each address: a cache keeps no doubles, and no name on the shelf comes from a stranger.
    re_path(
        r"^(?P<digest>[0-9a-f]{20})/(?P<ratio>original|16x9|3x2|1x1|4x3)-(?P<width>[1-9][0-9]{0,4})"
        r"\.(?P<extension>avif|jpg)$",
        rendition,
        name="rendition",
    ),
]
