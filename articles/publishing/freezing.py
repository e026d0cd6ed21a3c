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
    article, before = line.article, _before(line, start)
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
        published_at=before.published_at if before else start,
        updated_at=_updated_at(change, before, start),
        made_at=line.now,
        notices=_notices(change, before, start, notice),
    )
    edition.save(force_insert=True)
    article.edition_version = version
    write_index(edition)
    return edition


def _before(line, start):
    """The edition a reader will have seen last at `start`."""
    earlier = [e for e in ([line.last] if line.last else []) + line.plans if e.live_from < start]
    return earlier[-1] if earlier else None


def _updated_at(change, before, start):
    """A typo leaves the reader's "Updated" stamp alone; so does bringing the same words back."""
    if change in (Change.UPDATE, Change.CORRECTION):
        return start
    return before.updated_at if before else None


def _notices(change, before, start, notice):
    """Every notice stays on the page: a correction adds one, nothing removes one."""
    kept = list(before.notices) if before else []
    return [*kept, {"change": change, "text": notice, "at": iso(start)}] if notice else kept


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
