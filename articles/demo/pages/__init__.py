"""The demo's policy pages: what the house tells readers about itself. All is invented."""

from articles.demo.pages.identity import IDENTITY
from articles.demo.pages.readers import READERS
from articles.demo.pages.rules import RULES

PAGES = [*IDENTITY, *RULES, *READERS]

__all__ = ["PAGES"]
