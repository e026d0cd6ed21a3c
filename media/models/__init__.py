"""What the photo desk keeps."""

from media.models.keyword import Keyword, PhotoKeyword
from media.models.photo import Photo, PictureFormat

__all__ = ["Keyword", "Photo", "PhotoKeyword", "PictureFormat"]
