"""What stands around the demo's stories: the house's own words, its pages, galleries and videos."""

from datetime import timedelta

from articles.demo import GALLERIES, HOUSE, PAGES, VIDEOS
from articles.models import House, PolicyPage
from media.models import Gallery, GalleryPhoto, Video
from media.video.keeping import link
from media.video.providers import Found


def open_house():
    """The house's row, and its policy pages in place of the templates that wait unshown."""
    words = ("name", "motto", "footer_text", "address", "person_responsible", "contact_email", "legal_line")
    House.objects.create(
        **{name: getattr(HOUSE, name) for name in words}, security_contact=HOUSE.security_contact
    )
    PolicyPage.objects.filter(is_shown=False).delete()
    for position, page in enumerate(PAGES):
        PolicyPage.objects.create(
            slug=page.slug, title=page.title, body=page.body, role=page.role, position=position, is_shown=True
        )


def hang_galleries(photos, now, *, by):
    """Galleries of `photos` (rows by the demo's keys), shown from their own moments on."""
    for one in GALLERIES:
        gallery = Gallery.objects.create(
            title=one.title,
            slug=one.slug,
            description=one.description,
            published_at=now + timedelta(minutes=one.minutes),
            made_by=by,
        )
        for position, slide in enumerate(one.slides):
            GalleryPhoto.objects.create(
                gallery=gallery, photo=photos[slide.photo], caption=slide.caption, position=position
            )


def link_videos(photos, now, *, by):
    """Videos that stand at a provider, shown from their own moments on."""
    for one in VIDEOS:
        video = Video(
            title=one.title,
            slug=one.slug,
            description=one.description,
            credit_line=one.credit_line,
            poster=photos[one.poster],
            duration=one.duration,
            published_at=now + timedelta(minutes=one.minutes),
        )
        link(Found(one.provider, one.provider_id, is_upright=False), video, by=by)
