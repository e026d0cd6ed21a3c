"""What tests are made of: people, sections, photos, stories. Plain functions; everything has a good default.

`make_article` gives a complete story that every gate lets through. `make_edition` and `fill` write editions
by hand, past the verbs: for tests of what readers see, never of how it came there.
"""

from datetime import UTC, datetime, timedelta
from hashlib import sha256
from itertools import count

from django.contrib.auth.models import Group

from articles.models import (
    Article,
    ArticleByline,
    ArticleRelated,
    Author,
    BylineRole,
    Change,
    Edition,
    EditionByline,
    EditionTag,
    Ending,
    Section,
    SharedBox,
    Tag,
)
from articles.publishing.freezing import frozen, write_index
from articles.publishing.working_copy import keep_version
from media.models import Gallery, GalleryPhoto, Photo, Video
from newsroom.accounts.models import User

# A morning in Surabaya: 17 Nov 2021, 08:20 WIB.
MORNING = datetime(2021, 11, 17, 1, 20, tzinfo=UTC)
PASSWORD = "sauh-di-dermaga-42"
BODY = (
    "<p>Kapal itu nyaris tidak bersuara ketika melepas tali.</p>"
    "<p>“Dengarkan ombaknya,” kata nakhodanya. “Baru sekarang kita bisa mendengarnya.”</p>"
)
_numbers = count(1)


# --- people -----------------------------------------------------------------------------------------
def make_user(role="Editor", username=None, **fields):
    """A person with one role ("Reporter", "Editor", "Chief editor", "Photo desk", "Administrator") or "".

    Everybody but those without a role may enter the admin. The password is `PASSWORD`.
    """
    number = next(_numbers)
    fields.setdefault("first_name", "Laras")
    fields.setdefault("last_name", f"Prameswari {number}")
    user = User.objects.create_user(
        username=username or f"orang-{number}",
        password=PASSWORD,
        email=f"orang-{number}@sauh.example",
        is_staff=fields.pop("is_staff", bool(role)),
        **fields,
    )
    if role:
        user.groups.add(Group.objects.get(name=role.capitalize()))
    return user


def make_author(name=None, **fields):
    """A person who signs stories; `kind="organisation"`, `is_wire=True` and so on as fields."""
    return Author.objects.create(name=name or f"Yusak Tandirerung {next(_numbers)}", **fields)


# --- places and things ------------------------------------------------------------------------------
def make_section(name=None, **fields):
    """An open main section; its address is made from the name unless `slug` is given."""
    name = name or f"Ekonomi {next(_numbers)}"
    fields.setdefault("slug", name.lower().replace(" ", "-"))
    return Section.objects.create(name=name, **fields)


def make_tag(name=None, **fields):
    """A topic."""
    return Tag.objects.create(name=name or f"Selat Madura {next(_numbers)}", **fields)


def make_box(title="Ragu pada sebuah kabar?", body="<p>Kirimkan ke Cek Fakta.</p>", **fields):
    """A shared box that is shown."""
    return SharedBox.objects.create(title=title, body=body, **fields)


def make_photo(**fields):
    """A photo's row alone, 1920 × 1280, with alt text and credit: what pages and verbs look at.

    No file lies behind it; tests of files send real bytes through `media.intake`.
    """
    number = next(_numbers)
    digest = sha256(f"foto {number}".encode()).hexdigest()
    defaults = {
        "title": f"Feri {number}",
        "caption": "KM Banyu Lestari mendekati Dermaga Ujung, Selasa pagi.",
        "alt_text": "Feri putih melaju di selat saat fajar.",
        "creator": "Bagas Wirawan",
        "credit_line": "Sauh/Bagas Wirawan",
        "original": f"{digest[:2]}/{digest}.jpg",
        "sha256": digest,
        "byte_size": 1000,
        "format": "JPEG",
        "width": 1920,
        "height": 1280,
        "dominant_colour": "#33485a",
        "uploaded_at": MORNING,
    }
    return Photo.objects.create(**defaults | fields)


def make_video(**fields):
    """A video of 6:12 at a provider with a still, public since a morning in 2021; `file="own"`: of our own.

    No file lies behind one of our own; tests of files send real bytes through `media.video`.
    """
    number = next(_numbers)
    source = {"provider": "youtube", "provider_id": f"{number:011}"}
    if fields.pop("file", ""):
        digest = sha256(f"film {number}".encode()).hexdigest()
        source = {"sha256": digest, "digest": digest[:20], "container": "mp4", "byte_size": 1000}
        source |= {"file": f"{digest[:20]}.mp4", "codec": "avc1"}
    defaults = {
        "title": f"Feri listrik dari anjungan {number}",
        "description": "Nakhoda menunjukkan bagaimana kapal itu melepas tali tanpa suara.",
        "credit_line": "Sauh/Bagas Wirawan",
        "duration": 372,
        "width": 1280,
        "height": 720,
        "published_at": MORNING,
        "uploaded_at": MORNING,
    }
    if "poster" not in fields:
        fields["poster"] = make_photo()
    return Video.objects.create(**defaults | source | fields)


def make_gallery(photos=None, **fields):
    """A gallery of two new photos, or of these, public since a morning in 2021."""
    defaults = {
        "title": f"Sehari di Dermaga Ujung {next(_numbers)}",
        "description": "Dari fajar sampai lampu dermaga menyala.",
        "published_at": MORNING,
        "made_at": MORNING,
    }
    gallery = Gallery.objects.create(**defaults | fields)
    for place, photo in enumerate([make_photo(), make_photo()] if photos is None else photos):
        GalleryPhoto.objects.create(gallery=gallery, photo=photo, position=place)
    return gallery


# --- stories ----------------------------------------------------------------------------------------
def make_article(*, by=None, bylines=None, tags=(), related=(), **fields):
    """A saved, complete working copy (version 1) that can be published as it is; never seen by a reader.

    `by` is who saved and owns it; `bylines` are authors or (author, role) pairs, one new author by default.
    """
    number = next(_numbers)
    if "section" not in fields:
        fields["section"] = make_section()
    defaults = {
        "headline": f"Feri listrik pertama menyeberangi Selat Madura {number}",
        "standfirst": "Setahun uji coba menunjukkan kapal itu hemat. Yang belum siap dermaganya.",
        "body": BODY,
    }
    article = Article.objects.create(owner=by, **defaults | fields)
    for place, one in enumerate([make_author()] if bylines is None else bylines):
        author, role = one if isinstance(one, tuple) else (one, BylineRole.AUTHOR)
        ArticleByline.objects.create(article=article, author=author, role=role, position=place)
    for tag in tags:
        article.tags.add(tag)
    for place, other in enumerate(related):
        ArticleRelated.objects.create(article=article, related=other, position=place)
    keep_version(article, by=by)
    return article


def change_article(article, *, by=None, **fields):
    """Save new words into the working copy, as the desk's form does; return it fresh from the database."""
    article = Article.objects.get(pk=article.pk)
    for name, value in (fields or {"headline": f"{article.headline}, kata operator"}).items():
        setattr(article, name, value)
    article.save()
    keep_version(article, by=by)
    return article


def make_edition(article=None, *, live_from=MORNING, live_until=None, ending="", number=None, **fields):
    """An edition of the article (a new one by default) with its index rows, live from a morning in 2021 on.

    `live_until` without an `ending` is an expiry. Story fields such as `headline` go to a new article.
    """
    own = {"change", "public_reason", "published_at", "updated_at", "made_at", "notices"}
    options = {name: fields.pop(name) for name in own & set(fields)}
    article = article or make_article(**fields)
    defaults = {
        "number": number or article.edition_count + 1,
        "change": Change.FIRST,
        "article_version": article.version,
        "published_at": live_from,
        "made_at": live_from,
    }
    if live_until:
        defaults["ending"] = ending or Ending.EXPIRED
    edition = frozen(
        article, article=article, live_from=live_from, live_until=live_until, **defaults | options
    )
    edition.save(force_insert=True)
    write_index(edition)
    article.edition_count, article.edition_version = edition.number, article.version
    article.on_site_from, article.on_site_until = live_from, live_until
    article.on_site_ending = edition.ending
    article.save()
    return edition


def fill(number, *, section, tag=None, author=None, until=MORNING, apart=timedelta(minutes=1), **fields):
    """`number` stories at once, live for ever, the newest published at `until` and the others before it.

    Bulk rows of articles, editions, tags and bylines, for tests of cost; returns the editions, newest first.
    """
    written = Article.objects.bulk_create(
        Article(section=section, headline=f"Berita ke-{n}", slug=f"berita-{n}", body=BODY, **fields)
        for n in range(number)
    )
    relations = {
        "bylines": [[author.pk, BylineRole.AUTHOR]] if author else [],
        "tags": [tag.pk] if tag else [],
        "related": [],
        "photos": [fields["lead_photo"].pk] if fields.get("lead_photo") else [],
    }
    editions = Edition.objects.bulk_create(
        Edition(
            **article.story_fields(),
            article=article,
            number=1,
            change=Change.FIRST,
            article_version=1,
            live_from=until - n * apart,
            published_at=until - n * apart,
            made_at=until - n * apart,
            relations=relations,
        )
        for n, article in enumerate(written)
    )
    if tag:
        EditionTag.objects.bulk_create(
            EditionTag(tag=tag, content_object=e, published_at=e.published_at) for e in editions
        )
    if author:
        EditionByline.objects.bulk_create(
            EditionByline(author=author, edition=e, published_at=e.published_at) for e in editions
        )
    return editions
