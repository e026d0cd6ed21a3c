"""What may stand in an address, and which words belong to the house."""

import re

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

# The first word of every address that is not a section's (design: "no section may take one of these words").
RESERVED = frozenset(
    (
        *("admin", "accounts", "static", "uploads", "foto", "terkini", "tag", "penulis", "video", "galeri"),
        *("cek-fakta", "koreksi", "cari", "arsip", "tentang", "feed", "api"),
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
