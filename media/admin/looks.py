"""How a photo looks at the desk: cells of the list, read-only fields of the form, JSON for the editor."""

from django.template.defaultfilters import date, filesizeformat
from django.utils.html import format_html
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from media.renditions.markup import alt_for, picture_html


def thumb(photo):
    """96 by 64 pixels; the title beside it says what it is."""
    return format_html(
        '<img class="thumb" src="{}" width="96" height="64" alt="" loading="lazy">',
        photo.rendition_url("3x2", 320),
    )


def row(photo):
    """Title, and below it the credit or the word that it has none."""
    return format_html(
        '<span class="row-headline">{}</span> <span class="row-by">{}</span>',
        photo.title,
        photo.public_credit or _("No credit"),
    )


def facts(photo):
    """Pixels and format."""
    return f"{photo.width} × {photo.height} {photo.get_format_display()}"


def preview(photo):
    """As wide as the column."""
    return picture_html(
        photo, sizes="(min-width: 64rem) 44rem, 92vw", css_class="photo-preview", priority=True
    )


def file_facts(photo):
    """Name, pixels, format, bytes."""
    return format_html("{}<br>{}, {}", photo.original_name, facts(photo), filesizeformat(photo.byte_size))


def uploaded(photo):
    """Time, and the person as long as the account is there."""
    at = date(localtime(photo.uploaded_at), "d M Y, H:i T")
    return f"{at}, {photo.uploaded_by}" if photo.uploaded_by else at


def as_json(photo):
    """What the photo node of the body editor shows."""
    return {
        "id": photo.pk,
        "url": photo.rendition_url("original", 640),
        "width": photo.width,
        "height": photo.height,
        "title": photo.title,
        "alt": alt_for(photo),
        "caption": photo.caption,
        "credit": photo.public_credit,
    }
