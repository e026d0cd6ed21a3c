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
from articles.models.front_pin import FrontPin
from articles.models.house import House, NavItem
from articles.models.photo_use import PhotoUse
from articles.models.policy_page import PolicyPage, PolicyRole
from articles.models.redirect import Redirect, RedirectUse
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
    "FrontPin",
    "House",
    "Kind",
    "NavItem",
    "PhotoUse",
    "PolicyPage",
    "PolicyRole",
    "PublicState",
    "Redirect",
    "RedirectUse",
    "Section",
    "SharedBox",
    "Story",
    "Tag",
    "Version",
]
