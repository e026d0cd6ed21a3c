"""Making an edition: the copy of a story that will never change again, and its index rows."""

from articles.body.blocks import references
from articles.models import Change, Edition, EditionByline, EditionTag, PhotoUse
from articles.stamps import iso
from media.models import Photo
from newsroom.text import slug_from


def frozen(story, *, article, **options):
    """An unsaved Edition of `story` (the desk's copy, or an older edition); a preview renders just this."""
    fields = story.story_fields()
    fields["slug"] = story.slug or slug_from(story.headline) or "berita"
    return Edition(
        **fields, article=article, relations=story.relations_now() | {"photos": _photos(story)}, **options
    )


def _photos(story):
    """Numbers of the photos on the page, the lead first; a photo that is gone is no use of one."""
    wanted = ([story.lead_photo_id] if story.lead_photo_id else []) + references(story.body).photos
    there = set(Photo.objects.filter(pk__in=wanted).values_list("pk", flat=True)) if wanted else set()
    return [number for number in dict.fromkeys(wanted) if number in there]


def write_edition(line, story, *, change, start, until, ending="", public_reason="", notice="", version):
    """Save a new edition of `story` in the line, from `start` to `until`, with its index rows; return it.

    `version` is the working copy's number that it holds. Times and notices follow from what comes before it.
    """
    article = line.article
    article.edition_count += 1
    edition = frozen(
        story,
        article=article,
        number=article.edition_count,
        change=change,
        article_version=version,
        live_from=start,
        live_until=until,
        ending=ending if until else "",
        public_reason=public_reason if until else "",
        made_at=line.now,
        notices=[{"change": change, "text": notice, "at": iso(start)}] if notice else [],
    )
    follow(edition, line.before(start))
    edition.save(force_insert=True)
    article.edition_version = version
    write_index(edition)
    return edition


def follow(edition, before):
    """Set what an edition says of its past (`before` is the one readers saw last, or None).

    The change, both stamps and the notices: every notice stays on the page, a correction adds its own.
    """
    start = edition.live_from
    own = [notice for notice in edition.notices if notice["at"] == iso(start)]
    if before is None:
        edition.change, edition.notices = Change.FIRST, []
        edition.published_at, edition.updated_at = start, None
        return
    edition.published_at = before.published_at
    # A typo leaves the readers' "Updated" alone; so does bringing the same words back.
    moves = edition.change in (Change.UPDATE, Change.CORRECTION)
    edition.updated_at = start if moves else before.updated_at
    edition.notices = [*before.notices, *own]


def write_index(edition):
    """The rows by which lists find an edition that is not over; also used to build them anew."""
    found = {"published_at": edition.published_at}
    EditionTag.objects.bulk_create(
        [EditionTag(content_object=edition, tag_id=tag, **found) for tag in edition.relations["tags"]]
    )
    EditionByline.objects.bulk_create(
        [
            EditionByline(edition=edition, author_id=author, role=role, position=place, **found)
            for place, (author, role) in enumerate(edition.relations["bylines"])
        ]
    )
    PhotoUse.objects.bulk_create(
        [PhotoUse(edition=edition, photo_id=photo) for photo in edition.relations["photos"]]
    )
