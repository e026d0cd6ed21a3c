"""The number alone decides which story is read; everything else leads to its one address."""

from urllib.parse import quote

import pytest

from tests.factories import make_author, make_edition, make_section, make_tag


@pytest.fixture
def story(db):
    """A live story at /ekonomi/<number>/feri-listrik/."""
    return make_edition(section=make_section("Ekonomi"), slug="feri-listrik")


def test_a_story_is_read_at_its_address(read, story):
    response = read(story.get_absolute_url())
    assert response.status_code == 200
    assert story.headline in response.text_read


@pytest.mark.parametrize(
    "path",
    [
        "/ekonomi/{pk}/slug-lama/",
        "/politik/{pk}/feri-listrik/",
        "/EKONOMI/{pk}/Feri-Listrik/",
        "/politik/{pk}/slug-lama",
        "/ekonomi/{pk}/",
        "/ekonomi/{pk}",
        "/ekonomi/{pk}/feri.listrik.html/",
        "/ekonomi/{pk}/🐟/",
        "/ekonomi/{pk}/%20/",
    ],
)
def test_a_wrong_address_is_one_step_from_the_right_one(read, story, path):
    response = read(path.format(pk=story.article_id))
    assert (response.status_code, response["Location"]) == (301, story.get_absolute_url())


def test_the_query_comes_along(read, story):
    response = read(f"/lama/{story.article_id}/x/?utm_source=surel&b=%C3%A9")
    assert response["Location"] == f"{story.get_absolute_url()}?utm_source=surel&b=%C3%A9"


def test_a_query_nobody_knows_changes_nothing(read, story):
    plain, tracked = (read(story.get_absolute_url() + query) for query in ("", "?fbclid=abc&page=2"))
    assert plain.content == tracked.content


@pytest.mark.parametrize("number", ["0", "01", "-1", "1.0", "9" * 18, "9" * 40, "satu", "１"])
def test_a_number_that_is_no_storys_is_not_found(read, story, number):
    assert read(f"/ekonomi/{number}/feri-listrik/").status_code == 404


def test_an_arabic_address_can_be_read_and_corrected(read, db):
    section = make_section("اقتصاد", slug="اقتصاد")
    story = make_edition(section=section, slug="أول-عبارة", headline="أول عبّارة", language="ar")
    assert read(story.get_absolute_url()).status_code == 200
    assert read(f"/{quote('اقتصاد')}/").status_code == 200
    wrong = read(f"/{quote('اقتصاد')}/{story.article_id}/{quote('قديم')}/")
    assert wrong["Location"] == story.get_absolute_url()
    assert wrong["Location"].isascii()


def test_a_new_section_moves_the_story(read, story):
    story.section.slug = "bisnis"
    story.section.save()
    assert read(f"/ekonomi/{story.article_id}/feri-listrik/")["Location"].startswith("/bisnis/")


@pytest.mark.parametrize("method", ["post", "put", "delete", "patch", "options"])
def test_a_page_can_only_be_read(read, story, method):
    for path in ("/", "/terkini/", "/ekonomi/", story.get_absolute_url()):
        response = read(path, method=method)
        assert (response.status_code, response["Allow"]) == (405, "GET, HEAD")


def test_head_answers_as_get_without_a_body(read, story):
    response = read(story.get_absolute_url(), method="head")
    assert (response.status_code, response.content) == (200, b"")
    assert response["ETag"]


def test_a_section_in_capitals_leads_to_its_address(read, story):
    response = read("/Ekonomi/")
    assert (response.status_code, response["Location"]) == (301, "/ekonomi/")


def test_a_section_without_its_slash_leads_to_its_address(read, story):
    assert read("/ekonomi")["Location"] == "/ekonomi/"


def test_a_closed_section_leads_to_the_one_that_took_its_place(read, story):
    old = make_section("Bisnis", successor=make_section("Usaha", successor=story.section))
    response = read(old.get_absolute_url() + "?a=1")
    assert (response.status_code, response["Location"]) == (301, "/ekonomi/?a=1")


def test_sections_that_closed_into_each_other_do_not_go_round(read, db):
    one, two = make_section("Satu"), make_section("Dua")
    for section, after in ((one, two), (two, one)):
        section.successor = after
        section.save()
    assert read("/satu/").status_code in (200, 301)


@pytest.mark.parametrize("make, field", [(make_tag, "tags"), (make_author, "bylines")])
def test_what_was_merged_leads_to_what_it_is_now(read, story, make, field):
    now = make("Selat Madura")
    old = make("Selat", merged_into=make("Madura", merged_into=now))
    make_edition(section=story.section, **{field: [now]})
    response = read(old.get_absolute_url())
    assert (response.status_code, response["Location"]) == (301, now.get_absolute_url())
    assert read(now.get_absolute_url()).status_code == 200


@pytest.mark.parametrize(
    "path",
    ["/x/", "/tag/x/", "/penulis/x/", "/cari/", "/tag/", "/penulis/", "/a/b/c/", "/%00/", "/tag/%00/"],
)
def test_what_is_not_there_is_not_found(read, db, path):
    assert read(path).status_code == 404


def test_a_page_is_sent_once_to_those_who_keep_it(read, story):
    first = read(story.get_absolute_url())
    again = read(story.get_absolute_url(), headers={"If-None-Match": first["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert first["Cache-Control"] == again["Cache-Control"] == "public, max-age=0, must-revalidate"
