"""Old addresses: asked where nothing else has answered."""

import logging

from django.db import DatabaseError, transaction
from django.db.models import F
from django.http import HttpResponsePermanentRedirect, HttpResponseRedirect

from articles.models import Redirect, RedirectUse
from articles.models.redirect import NEVER, best
from articles.site.answers import keep
from newsroom import clock

log = logging.getLogger(__name__)


def redirected(request):
    """The answer of the rule that speaks for the address, or None: one query, and a write on a hit."""
    path = request.path
    if request.method not in ("GET", "HEAD") or path == "/" or path.startswith(NEVER) or "\x00" in path:
        return None
    rule = best(Redirect.objects.speaking_for(path))
    if rule is None:
        return None
    _count(rule)
    query = request.META.get("QUERY_STRING", "")
    address = rule.address_for(path)
    moved = HttpResponsePermanentRedirect if rule.is_permanent else HttpResponseRedirect
    return keep(moved(f"{address}?{query}" if query else address))


def _count(rule):
    """One hit more. A database that cannot write now costs a number, never a reader's way."""
    now = clock.now()
    try:
        with transaction.atomic():
            if not RedirectUse.objects.filter(pk=rule.pk).update(hits=F("hits") + 1, last_at=now):
                RedirectUse.objects.create(redirect=rule, hits=1, last_at=now)
    except DatabaseError:
        log.warning("A hit of the redirect %s was not counted", rule.from_path, exc_info=True)
