"""robots.txt, security.txt and ads.txt: what the house says to machines in plain words."""

from datetime import timedelta

from django.conf import settings
from django.http import Http404, HttpResponsePermanentRedirect
from django.urls import reverse
from django.utils import timezone

from articles.models import House
from articles.site.answers import keep, public
from articles.site.documents import document
from newsroom import clock
from newsroom.text import clean

TEXT = "text/plain; charset=utf-8"
# Search, and rooms that are not for readers.
CLOSED = ("/admin/", "/accounts/", "/cari/")
# Robots whose makers say that they gather texts to train models, by the names they give themselves.
AI_CRAWLERS = (
    *("Amazonbot", "anthropic-ai", "Applebot-Extended", "Bytespider", "CCBot", "ClaudeBot", "cohere-ai"),
    *("Diffbot", "FacebookBot", "Google-Extended", "GPTBot", "meta-externalagent", "omgili", "Timpibot"),
)
# RFC 9116 wants a date less than a year ahead; a text that nobody looks after is then seen to be old.
VALID = timedelta(days=180)


@public
def robots(request):
    """Where robots may go and where the maps are; a site for trying things out closes all of it."""
    if settings.STAGING:
        return document(request, "User-agent: *\nDisallow: /\n", TEXT)
    house = House.current()
    groups = [_group("*", CLOSED)]
    if not house.allows_ai_crawlers:
        groups.append("".join(f"User-agent: {name}\n" for name in AI_CRAWLERS) + "Disallow: /\n")
    maps = (settings.SITE_URL + reverse(name) for name in ("sitemap", "sitemap_news"))
    groups.append("".join(f"Sitemap: {address}\n" for address in maps))
    if house.robots_extra:
        groups.append(f"{clean(house.robots_extra).strip()}\n")
    return document(request, "\n".join(groups), TEXT)


def _group(name, paths):
    return f"User-agent: {name}\n" + "".join(f"Disallow: {path}\n" for path in paths)


@public
def security(request):
    """Whom to tell of a hole in the site (RFC 9116); not found while nobody is named."""
    contact = House.current().security_contact
    if not contact:
        raise Http404
    day = timezone.localtime(clock.now()).replace(hour=0, minute=0, second=0, microsecond=0)
    lines = [
        f"Contact: {contact}",
        f"Expires: {(day + VALID).isoformat()}",
        f"Preferred-Languages: {', '.join(code for code, _name in settings.LANGUAGES)}",
        f"Canonical: {settings.SITE_URL}{reverse('security_txt')}",
    ]
    return document(request, "\n".join(lines) + "\n", TEXT)


@public
def security_moved(request):
    """From the root of the site, where it stood before there was a standard."""
    return keep(HttpResponsePermanentRedirect(reverse("security_txt")))


@public
def ads(request):
    """Who may sell the site's advertising, as the house has written it; not found while it says nothing."""
    words = clean(House.current().ads_txt).strip()
    if not words:
        raise Http404
    return document(request, f"{words}\n", TEXT)
