"""Filling an empty newsroom with the demo: pictures through the intake, stories through the verbs.

The clock is set to each step's own moment, so that editions, versions, audit and stamps are what a desk of
three days would have left.
"""

import re
import secrets
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import timedelta

from django.contrib.auth.models import Group
from django.core.files import File
from django.db import transaction

from articles import publishing
from articles.body.clean import clean
from articles.demo import AUTHORS, BOXES, PHOTOS, SECTIONS, STORIES, TAGS, TOPICS, surroundings
from articles.models import (
    Article,
    ArticleByline,
    ArticleRelated,
    Author,
    Change,
    Section,
    SharedBox,
    Tag,
)
from media.intake import keep, take_back, take_in
from media.models import Photo
from newsroom import clock
from newsroom.accounts.models import User

# One login a role; who also signs stories has the author's key as user name.
PEOPLE = [
    ("Reporter", "laras", "Laras", "Prameswari"),
    ("Editor", "dewi", "Dewi", "Anjarsari"),
    ("Chief editor", "ratna", "Ratna", "Wiyati"),
    ("Photo desk", "bagas", "Bagas", "Wirawan"),
    ("Administrator", "sari", "Sari", "Utami"),
]
# Pictures, people and places stood before the first story; a story is begun this long before it is published.
LONG_AGO, WRITING = timedelta(days=5), timedelta(minutes=50)
_REFERENCE = re.compile(r'data-(photo|box)="([a-z][a-z0-9-]*)"')


@dataclass
class Loaded:
    """Rows by the demo's keys, and the passwords that were made."""

    photos: dict = field(default_factory=dict)
    boxes: dict = field(default_factory=dict)
    authors: dict = field(default_factory=dict)
    tags: dict = field(default_factory=dict)
    sections: dict = field(default_factory=dict)
    articles: dict = field(default_factory=dict)
    users: dict = field(default_factory=dict)
    logins: list = field(default_factory=list)

    @property
    def reporter(self):
        """Who writes what nobody else owns."""
        return self.users["Reporter"]

    @property
    def chief(self):
        """Who publishes."""
        return self.users["Chief editor"]


def load(now=None):
    """Load all of it in one transaction; return [(role, user name, password)]. The newsroom must be empty."""
    now = now or clock.now()
    with ExitStack() as files:
        # Decoded before the transaction: so many pictures take seconds, and a writer keeps others waiting.
        taken = {p.key: take_in(File(files.enter_context(p.path.open("rb")), p.path.name)) for p in PHOTOS}
        loaded = Loaded()
        try:
            with transaction.atomic():
                with clock.at(now - LONG_AGO):
                    _people(loaded)
                    _pictures(loaded, taken)
                    _nouns(loaded)
                    _surround(loaded, now)
                _stories(loaded, now)
        except BaseException:
            for photo in loaded.photos.values():
                take_back(photo)
            raise
    return loaded.logins


def _people(loaded):
    for role, username, first_name, last_name in PEOPLE:
        password = secrets.token_urlsafe(9)
        user = User.objects.create_user(
            username, password=password, first_name=first_name, last_name=last_name, is_staff=True
        )
        user.groups.add(Group.objects.get(name=role))
        loaded.users[role] = user
        loaded.logins.append((role, username, password))


def _pictures(loaded, taken):
    words = ("title", "alt_text", "caption", "creator", "credit_line", "copyright_notice", "city")
    for one in PHOTOS:
        photo = Photo(**{name: getattr(one, name) for name in words})
        loaded.photos[one.key] = keep(taken[one.key], photo, by=loaded.users["Photo desk"])
        photo.set_keywords(list(one.keywords))


def _nouns(loaded):
    for position, one in enumerate(SECTIONS):
        loaded.sections[one.slug] = Section.objects.create(
            slug=one.slug,
            name=one.name,
            description=one.description,
            position=position,
            parent=loaded.sections.get(one.parent),
        )
    for one in BOXES:
        loaded.boxes[one.key] = SharedBox.objects.create(title=one.title, body=clean(one.body))
    for key, name in TAGS.items():
        words = TOPICS[key].introduction if key in TOPICS else ""
        loaded.tags[key] = Tag.objects.create(name=name, description=words)
    users = {user.username: user for user in loaded.users.values()}
    for one in AUTHORS:
        same = (
            "kind",
            "name",
            "role_title",
            "biography",
            "is_wire",
            "wire_words",
            "languages",
            "email_public",
        )
        loaded.authors[one.key] = Author.objects.create(
            **{name: getattr(one, name) for name in same},
            user=users.get(one.key),
            portrait=loaded.photos.get(one.portrait),
        )


def _surround(loaded, now):
    desk = loaded.users["Photo desk"]
    surroundings.open_house()
    surroundings.hang_galleries(loaded.photos, now, by=desk)
    surroundings.link_videos(loaded.photos, now, by=desk)


def _stories(loaded, now):
    steps = []
    for story in STORIES:
        moments = [now + timedelta(minutes=step.minutes) for step in story.life if step.minutes < 0]
        begun = min([*moments, now - WRITING]) - WRITING
        with clock.at(begun):
            loaded.articles[story.key] = _write(loaded, story)
        steps += [(_moment(step, now), story, step) for step in story.life]
    for story in STORIES:
        _relate(loaded, story)
    for article in loaded.articles.values():
        with clock.at(article.created_at + WRITING / 2):
            publishing.keep_version(article, by=article.owner)
    for moment, story, step in sorted(steps, key=lambda one: one[0]):
        with clock.at(moment):
            _live_through(loaded, story, step, now)


def _moment(step, now):
    """When the desk does it: a plan is made now, for later."""
    return now + timedelta(minutes=min(step.minutes, 0))


def _write(loaded, story):
    signed = [loaded.authors[key].user for key, _ in story.bylines]
    same = ("headline", "kind", "kicker", "short_headline", "standfirst", "dateline", "time_zone", "language")
    owner = next((user for user in signed if user and user == loaded.reporter), loaded.chief)
    article = Article.objects.create(
        **{name: getattr(story, name) for name in (*same, "lead_caption", "lead_alt", "desk_status")},
        section=loaded.sections[story.section],
        wire=loaded.authors.get(story.wire),
        lead_photo=loaded.photos.get(story.lead_photo),
        body=clean(_with_numbers(loaded, story.body)),
        owner=owner,
        changed_by=owner,
    )
    for position, (key, role) in enumerate(story.bylines):
        ArticleByline.objects.create(
            article=article, author=loaded.authors[key], role=role, position=position
        )
    article.tags.add(*(loaded.tags[key] for key in story.tags))
    return article


def _with_numbers(loaded, body):
    """The body with row numbers in place of the demo's keys."""
    rows = {"photo": loaded.photos, "box": loaded.boxes}
    return _REFERENCE.sub(lambda found: f'data-{found[1]}="{rows[found[1]][found[2]].pk}"', body)


def _relate(loaded, story):
    for position, key in enumerate(story.related):
        ArticleRelated.objects.create(
            article=loaded.articles[story.key], related=loaded.articles[key], position=position
        )


def _live_through(loaded, story, step, now):
    article, chief = loaded.articles[story.key], loaded.chief
    if step.old:
        _rewrite(article, step, by=article.owner)
    if step.verb == "publish":
        publishing.publish(article, by=chief)
    elif step.verb == "update":
        publishing.publish(article, by=chief, change=Change.UPDATE)
    elif step.verb == "correction":
        publishing.publish(article, by=chief, change=Change.CORRECTION, notice=step.words)
    elif step.verb == "withdraw":
        publishing.withdraw(article, by=chief, reason=step.words)
    elif step.verb == "schedule":
        publishing.schedule(article, now + timedelta(minutes=step.minutes), by=chief)
    elif step.verb == "end":
        publishing.end_at(article, now + timedelta(minutes=step.minutes), by=chief)
    elif step.verb != "edit":
        raise ValueError(f"The demo knows no step {step.verb!r}.")


def _rewrite(article, step, *, by):
    """Give one passage other words, and save; a passage that is not there is a mistake in the demo."""
    article.refresh_from_db()
    if step.old not in article.body:
        raise ValueError(f"“{step.old}” is not in the text of “{article.headline}”.")
    article.body = article.body.replace(step.old, step.new)
    article.save()
    publishing.keep_version(article, by=by)
