"""The demo's pictures: drawn for it, and captioned as a photo desk would."""

from articles.demo.photos.features import FEATURES
from articles.demo.photos.news import NEWS
from articles.demo.photos.portraits import PORTRAITS
from articles.demo.photos.shipyard import SHIPYARD
from articles.demo.photos.stills import STILLS

PHOTOS = [*NEWS, *FEATURES, *SHIPYARD, *STILLS, *PORTRAITS]

__all__ = ["PHOTOS"]
