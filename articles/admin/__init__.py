"""The desk's screens: stories and their nouns."""

from articles.admin import authors, boxes, house, pages, pins, redirects, sections, story, tags, tallies

__all__ = [
    "authors",
    "boxes",
    "house",
    "pages",
    "pins",
    "redirects",
    "sections",
    "story",
    "tags",
    "tallies",
]
