"""Rows that may have been merged into another: whoever asks for the old one gets the one it is now."""

from django.http import Http404


def row_at(model, slug, *also):
    """The row at a slug, followed to the one it was merged into. Raises Http404.

    A slug in the wrong case finds its row; the address then differs, and the reader is led on.
    """
    found = {row.slug: row for row in model.objects.filter(slug__in={slug, slug.lower()})}
    if not found:
        raise Http404
    key = (found.get(slug) or next(iter(found.values()))).pk
    return current(model.objects.select_related(*also) if also else model.objects.all(), [key])[key]


def current(rows, keys):
    """{key: row} of what these keys stand for now; a key without a row is left out.

    One query, and one more for each step of mergers between rows that nothing on the page names.
    """
    found, wanted = {}, set(keys)
    while wanted:
        found |= (new := rows.in_bulk(wanted))
        wanted = {row.merged_into_id for row in new.values() if row.merged_into_id} - found.keys()
    return {key: _last(found, key) for key in keys if key in found}


def _last(found, key):
    seen = set()
    while (after := found[key].merged_into_id) in found and key not in seen:
        seen.add(key)
        key = after
    return found[key]


def with_merged(row):
    """The row's key and those of the rows merged into it: what lists must look for."""
    merged = row._meta.model.objects.filter(merged_into=row).values_list("pk", flat=True)
    return [row.pk, *merged]
