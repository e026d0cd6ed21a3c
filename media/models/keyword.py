"""The photo desk's own keywords, as agencies send them; the topics readers follow are another list."""

from functools import reduce
from operator import or_

from django.db import models
from django.utils.translation import gettext_lazy as _
from taggit.models import ItemBase, NaturalKeyManager, TagBase

from newsroom.fields import LineField
from newsroom.text import slug_from


class KeywordManager(NaturalKeyManager):
    """Many keywords."""

    def called(self, names):
        """The keywords of these names in their order, made where missing; capitals make no difference."""
        wanted = {name.casefold(): name for name in names}
        query = reduce(or_, (models.Q(name__iexact=name) for name in wanted.values()), models.Q(pk=None))
        there = {keyword.name.casefold(): keyword for keyword in self.filter(query)}
        return [there.get(folded) or self.create(name=name) for folded, name in wanted.items()]


class Keyword(TagBase):
    """One keyword, whatever its capitals."""

    name = LineField(_("name"), unique=True, max_length=100)

    objects = KeywordManager()

    class Meta:
        verbose_name, verbose_name_plural = _("keyword"), _("keywords")

    def slugify(self, tag, i=None):
        """An address in any script; `i` numbers the second keyword and on that would get the same one."""
        slug = slug_from(str(tag)) or "keyword"
        return slug if i is None else f"{slug}_{i}"


class PhotoKeyword(ItemBase):
    """A keyword on a photo."""

    content_object = models.ForeignKey("media.Photo", models.CASCADE, related_name="keyword_rows")
    tag = models.ForeignKey(Keyword, models.CASCADE, related_name="photo_rows")

    class Meta:
        verbose_name, verbose_name_plural = _("keyword of a photo"), _("keywords of photos")
        constraints = [
            models.UniqueConstraint(fields=["content_object", "tag"], name="photo_keyword_once"),
        ]

    def __str__(self):
        return f"{self.tag} ({self.content_object_id})"
