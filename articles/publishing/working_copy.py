"""Saves of the desk's copy."""

from django.db import transaction
from django.db.models import F

from articles.models import Article, Version
from newsroom import clock


@transaction.atomic
def keep_version(article, *, by):
    """Count a save whose words differ from the last one's, and keep it whole; return the Version, or None.

    Call it after fields, bylines, tags and related stories are written, inside the same transaction.
    """
    snapshot = article.snapshot()
    packed = Version.pack(snapshot)
    last = article.versions.only("packed").first()
    if last and last.packed == packed:
        return None
    now = clock.now()
    Article.objects.filter(pk=article.pk).update(version=F("version") + 1, changed_at=now, changed_by=by)
    article.refresh_from_db(fields=["version", "changed_at", "changed_by"])
    return Version.objects.create(
        article=article, number=article.version, at=now, by=by, desk_status=article.desk_status, packed=packed
    )
