"""How a video looks at the desk: cells of the list, read-only fields of the form, JSON for the editor."""

from django.template.defaultfilters import filesizeformat
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _

from media.video.markup import poster_html


def origin(video):
    """Credit and provider on one line."""
    where = "" if video.is_own else video.get_provider_display()
    return " · ".join(part for part in (where, video.credit_line or _("No credit")) if part)


def preview(video):
    """Our own film with its captions; of a provider's the still and a link: nothing of theirs is loaded."""
    if not video.is_own:
        return format_html(
            '{}<p class="standing"><a href="{}" rel="noopener noreferrer" target="_blank">{}</a></p>',
            poster_html(video, sizes="(min-width: 64rem) 44rem, 92vw", css_class="photo-preview"),
            video.page_address,
            _("Open at %(provider)s") % {"provider": video.get_provider_display()},
        )
    return format_html(
        '<video class="film-preview" controls preload="metadata" width="{}" height="{}" poster="{}" src="{}">'
        "{}</video>",
        video.width,
        video.height,
        video.poster.rendition_url("16x9", 960),
        reverse("admin:media_video_film", args=[video.pk]),
        _track(video),
    )


def _track(video):
    if not video.has_captions:
        return ""
    return format_html(
        '<track kind="captions" src="{}" srclang="{}" label="{}" default>',
        reverse("admin:media_video_captions", args=[video.pk]),
        video.captions_language,
        video.get_captions_language_display(),
    )


def captions_now(video):
    """The language, and a link to the words."""
    if not video.has_captions:
        return _("None yet")
    address = reverse("admin:media_video_captions", args=[video.pk])
    return format_html('<a href="{}">{}</a>', address, video.get_captions_language_display())


def advice(video):
    """What would make the film better for readers, a line each."""
    return format_html_join("", '<p class="standing">{}</p>', ((line,) for line in _advice(video))) or "–"


def _advice(video):
    if not video.is_own:
        return
    if not video.has_captions:
        yield _("Without captions, readers who hear nothing learn nothing from it.")
    if not video.starts_at_once:
        yield _(
            "The film is not prepared for streaming: its table of contents stands at the end, so it starts "
            "late. Export it with “fast start” (also: “web optimised”)."
        )
    if video.codec in {"hvc1", "hev1"}:
        yield _("Some browsers cannot play H.265. H.264 plays everywhere.")


def source(video):
    """Name, pixels, format and bytes of our own file; provider and number of another's film."""
    if not video.is_own:
        return f"{video.get_provider_display()}, {video.provider_id}"
    return format_html(
        "{}<br>{} × {} {}, {}",
        video.original_name,
        video.width,
        video.height,
        video.get_container_display(),
        filesizeformat(video.byte_size),
    )


def as_json(video):
    """What the video node of the body editor shows."""
    return {
        "id": video.pk,
        "title": video.title,
        "url": video.poster.rendition_url("16x9", 640),
        "alt": video.poster.alt_text,
        "duration": video.duration_words,
        "credit": video.credit_line,
        "provider": "" if video.is_own else video.get_provider_display(),
        "state": video.state().value,
        "state_label": str(video.state().label),
    }
