"""The demo newsroom as plain data: a small invented daily in Surabaya, with its people, pictures and stories.

Nothing here touches the database; the command that fills an empty newsroom does that, through the verbs.
"""

from articles.demo.house import BOXES, SECTIONS, TAGS
from articles.demo.people import AUTHORS
from articles.demo.photos import PHOTOS
from articles.demo.stories import STORIES

__all__ = ["AUTHORS", "BOXES", "PHOTOS", "SECTIONS", "STORIES", "TAGS"]
