"""What readers see one second before, at, and after each change, with no worker anywhere."""

from datetime import timedelta

import pytest

from articles import publishing
from articles.models import Change
from newsroom import clock
from tests.articles.site.conftest import SECOND
from tests.factories import MORNING, change_article, make_article, make_section, make_tag

# Far ahead: the database's own rule about what has begun knows no other clock than its own.
MORNING = MORNING.replace(year=2041)
NOON = MORNING + timedelta(hours=4)
EVENING = MORNING + timedelta(hours=10)


@pytest.fixture
def article(editor):
    """A complete story nobody has seen, in a section and under a topic of its own."""
    section, tag = make_section("Ekonomi"), make_tag("Feri listrik")
    return make_article(by=editor, section=section, tags=[tag], slug="feri", headline="Feri pertama")


def seen(read, article, at):
    """The status of the story's page, and whether each list names its headline of that time."""
    page = read(f"/ekonomi/{article.pk}/feri/", at=at)
    lists = [read(path, at=at).text_read for path in ("/", "/terkini/", "/ekonomi/")]
    return page.status_code, page.text_read, lists


def test_a_first_publication_is_there_at_its_second_and_not_before(read, article, editor):
    with clock.at(MORNING):
        publishing.schedule(article, NOON, by=editor)
    status, text, lists = seen(read, article, NOON - SECOND)
    assert (status, "Feri pertama" in text) == (404, False)
    assert not any("Feri pertama" in page for page in lists)
    for at in (NOON, NOON + SECOND):
        status, text, lists = seen(read, article, at)
        assert status == 200
        assert all("Feri pertama" in page for page in [text, *lists])
    assert "17 Nov 2041, 12:20 WIB" in text


def test_a_planned_topic_and_author_are_not_found_before_their_second(read, article, editor):
    with clock.at(MORNING):
        publishing.schedule(article, NOON, by=editor)
    author = article.bylines.get().author
    for path in ("/tag/feri-listrik/", author.get_absolute_url()):
        assert read(path, at=NOON - SECOND).status_code == 404
        assert read(path, at=NOON).status_code == 200


def test_the_page_of_a_story_to_come_is_that_of_any_wrong_address(read, article, editor):
    with clock.at(MORNING):
        publishing.schedule(article, NOON, by=editor)
    drafted = make_article()
    planned = read(f"/ekonomi/{article.pk}/feri/", at=MORNING)
    nowhere = read("/ekonomi/987654321/feri/", at=MORNING)
    draft = read(f"/ekonomi/{drafted.pk}/x/", at=MORNING)
    assert planned.content == nowhere.content == draft.content
    assert planned.headers == nowhere.headers == draft.headers
    assert len(planned.queries) == len(nowhere.queries)


def test_a_timed_update_is_there_at_its_second(read, article, editor):
    with clock.at(MORNING):
        publishing.publish(article, by=editor)
        changed = change_article(article, by=editor, headline="Feri kedua")
        publishing.schedule(changed, NOON, by=editor, change=Change.UPDATE)
    _status, text, lists = seen(read, article, NOON - SECOND)
    assert all("Feri pertama" in page and "Feri kedua" not in page for page in [text, *lists])
    _status, text, lists = seen(read, article, NOON)
    assert all("Feri kedua" in page and "Feri pertama" not in page for page in [text, *lists])
    assert "17 Nov 2041, 12:20 WIB" in text
    assert "17 Nov 2041, 08:20 WIB" in text


def test_an_expired_story_is_gone_at_its_second(read, article, editor):
    with clock.at(MORNING):
        publishing.publish(article, by=editor)
        publishing.end_at(article, NOON, by=editor)
    assert seen(read, article, NOON - SECOND)[0] == 200
    for at in (NOON, NOON + SECOND):
        status, text, lists = seen(read, article, at)
        assert status == 410
        assert "17 Nov 2041, 12:20 WIB" in text
        assert not any("Feri pertama" in page for page in [text, *lists])


def test_a_withdrawn_story_is_gone_at_once_and_says_why(read, article, editor):
    with clock.at(MORNING):
        publishing.publish(article, by=editor)
    with clock.at(NOON):
        publishing.withdraw(article, by=editor, reason="Dua angka tidak dapat dibuktikan.")
    assert seen(read, article, NOON - SECOND)[0] == 200
    status, text, lists = seen(read, article, NOON)
    assert status == 410
    assert "Dua angka tidak dapat dibuktikan." in text
    assert "17 Nov 2041, 12:20 WIB" in text
    assert not any("Feri pertama" in page for page in [text, *lists])


def test_a_withdrawn_story_stays_gone_when_its_planned_update_was_due(read, article, editor):
    with clock.at(MORNING):
        publishing.publish(article, by=editor)
        publishing.schedule(change_article(article, by=editor), EVENING, by=editor)
    with clock.at(NOON):
        publishing.withdraw(article, by=editor, reason="Narasumber mencabut pernyataannya.")
    for at in (EVENING - SECOND, EVENING, EVENING + SECOND):
        assert seen(read, article, at)[0] == 410


def test_a_story_brought_back_is_read_again_with_its_old_times(read, article, editor):
    with clock.at(MORNING):
        publishing.publish(article, by=editor)
    with clock.at(NOON):
        publishing.withdraw(article, by=editor, reason="Salah tekan.")
    with clock.at(EVENING):
        publishing.reinstate(article, by=editor)
    assert read(f"/ekonomi/{article.pk}/feri/", at=EVENING - SECOND).status_code == 410
    page = read(f"/ekonomi/{article.pk}/feri/", at=EVENING)
    assert page.status_code == 200
    assert "18:20 WIB" not in page.text_read


def test_a_gone_story_is_gone_at_every_address_it_had(read, article, editor):
    with clock.at(MORNING):
        publishing.publish(article, by=editor)
    with clock.at(NOON):
        publishing.withdraw(article, by=editor, reason="Salah.")
    for path in (f"/lama/{article.pk}/x/", f"/ekonomi/{article.pk}/", f"/ekonomi/{article.pk}/feri"):
        assert read(path, at=NOON).status_code == 410
