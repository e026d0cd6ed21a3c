"""The demo newsroom, made through the verbs."""

import stat
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from articles.demo import PAGES, VIDEOS
from articles.models import Article, DeskStatus, Edition, House, PolicyPage, PublicState
from articles.publishing.gates import problems
from media.models import Gallery, Photo, Video
from media.models.photo import originals
from newsroom.accounts.models import User
from tests.factories import make_article


@pytest.fixture
def var(settings, uploads):
    settings.VAR = uploads
    return uploads


def load():
    said = StringIO()
    call_command("load_demo", stdout=said)
    return said.getvalue()


def test_it_shows_a_story_in_every_state_and_keeps_the_logins_to_oneself(db, var):
    load()
    states = {article.public_state() for article in Article.objects.all()}
    assert states == set(PublicState) - {PublicState.EXPIRED}
    assert {DeskStatus.DRAFT, DeskStatus.CHECK} <= {article.desk_status for article in Article.objects.all()}
    lines = [line.split("\t") for line in (var / "logins.txt").read_text().splitlines()]
    assert [role for role, _, _ in lines] == [
        "Reporter",
        "Editor",
        "Chief editor",
        "Photo desk",
        "Administrator",
    ]
    assert all(User.objects.get(username=name).check_password(password) for _, name, password in lines)
    assert stat.S_IMODE((var / "logins.txt").stat().st_mode) == 0o600
    live = Edition.objects.live().select_related("lead_photo", "section")
    assert not any(problems(edition) for edition in live)
    assert all(originals().exists(photo.original.name) for photo in Photo.objects.all())
    assert any(edition.notices for edition in live)


def test_it_is_loaded_once_and_never_into_a_newsroom_with_stories(db, var):
    article = make_article()
    assert "not loaded" in load()
    assert list(Article.objects.all()) == [article] and not Photo.objects.exists()


def test_it_is_refused_in_production(db, var, settings):
    settings.PRODUCTION = True
    with pytest.raises(CommandError, match="production"):
        load()
    assert not Article.objects.exists()


def test_the_house_speaks_for_itself_and_shows_its_films_and_pictures(db, var):
    load()
    assert House.current().name == "Sauh"
    assert PolicyPage.objects.filter(is_shown=True).count() == PolicyPage.objects.count() == len(PAGES)
    assert Video.objects.public().count() == len(VIDEOS)
    assert Gallery.objects.public().with_photos().get().rows
