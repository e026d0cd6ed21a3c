"""Rows that may have been merged into another: whoever asks for the old one gets the one it is now."""

from django.http import Http404


def row_at(model, slug, link, *also):
    """The row at a slug, followed along `link` to its end. Raises Http404.

    A slug in the wrong case finds its row; the address then differs, and the reader is led on.
    """
    rows = model.objects.select_related(link, *also).filter(slug__in={slug, slug.lower()})
    found = {row.slug: row for row in rows}
    if not found:
        raise Http404
    return followed(found.get(slug) or next(iter(found.values())), link)


def followed(row, link="merged_into"):
    """The row at the end of the chain; a chain that bites its own tail ends where it begins again."""
    seen = set()
    while getattr(row, f"{link}_id") and row.pk not in seen:
        seen.add(row.pk)
        row = getattr(row, link)
    return row


def current(model, keys, *also):
    """{key: row} of the rows these keys stand for now, in one query; a key without a row is left out."""
    if not keys:
        return {}
    found = model.objects.select_related("merged_into", *also).in_bulk(set(keys))
    return {key: followed(row) for key, row in found.items()}


def with_merged(row):
    """The row's key and those of the rows merged into it: what lists must look for."""
    merged = row._meta.model.objects.filter(merged_into=row).values_list("pk", flat=True)
    return [row.pk, *merged]
