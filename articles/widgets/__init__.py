"""Form fields of the desk that are more than Django's own."""

from articles.widgets.body import BodyEditor, BodyFormField
from articles.widgets.tags import TagFormField, TagSelect

__all__ = ["BodyEditor", "BodyFormField", "TagFormField", "TagSelect"]
