"""What may stand in an address, and which words belong to the house."""

import re
from urllib.parse import unquote

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from newsroom.text import clean_line

# The first word of every address that is not a section's (design: "no section may take one of these words").
RESERVED = frozenset(
    (
        *("admin", "accounts", "static", "uploads", "foto", "terkini", "tag", "penulis", "video", "galeri"),
        *("cek-fakta", "koreksi", "cari", "arsip", "tentang", "feed", "api", "ringan", "oembed", "sitemap"),
        "tema",
    )
)
_SLUG = re.compile(r"[\w-]+\Z")


def validate_slug(value):
    """Letters and digits of any script, hyphen and underscore; at least one letter or digit."""
    if not _SLUG.match(value) or not any(c.isalnum() for c in value):
        raise ValidationError(
            _("Use letters, digits and hyphens in an address, such as “harga-beras-naik”."), code="slug"
        )


def validate_section_slug(value):
    """A section's address: a slug that is none of the house's own words."""
    validate_slug(value)
    if value.lower() in RESERVED:
        raise ValidationError(
            _("“%(slug)s” is an address of the house itself. Choose another word for the section."),
            code="reserved",
            params={"slug": value},
        )


def own_path(typed):
    """What somebody typed for a page of this site as its path: without the site's name, decoded."""
    return clean_line(unquote(typed.removeprefix(settings.SITE_URL))) or "/"


def validate_own_path(value):
    """A path of this site: no other site, no query."""
    if not value.startswith("/") or value.startswith(("//", "/\\")):
        raise ValidationError(
            _("Write a page of this site, beginning with a slash: /ekonomi/."), code="not_ours"
        )
    if set(value) & set("?#"):
        raise ValidationError(
            _("Leave out the question mark or # and what follows: only the address counts."), code="query"
        )
