"""The whole text of a story as it may stand in somebody else's reader: no script, style or relative link."""

import nh3
from django.conf import settings
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from articles.body.figures import caption_html
from articles.site import structured
from articles.site.story import notice_of

LEAD_WIDTH = 1280
# What a page says for browsers alone stays behind: sources, icons, buttons, classes, hooks for scripts.
_TAGS = {
    *(
        "p",
        "h2",
        "h3",
        "h4",
        "ul",
        "ol",
        "li",
        "blockquote",
        "cite",
        "figure",
        "figcaption",
        "img",
        "a",
        "hr",
    ),
    *("strong", "b", "em", "i", "sub", "sup", "br", "div", "dl", "dt", "dd"),
    *("table", "caption", "thead", "tbody", "tr", "th", "td"),
}
_ATTRIBUTES = {
    "*": {"lang", "dir"},
    "a": {"href", "rel"},
    "img": {"src", "alt", "width", "height"},
    "ol": {"start"},
    "th": {"colspan", "rowspan", "scope"},
    "td": {"colspan", "rowspan"},
}
_DROPPED = {
    *("script", "style", "svg", "template", "button", "form", "noscript", "dialog", "nav"),
    *("iframe", "object", "video", "audio", "select", "textarea"),
}


def full_text(edition, body, wire):
    """HTML of a story with its `Resolved` body: lead photo, notices, parts, attribution. No query."""
    pieces = [
        lead_html(edition),
        format_html_join(
            "", "<p><b>{}</b> {}</p>", (notice_of(n, edition.zone) for n in reversed(edition.notices))
        ),
        *(part_html(part) for part in body.parts),
        format_html("<p>{}</p>", wire.attribution) if wire else "",
    ]
    html = abroad("".join(pieces), settings.SITE_URL + edition.get_absolute_url())
    if edition.language == settings.LANGUAGE_CODE:
        return html
    return f'<div lang="{edition.language}" dir="{edition.direction}">{html}</div>'


def lead_html(edition):
    """The lead photo with this story's own words."""
    if not (photo := edition.lead_photo):
        return ""
    made = structured.picture(photo, "original", LEAD_WIDTH)
    return format_html(
        '<figure><img src="{}" width="{}" height="{}" alt="{}"><figcaption>{}</figcaption></figure>',
        made["url"],
        str(made["width"]),
        str(made["height"]),
        edition.lead_photo_alt,
        caption_html(photo, edition.lead_photo_caption),
    )


def part_html(part):
    """One part under its own headline, if it has one."""
    title = format_html("<h2>{}</h2>", part.title) if part.title else SafeString("")
    return title + part.photo + part.html


def abroad(html, url):
    """Our own HTML for another site: the tags a feed may have, every address an absolute one."""
    return nh3.clean(
        html,
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        clean_content_tags=_DROPPED,
        link_rel=None,
        url_relative=("rewrite_with_base", url),
    )
