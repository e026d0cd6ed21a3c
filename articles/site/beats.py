"""What an author has written about most of late."""

from django.db.models import Count

from articles.models import Edition, EditionByline, Tag

# So many of their newest stories are looked at, however many there are.
LATE = 60
# One story makes no beat; more than a handful of topics says nothing.
LEAST, MOST = 2, 5


def beats(authors, at):
    """The topics of most of their newest stories on the site, the most frequent first. One query.

    `authors` are the keys of an author and of those who were merged into it.
    """
    rows = EditionByline.objects.filter(author__in=authors, edition__in=Edition.objects.live(at).values("pk"))
    late = rows.order_by("-published_at", "-edition").values("edition")[:LATE]
    return list(
        Tag.objects.filter(merged_into=None, editiontags__content_object__in=late)
        .annotate(often=Count("editiontags__content_object", distinct=True))
        .filter(often__gte=LEAST)
        .order_by("-often", "name")[:MOST]
    )
