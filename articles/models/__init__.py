"""The nouns of a story. `Article` is what the desk writes, `Edition` what readers read."""

from articles.models.article import (
    Article,
    ArticleByline,
    ArticleQuerySet,
    ArticleRelated,
    ArticleTag,
    DeskStatus,
    PublicState,
)
from articles.models.author import Author, Byline, BylineRole
from articles.models.edition import Change, Edition, EditionByline, EditionQuerySet, EditionTag, Ending
from articles.models.photo_use import PhotoUse
from articles.models.section import Section
from articles.models.shared_box import SharedBox
from articles.models.story import Kind, Story
from articles.models.tag import Tag
from articles.models.version import Version

__all__ = [
    "Article",
    "ArticleByline",
    "ArticleQuerySet",
    "ArticleRelated",
    "ArticleTag",
    "Author",
    "Byline",
    "BylineRole",
    "Change",
    "DeskStatus",
    "Edition",
    "EditionByline",
    "EditionQuerySet",
    "EditionTag",
    "Ending",
    "Kind",
    "PhotoUse",
    "PublicState",
    "Section",
    "SharedBox",
    "Story",
    "Tag",
    "Version",
]
