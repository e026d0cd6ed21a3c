"""A story's tags from their names."""

from django.db import IntegrityError, transaction
from django.db.models import Q

from articles.models import ArticleTag, Tag


def set_tags(article, names):
    """Give the story exactly these tags; unknown names become tags, merged ones lead to what they are now.

    taggit's own `set` asks for each name by itself.
    """
    wanted = {tag.pk for tag in named(names)}
    rows = ArticleTag.objects.filter(content_object=article)
    present = set(rows.values_list("tag_id", flat=True))
    rows.filter(tag__in=present - wanted).delete()
    new = sorted(wanted - present)
    ArticleTag.objects.bulk_create(ArticleTag(content_object=article, tag_id=key) for key in new)


def named(names):
    """The tags of these names, whatever their capitals; made where there are none."""
    same = Q(pk=None)
    for name in names:
        same |= Q(name__iexact=name)
    known = {tag.name.casefold(): tag for tag in Tag.objects.filter(same).select_related("merged_into")}
    tags = [known.get(name.casefold()) or _made(name) for name in names]
    return [tag.merged_into or tag for tag in tags]


def _made(name):
    try:
        with transaction.atomic():
            return Tag.objects.create(name=name)
    except IntegrityError:
        # Somebody made the same topic in this very second.
        return Tag.objects.get(name=name)
