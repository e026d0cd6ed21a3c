"""oEmbed: another site gets a link with a picture, in the size it asked for, of what readers can see."""

import json
from datetime import timedelta
from urllib.parse import quote

import pytest

from articles import publishing
from articles.models import Kind
from newsroom import clock
from tests.articles.site.conftest import SECOND
from tests.articles.site.reading import word
from tests.factories import MORNING, make_article, make_author, make_edition, make_photo, make_section

SITE = "https://sauh.example"


@pytest.fixture(autouse=True)
def address(settings):
    """The public address of the house."""
    settings.SITE_URL = SITE


@pytest.fixture
def ask(read):
    """`ask(address, maxwidth=…)`: the response, with its JSON as `said`; always readable from other sites."""

    def asked(address, *, at=MORNING + timedelta(hours=1), method="get", **options):
        query = "&".join(f"{name}={quote(str(value))}" for name, value in {"url": address, **options}.items())
        response = read(f"/oembed/?{query}", at=at, method=method)
        assert response["Access-Control-Allow-Origin"] == "*"
        assert response["Content-Type"] == "application/json"
        response.said = json.loads(response.content) if method == "get" else None
        return response

    return asked


@pytest.fixture
def story(db):
    """A story with everything an answer may name."""
    return make_edition(
        headline="Harga beras turun",
        slug="harga-beras",
        section=make_section("Ekonomi"),
        bylines=[make_author("Laras Prameswari"), make_author("Bagas Wirawan")],
        lead_photo=make_photo(),
    )


def page_of(story):
    """The absolute address of a story."""
    return SITE + story.get_absolute_url()


def test_a_story_is_a_link_with_its_names_and_picture(ask, story):
    response = ask(page_of(story), format="json")
    assert response.status_code == 200
    assert response.said == {
        "version": "1.0",
        "type": "link",
        "title": "Harga beras turun",
        "url": page_of(story),
        "author_name": "Laras Prameswari, Bagas Wirawan",
        "author_url": f"{SITE}/penulis/laras-prameswari/",
        "provider_name": "Sauh",
        "provider_url": f"{SITE}/",
        "cache_age": 300,
        "thumbnail_url": f"{SITE}/foto/{story.lead_photo.digest}/original-1280.jpg",
        "thumbnail_width": 1280,
        "thumbnail_height": 853,
    }


def test_a_story_without_picture_or_names_is_a_plain_link(ask, db):
    story = make_edition(bylines=[])
    assert not {"thumbnail_url", "author_name"} & set(ask(page_of(story)).said)


def test_an_advertisement_says_so(ask, db):
    story = make_edition(kind=Kind.SPONSORED, headline="Rumah murah")
    assert ask(page_of(story)).said["title"] == f"{word(Kind.SPONSORED)}: Rumah murah"


@pytest.mark.parametrize(
    ("bounds", "size"),
    [
        ({"maxwidth": 700}, (640, 427)),
        ({"maxwidth": 640}, (640, 427)),
        ({"maxheight": 300}, (320, 213)),
        ({"maxwidth": 5000, "maxheight": 9_999_999_999}, (1280, 853)),
        ({"maxwidth": 319}, None),
        ({"maxheight": 1}, None),
    ],
)
def test_the_picture_is_never_larger_than_asked_for(ask, story, bounds, size):
    said = ask(page_of(story), **bounds).said
    found = (said["thumbnail_width"], said["thumbnail_height"]) if "thumbnail_url" in said else None
    assert found == size


@pytest.mark.parametrize(
    "shape", ["/lama/{}/lain/", "/ekonomi/{}/", "/ekonomi/{}", "/ekonomi/{}/harga-beras/?utm_x=1"]
)
def test_an_old_address_of_a_story_is_as_good(ask, story, shape):
    for site in (SITE, SITE.replace("https", "http"), "https://SAUH.example"):
        assert ask(site + shape.format(story.article_id)).said["url"] == page_of(story)


def test_a_story_in_another_script_is_found(ask, db):
    story = make_edition(headline="سفينة", language="ar")
    assert ask(page_of(story)).said["title"] == "سفينة"


@pytest.mark.parametrize(
    "address",
    [
        *(f"{SITE}/", f"{SITE}/ekonomi/", f"{SITE}/ekonomi/987654321/x/", f"{SITE}/admin/", f"{SITE}/feed/"),
        *(
            "https://lain.example/ekonomi/1/x/",
            "ftp://sauh.example/ekonomi/1/x/",
            "halo",
            "http://[::1",
            SITE,
        ),
        *("//sauh.example/ekonomi/1/x/", "\x00", "javascript:alert(1)", f"{SITE}/ekonomi/{'9' * 40}/x/"),
    ],
)
def test_whatever_is_no_story_of_ours_is_not_found(ask, story, address):
    response = ask(address)
    assert (response.status_code, list(response.said)) == (404, ["error"])


def test_a_story_nobody_may_see_is_not_found_in_the_same_words(ask, editor):
    drafted, planned = make_article(), make_article(by=editor)
    with clock.at(MORNING.replace(year=2041)):
        publishing.schedule(planned, MORNING.replace(year=2042), by=editor)
    gone = make_edition(live_until=MORNING + SECOND)
    numbers = [987654321, drafted.pk, planned.pk, gone.article_id]
    answers = [ask(f"{SITE}/ekonomi/{number}/x/", at=MORNING.replace(year=2041)) for number in numbers]
    assert [one.status_code for one in answers] == [404] * 4
    assert len({one.content for one in answers}) == 1


def test_it_knows_a_story_from_its_second_to_its_last(ask, db):
    end = MORNING + timedelta(hours=2)
    story = make_edition(live_until=end)
    moments = (MORNING - SECOND, MORNING, end - SECOND, end)
    assert [ask(page_of(story), at=at).status_code for at in moments] == [404, 200, 200, 404]


@pytest.mark.parametrize("form", ["xml", "", "JSON", "json\x00"])
def test_another_format_is_not_offered(ask, story, form):
    assert ask(page_of(story), format=form).status_code == 501


@pytest.mark.parametrize("size", ["0", "-1", "abc", "1.5", "", "٥"])
def test_a_size_that_is_none_is_refused_in_a_sentence(ask, story, size):
    response = ask(page_of(story), maxwidth=size)
    assert response.status_code == 400
    assert response.said["error"]


def test_without_an_address_there_is_nothing_to_answer(read, db):
    assert read("/oembed/").status_code == 400


def test_who_has_it_already_is_told_so_and_only_reading_is_possible(ask, read, story):
    first = ask(page_of(story))
    path = f"/oembed/?url={page_of(story)}"
    assert first["Cache-Control"] == "public, max-age=0, must-revalidate"
    assert read(path, headers={"if-none-match": first["ETag"]}).status_code == 304
    assert read(path, method="head").status_code == 200
    assert read(path, method="post").status_code == 405
    assert len(first.queries) <= 3
