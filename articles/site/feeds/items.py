"""A story as every form of feed carries it, and many of them with the queries of one."""

from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from django.conf import settings
from django.utils.translation import gettext as _

from articles.body.resolve import resolve_all
from articles.models import Tag
from articles.site import names, structured
from articles.site.cards import label
from articles.site.feeds.text import full_text
from articles.site.merged import current
from articles.site.story import dateline, trail
from articles.site.voice import speaking

PICTURE_WIDTH = 1280


@dataclass(slots=True)
class Picture:
    """A picture of a story as an absolute JPEG; `description` is its caption in this story."""

    url: str
    width: int
    height: int
    description: str
    credit: str


@dataclass(slots=True)
class Item:
    """One story. `id` is the same for ever; both times are in the story's own zone."""

    id: str
    url: str
    title: str
    standfirst: str
    html: str
    authors: list[tuple[str, str]]
    categories: list[str]
    pictures: list[Picture]
    published: datetime
    updated: datetime
    language: str


def items_of(editions, house, at):
    """The items of editions that bring section and lead photo: as many queries for thirty as for one."""
    authors = names.authors_of(editions, *(edition.wire_id for edition in editions))
    keys = {key for edition in editions for key in edition.relations.get("tags", [])}
    tags = current(Tag.objects.only("name", "slug", "merged_into_id"), keys)
    over = [names.those_over(names.signed(edition, authors)) for edition in editions]
    wires = [authors.get(edition.wire_id) for edition in editions]
    told = list(zip(editions, wires, over, strict=True))
    texts = [(edition.body, dateline(edition, wire, above, house)) for edition, wire, above in told]
    bodies = resolve_all(texts, at=at)
    return [_item(*one, body, tags, house) for one, body in zip(told, bodies, strict=True)]


def _item(edition, wire, authors, body, tags, house):
    with speaking(edition.language):
        return Item(
            id=tag_uri(edition),
            url=settings.SITE_URL + edition.get_absolute_url(),
            title=labelled(edition),
            standfirst=edition.standfirst,
            html=full_text(edition, body, wire) if house.feeds_full_text else "",
            authors=_authors(authors, house),
            categories=_categories(edition, tags),
            pictures=_pictures(edition, body.photos),
            published=_to_the_second(edition.published_at, edition.zone),
            updated=_to_the_second(edition.updated_at or edition.published_at, edition.zone),
            language=edition.language,
        )


def _to_the_second(moment, zone):
    return moment.astimezone(zone).replace(microsecond=0)


def tag_uri(edition):
    """The story's name for ever (RFC 4151): its number and its first day, whatever its address becomes."""
    host = urlsplit(settings.SITE_URL).hostname
    return f"tag:{host},{edition.published_at:%Y-%m-%d}:{edition.article_id}"


def labelled(edition):
    """The headline, after the word for its kind when it is not plain news."""
    if kind := label(edition):
        return _("{kind}: {headline}").format(kind=kind, headline=edition.headline)
    return edition.headline


def _authors(authors, house):
    """[(name, address)]; the house itself where nobody signs."""
    if not authors:
        return [(house.name, f"{settings.SITE_URL}/")]
    return [(author.name, settings.SITE_URL + author.get_absolute_url()) for author in authors]


def _categories(edition, tags):
    """Sections from the main one down, the kind that is not plain news, and the topics by name."""
    topics = {tags[key].name for key in edition.relations.get("tags", []) if key in tags}
    above = [section.name for section in trail(edition.section)]
    return [word for word in (*above, label(edition), *sorted(topics, key=str.casefold)) if word]


def _pictures(edition, photos):
    """The lead photo with this story's caption, then those in the text."""
    lead = edition.lead_photo
    found = [_picture(lead, edition.lead_photo_caption)] if lead else []
    return found + [_picture(photo, photo.caption) for photo in photos.values() if photo != lead]


def _picture(photo, caption):
    made = structured.picture(photo, "original", PICTURE_WIDTH)
    return Picture(**made, description=caption, credit=photo.public_credit)
