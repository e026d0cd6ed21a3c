"""The demo newsroom as plain data: a small invented daily in Surabaya, with its people, pictures and stories.

Nothing here touches the database; the command that fills an empty newsroom does that, through the verbs.
"""

from articles.demo.galleries import GALLERIES
from articles.demo.house import BOXES, HOUSE, SECTIONS, TAGS, TOPICS, VERDICTS
from articles.demo.pages import PAGES
from articles.demo.people import AUTHORS
from articles.demo.photos import PHOTOS
from articles.demo.stories import STORIES
from articles.demo.videos import VIDEOS

__all__ = [
    "AUTHORS",
    "BOXES",
    "GALLERIES",
    "HOUSE",
    "PAGES",
    "PHOTOS",
    "SECTIONS",
    "STORIES",
    "TAGS",
    "TOPICS",
    "VERDICTS",
    "VIDEOS",
]
