"""The demo's words and pictures: nothing points at what is not there, and all of it may stand on a page."""

import re

import pytest
from PIL import Image

from articles.body.clean import clean
from articles.demo import (
    AUTHORS,
    BOXES,
    GALLERIES,
    PAGES,
    PHOTOS,
    SECTIONS,
    STORIES,
    TAGS,
    TOPICS,
    VERDICTS,
    VIDEOS,
)
from articles.models import BylineRole, DeskStatus, Kind
from articles.models.languages import validate_languages
from articles.models.policy_page import PolicyRole
from articles.models.story import LANGUAGES, ZONES
from media.video.providers import PROVIDERS

AUTHOR_KEYS = {author.key for author in AUTHORS}
PHOTO_BY_KEY = {photo.key: photo for photo in PHOTOS}
STORY_KEYS = {story.key for story in STORIES}

each_story = pytest.mark.parametrize("story", STORIES, ids=lambda story: story.key)
each_photo = pytest.mark.parametrize("photo", PHOTOS, ids=lambda photo: photo.key)
each_video = pytest.mark.parametrize("video", VIDEOS, ids=lambda video: video.key)
each_gallery = pytest.mark.parametrize("gallery", GALLERIES, ids=lambda gallery: gallery.key)
each_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.slug)
each_author = pytest.mark.parametrize("author", AUTHORS, ids=lambda author: author.key)


def named(attribute, body):
    """The keys that a body's nodes hold in `attribute`."""
    return set(re.findall(rf'{attribute}="([^"]+)"', body))


def texts(story):
    """The story's text as first written, and after each step of its life."""
    found = [story.body]
    for step in story.life:
        found.append(found[-1].replace(step.old, step.new) if step.old else found[-1])
    return found


def test_no_key_is_given_twice():
    for rows in (AUTHORS, PHOTOS, BOXES, STORIES, GALLERIES, VIDEOS):
        keys = [row.key for row in rows]
        assert len(keys) == len(set(keys))


@each_story
def test_a_story_stands_in_a_section_under_known_names_and_tags(story):
    assert story.section in {section.slug for section in SECTIONS}
    assert {author for author, _role in story.bylines} <= AUTHOR_KEYS
    assert {role for _author, role in story.bylines} <= set(BylineRole)
    assert set(story.tags) <= set(TAGS)
    assert story.bylines


@each_story
def test_a_story_has_a_kind_a_status_and_a_zone_that_exist(story):
    assert story.kind in set(Kind)
    assert story.desk_status in set(DeskStatus)
    assert story.time_zone in {"", *(zone for zone, _name in ZONES)}
    assert story.language in dict(LANGUAGES)


@each_story
def test_every_reference_in_a_text_leads_somewhere(story):
    for body in texts(story):
        assert named("data-photo", body) <= set(PHOTO_BY_KEY)
        assert named("data-box", body) <= {box.key for box in BOXES}


@each_story
def test_related_stories_exist_and_a_story_is_not_related_to_itself(story):
    assert set(story.related) <= STORY_KEYS - {story.key}
    assert len(story.related) == len(set(story.related))


@each_story
def test_wire_copy_names_an_agency(story):
    assert story.wire in {"", *(author.key for author in AUTHORS if author.is_wire)}


@each_story
def test_a_headline_fits_and_says_something(story):
    assert 40 <= len(story.headline) <= 90
    assert len(story.short_headline) <= 75


@each_story
def test_each_step_changes_the_text_it_finds(story):
    body = story.body
    for step in story.life:
        assert bool(step.old) == (step.verb in {"update", "correction", "edit"})
        if step.old:
            assert body.count(step.old) == 1
            assert step.new not in body
            body = body.replace(step.old, step.new)


@each_story
def test_a_life_goes_forward_and_tells_readers_what_they_must_know(story):
    minutes = [step.minutes for step in story.life]
    assert minutes == sorted(minutes)
    for step in story.life:
        assert (step.minutes > 0) == (step.verb in {"schedule", "end"})
        assert bool(step.words) == (step.verb in {"correction", "withdraw"})


@each_story
def test_a_text_loses_no_word_and_no_reference_when_it_is_cleaned(story):
    body = re.sub(r'(data-(?:photo|box))="[^"]+"', r'\1="7"', story.body)
    cleaned = clean(body)
    assert re.sub(r"<[^>]+>", "", cleaned) == re.sub(r"<[^>]+>", "", body)
    assert cleaned.count('="7"') == body.count('="7"')


@each_story
def test_the_photos_of_a_story_have_credit_and_alt_text(story):
    keys = named("data-photo", story.body) | ({story.lead_photo} - {""})
    for photo in map(PHOTO_BY_KEY.__getitem__, keys):
        assert photo.credit_line
        assert photo.alt_text


@each_photo
def test_a_picture_is_a_jpeg_of_its_size(photo):
    with Image.open(photo.path) as picture:
        assert picture.format == "JPEG"
        assert picture.size == ((800, 800) if photo.key.startswith("potret-") else (2000, 1334))
    assert photo.path.stat().st_size <= 220_000


@each_photo
def test_a_picture_is_described_within_its_fields(photo):
    assert 0 < len(photo.alt_text) <= 250
    assert photo.caption
    assert photo.copyright_notice


@each_author
def test_who_signs_has_a_portrait_that_exists_or_is_an_organisation(author):
    assert author.portrait in PHOTO_BY_KEY or author.kind == "organisation"
    assert bool(author.wire_words) == author.is_wire
    validate_languages(author.languages)


def test_no_picture_lies_there_unused():
    used = {story.lead_photo for story in STORIES} | {author.portrait for author in AUTHORS}
    used |= {key for story in STORIES for key in named("data-photo", story.body)}
    used |= {slide.photo for gallery in GALLERIES for slide in gallery.slides}
    used |= {video.poster for video in VIDEOS}
    files = {path.stem for path in PHOTOS[0].path.parent.iterdir()}
    assert files == set(PHOTO_BY_KEY) == used - {""}


def test_the_newsroom_shows_each_turn_a_story_can_take():
    lives = {tuple(step.verb for step in story.life) for story in STORIES}
    turns = [("publish", verb) for verb in ("update", "correction", "withdraw", "edit", "end")]
    assert lives == {(), ("publish",), ("schedule",), *turns}
    assert {story.desk_status for story in STORIES if not story.life} == {"draft", "check"}
    assert {story.kind for story in STORIES if story.life} == set(Kind)
    assert {"id", "en", "ar"} <= {story.language for story in STORIES if story.life}


def test_a_sub_section_follows_a_main_one_and_both_hold_stories():
    main = [section.slug for section in SECTIONS if not section.parent]
    assert [section.slug for section in SECTIONS[: len(main)]] == main
    assert {section.parent for section in SECTIONS} - {""} <= set(main)
    assert {story.section for story in STORIES if story.life} == {section.slug for section in SECTIONS}


def test_a_topic_pins_stories_of_its_own_tag():
    tags = {story.key: story.tags for story in STORIES}
    for tag, topic in TOPICS.items():
        assert tag in TAGS
        assert all(tag in tags[key] for key in topic.pins)


def test_some_topics_have_enough_to_fill_a_page():
    public = [
        tag for story in STORIES if story.life and story.life[0].verb == "publish" for tag in story.tags
    ]
    assert sum(public.count(tag) >= 5 for tag in TAGS) >= 3


@each_story
def test_a_fact_check_and_only_it_has_a_claim_judged_by_the_scale(story):
    assert (story.kind == Kind.FACT_CHECK) == (story.claim is not None)
    if story.claim:
        assert story.claim.verdict in VERDICTS
        assert story.claim.evidence
        assert story.claim.days_ago * 24 * 60 > -story.life[0].minutes
        assert VERDICTS[story.claim.verdict].name.lower() in story.body.lower()


@each_story
def test_paid_words_say_who_paid_and_are_signed_by_no_journalist(story):
    signed = {author for author, _role in story.bylines}
    assert (story.kind == Kind.SPONSORED) == bool(story.sponsor) == (signed == {"mitra"})


@each_story
def test_a_translation_is_of_a_story_in_another_language(story):
    languages = {other.key: other.language for other in STORIES}
    if story.translation_of:
        assert languages[story.translation_of] != story.language


@each_gallery
def test_a_gallery_shows_several_photos_once_each(gallery):
    photos = [slide.photo for slide in gallery.slides]
    assert set(photos) <= set(PHOTO_BY_KEY)
    assert len(photos) == len(set(photos)) >= 5
    assert gallery.story in STORY_KEYS | {""}
    assert gallery.minutes < 0


@each_video
def test_a_video_has_a_still_and_a_number_of_its_providers_form(video):
    assert video.poster in PHOTO_BY_KEY
    assert re.fullmatch(PROVIDERS[video.provider].number, video.provider_id)
    assert video.story in STORY_KEYS | {""}
    assert video.duration > 0 > video.minutes


@each_page
def test_a_policy_page_keeps_its_words_when_it_is_cleaned_and_leads_to_pages_that_exist(page):
    assert re.sub(r"<[^>]+>", "", clean(page.body)) == re.sub(r"<[^>]+>", "", page.body)
    led_to = set(re.findall(r'href="/tentang/([a-z-]+)/"', page.body))
    assert led_to <= {other.slug for other in PAGES} - {page.slug}


def test_every_role_of_a_policy_page_is_taken_once():
    roles = [page.role for page in PAGES if page.role]
    assert sorted(roles) == sorted(PolicyRole.values)
