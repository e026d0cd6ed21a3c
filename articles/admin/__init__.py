"""The desk's screens: stories and their nouns."""

from articles.admin import authors, boxes, sections, story, tags, tallies

__all__ = ["authors", "boxes", "sections", "story", "tags", "tallies"]
