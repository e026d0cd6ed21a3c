"""What the photo desk keeps."""

from media.models.gallery import Gallery, GalleryPhoto
from media.models.keyword import Keyword, PhotoKeyword
from media.models.photo import Photo, PictureFormat
from media.models.showing import Showing
from media.models.video import Container, Video

__all__ = [
    "Container",
    "Gallery",
    "GalleryPhoto",
    "Keyword",
    "Photo",
    "PhotoKeyword",
    "PictureFormat",
    "Showing",
    "Video",
]
