"""The page of one story. `story_page` also serves previews: an edition that was never saved."""

from urllib.parse import quote, urlencode

from django.template.loader import get_template
from django.utils.dateparse import parse_datetime
from django.utils.html import format_html
from django.utils.translation import gettext as _

from articles.body.figures import caption_html
from articles.body.resolve import resolve
from articles.models import Change, Edition, Tag
from articles.site import names, structured
from articles.site.alternates import oembed_link
from articles.site.cards import cards, for_cards, label
from articles.site.frame import Head, frame
from articles.site.merged import current
from articles.site.placing import newest_slips
from articles.site.sections import Sections
from articles.site.times import stamped
from articles.site.voice import speaking
from newsroom.prepared import ByKey, Prepared
from newsroom.text import clean

LATEST, BESIDE = 4, 5
TAGS = ByKey(Tag.objects.only("name", "slug", "merged_into_id"))
CARDS = Prepared(lambda at, stories: for_cards(Edition.objects.live(at)).filter(article_id__in=stories))


def render_preview(edition, *, at):
    """The whole page of an unsaved edition as a reader would get it, with a bar that says so; HTML text."""
    with speaking(edition.language):
        context = story_page(edition, at=at, is_preview=True)
        return get_template("articles/article_detail.html").render(context)


def story_page(edition, *, at, sections=None, is_preview=False):
    """The context of `articles/article_detail.html`: at most seven queries beside the edition's own.

    Call it inside `speaking(edition.language)`. An unsaved edition works as well: what hangs on it comes from
    its `relations`; without a section or a number it has no address, without a first time it is of `at`.
    """
    sections = sections or Sections()
    published_at = edition.published_at or at
    authors = names.authors_of([edition], edition.wire_id)
    signatures, wire = names.signed(edition, authors), authors.get(edition.wire_id)
    over = names.those_over(signatures)
    body = resolve(edition.body, dateline=dateline(edition, wire, over, sections.house), at=at)
    tags = tags_of(edition)
    address = edition.get_absolute_url() if edition.section and edition.article_id else None
    head = story_head(edition, address, published_at, over, wire, tags, is_hidden=is_preview)
    rail_title, beside, latest = other_stories(edition, at)
    tongue = {"language": edition.language, "direction": edition.direction}
    framed = frame(at, head, sections, **tongue, here=edition.section)
    return framed | {
        "edition": edition,
        "is_preview": is_preview,
        "address": head.canonical,
        "trail": trail(edition.section),
        "kind": label(edition),
        "byline": format_html(_("by {names}"), names=names.linked(over)) if over else "",
        "titles": "; ".join(dict.fromkeys(a.role_title for a in over if a.role_title)),
        "stamps": stamps(edition, published_at),
        "share": share_links(edition.headline, head.canonical),
        "caption": caption_html(edition.lead_photo, edition.lead_photo_caption) if edition.lead_photo else "",
        "notices": [notice_of(one, edition.zone) for one in reversed(edition.notices)],
        "parts": body.parts,
        "has_player": body.has_player,
        "attribution": wire.attribution if wire else "",
        "tags": tags,
        "credits": names.credits_under(signatures),
        "rail_title": rail_title,
        "beside": cards(beside, sections, at, edition.language),
        "latest": cards(latest, sections, at, edition.language),
    }


def dateline(edition, wire, over, house):
    """`Sauh, Surabaya`: whose report it is, and the place; "" where the story names no place.

    It is the wire's own only where the wire alone signs it; else the house has worked on it.
    """
    if not edition.dateline:
        return ""
    whose = wire.name if wire and over == [wire] else house.name
    return f"{whose}, {edition.dateline}"


def trail(section):
    """The sections above a story, from the main one down."""
    if not section:
        return []
    return [section.parent, section] if section.parent else [section]


def stamps(edition, published_at):
    """What the reader is told of time: "updated" only where a change was more than a typo."""
    lines = [format_html(_("Published {time}"), time=stamped(published_at, edition.zone))]
    if edition.updated_at:
        lines.insert(0, format_html(_("Updated {time}"), time=stamped(edition.updated_at, edition.zone)))
    return lines


def notice_of(notice, zone):
    """(heading with its time, text) of a frozen notice."""
    time = stamped(parse_datetime(notice["at"]), zone)
    heading = {
        Change.CORRECTION: _("Correction, {time}."),
        Change.UPDATE: _("Update, {time}."),
    }.get(notice["change"], _("Note, {time}."))
    return format_html(heading, time=time), clean(notice["text"])


def share_links(headline, address):
    """[(where, link)]: plain links that tell nobody who follows them."""
    if not address:
        return []
    return [
        ("WhatsApp", "https://wa.me/?" + urlencode({"text": f"{headline} {address}"}, quote_via=quote)),
        (
            "Telegram",
            "https://t.me/share/url?" + urlencode({"url": address, "text": headline}, quote_via=quote),
        ),
        (
            _("E-mail"),
            "mailto:?" + urlencode({"subject": headline, "body": f"{headline}\n{address}"}, quote_via=quote),
        ),
        (_("Link to this story"), address),
    ]


def tags_of(edition):
    """The topics of an edition by name; two that were merged stand there once."""
    found = current(TAGS, edition.relations.get("tags", []))
    return sorted(set(found.values()), key=lambda tag: tag.name.casefold())


def other_stories(edition, at):
    """(title, beside, latest): the related stories in the desk's order, or others of the section; the newest.

    None stands there twice. Two queries: which ones, and what their cards show.
    """
    related = edition.relations.get("related", [])
    newest = [slip for slip in newest_slips(at) if slip.story not in (edition.article_id, *related)]
    title, beside = _("Related stories"), []
    if not related and edition.section:
        title = _("More from {section}").format(section=edition.section.name)
        beside = [slip.story for slip in newest if slip.section == edition.section_id][:BESIDE]
    latest = [slip.story for slip in newest if slip.story not in beside][:LATEST]
    found = {one.article_id: one for one in CARDS(at=at, stories=(*related, *beside, *latest))}
    return title, [found[key] for key in (*related, *beside) if key in found], [found[key] for key in latest]


def story_head(edition, address, published_at, over, wire, tags, *, is_hidden):
    """What the story's page says to machines."""
    head = Head(
        edition.search_title or edition.headline,
        edition.standfirst,
        address=address,
        is_hidden=is_hidden,
        kind="article",
        social_title=edition.social_title or edition.headline,
        image=structured.social_image(edition),
    )
    head.facts = structured.open_graph_facts(edition, published_at, over, tags)
    if address and not is_hidden:
        head.alternates = [oembed_link(edition.headline, head.canonical)]
        head.structured = [
            structured.as_json(structured.article(edition, head.canonical, published_at, over, wire, tags)),
            structured.as_json(structured.breadcrumbs(trail(edition.section), edition.headline)),
        ]
    return head
