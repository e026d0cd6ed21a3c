"""What machines read: schema.org as JSON-LD, and Open Graph."""

import json

from django.conf import settings
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _

from articles.models import Kind
from articles.models.author import AuthorKind
from articles.stamps import iso
from media.renditions import specs
from media.renditions.addresses import address, nearest

TYPES = {
    Kind.NEWS: "NewsArticle",
    Kind.OPINION: "OpinionNewsArticle",
    Kind.ANALYSIS: "AnalysisNewsArticle",
    Kind.EXPLAINER: "BackgroundNewsArticle",
    Kind.REVIEW: "ReviewNewsArticle",
    Kind.FACT_CHECK: "NewsArticle",
    Kind.SPONSORED: "AdvertiserContentArticle",
}
# What search engines ask for, and the width they get at most.
IMAGE_RATIOS = {"16x9": 1920, "4x3": 1200, "1x1": 1280}
SOCIAL_RATIO, SOCIAL_WIDTH = "16x9", 1280
# Inside <script> only these can end the block or the line; JSON reads the escapes as the same characters.
_ESCAPES = {ord(character): f"\\u{ord(character):04X}" for character in "<>&\u2028\u2029"}


def as_json(node):
    """The node as text that may stand inside a `<script>` block, whatever its words are."""
    text = json.dumps({"@context": "https://schema.org", **node}, ensure_ascii=False)
    return mark_safe(text.translate(_ESCAPES))


def article(edition, canonical, published_at, authors, wire, tags):
    """The node of a story. `datePublished` and `dateModified` are the stamps the reader sees."""
    node = {
        "@type": TYPES.get(edition.kind, "NewsArticle"),
        "mainEntityOfPage": canonical,
        "url": canonical,
        "headline": edition.headline,
        "description": edition.standfirst,
        "image": images(edition.lead_photo),
        "datePublished": iso(published_at, edition.zone),
        "dateModified": iso(edition.updated_at or published_at, edition.zone),
        "author": [author(one) for one in authors] or [house()],
        "publisher": house(),
        "inLanguage": edition.language,
        "articleSection": edition.section.name,
        "keywords": [tag.name for tag in tags],
        "isAccessibleForFree": True,
    }
    if edition.search_title:
        node["alternativeHeadline"] = edition.search_title
    if wire:
        node["sourceOrganization"] = author(wire)
    return {key: value for key, value in node.items() if value not in ("", [])}


def author(row):
    """A person, or an organisation: never the one for the other."""
    kind = "Organization" if row.kind == AuthorKind.ORGANISATION else "Person"
    node = {"@type": kind, "name": row.name, "url": settings.SITE_URL + row.get_absolute_url()}
    if row.role_title and kind == "Person":
        node["jobTitle"] = row.role_title
    return node


def house():
    """The newsroom itself."""
    return {"@type": "NewsMediaOrganization", "name": settings.HOUSE_NAME, "url": f"{settings.SITE_URL}/"}


def breadcrumbs(sections, headline):
    """The trail above a story; the last step is the page itself and leads nowhere."""
    steps = [(_("Home"), "/"), *((one.name, one.get_absolute_url()) for one in sections)]
    items = [
        {"@type": "ListItem", "position": n, "name": name, "item": settings.SITE_URL + path}
        for n, (name, path) in enumerate(steps, 1)
    ]
    items.append({"@type": "ListItem", "position": len(items) + 1, "name": headline})
    return {"@type": "BreadcrumbList", "itemListElement": items}


def images(photo):
    """The crops that search engines ask for, each with its size."""
    return [image(photo, ratio, wide) for ratio, wide in IMAGE_RATIOS.items()] if photo else []


def image(photo, ratio, wide):
    """One crop as an ImageObject."""
    made = picture(photo, ratio, wide)
    node = {"@type": "ImageObject", **made, "caption": photo.caption, "creditText": photo.public_credit}
    return {key: value for key, value in node.items() if value}


def picture(photo, ratio, wide):
    """{url, width, height} of the JPEG nearest to a width."""
    width = nearest(ratio, wide, photo.width, photo.height)
    return {
        "url": settings.SITE_URL + address(photo.digest, ratio, width, "jpg"),
        "width": width,
        "height": specs.height_at(ratio, width, photo.width, photo.height),
    }


def social_image(edition):
    """The picture of a shared link, with its alt text; None without a lead photo."""
    photo = edition.lead_photo
    return photo and picture(photo, SOCIAL_RATIO, SOCIAL_WIDTH) | {"alt": edition.lead_photo_alt}


def open_graph_facts(edition, published_at, authors, tags):
    """[(property, content)] of an article."""
    facts = [("article:published_time", iso(published_at, edition.zone))]
    if edition.updated_at:
        facts.append(("article:modified_time", iso(edition.updated_at, edition.zone)))
    if edition.section:
        facts.append(("article:section", edition.section.name))
    facts += [("article:author", settings.SITE_URL + one.get_absolute_url()) for one in authors]
    return facts + [("article:tag", tag.name) for tag in tags]
