"""Videos in a story, played in a browser under the readers' own content policy."""

import re

import pytest
from playwright.sync_api import expect

from tests.factories import make_edition, make_video

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.browser]


@pytest.fixture
def story(page, live_server):
    """Opens a story with a video; answers the page, what it asked for, and what the policy refused."""
    asked, reports = [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: reports.append(message.text))
    answer = {"body": "a player", "content_type": "text/html"}
    page.context.route(re.compile("^https://"), lambda route: route.fulfill(**answer))

    def open_with(video):
        body = f'<p>a</p><figure data-video="{video.pk}"></figure>'
        page.goto(live_server.url + make_edition(body=body).get_absolute_url())
        return page, asked

    yield open_with
    assert [each for each in reports if "Content Security Policy" in each] == []


def test_a_provider_is_asked_for_nothing_before_the_reader_asks(story):
    video = make_video()
    page, asked = story(video)
    assert not any("youtube" in address for address in asked)
    page.locator(".facade a").click()
    expect(page.locator(".facade iframe")).to_have_attribute("src", video.player_address)
    expect(page.locator(".facade iframe")).to_have_attribute("title", video.title)
    expect(page.frame_locator(".facade iframe").locator("body")).to_have_text("a player")


def test_our_own_film_plays_in_the_place_of_its_still_with_captions(story):
    video = make_video(file="own", captions="WEBVTT", captions_language="id")
    page, asked = story(video)
    assert not any(video.file_address in address for address in asked)
    page.locator(".facade a").focus()
    page.keyboard.press("Enter")
    expect(page.locator(".facade video[controls]")).to_have_attribute("src", video.file_address)
    expect(page.locator(".facade track")).to_have_attribute("src", video.captions_address)


def test_a_story_without_video_has_no_script(client):
    assert b"player" not in client.get(make_edition().get_absolute_url()).content
