"""Stories an editor sets first, on the front page and on a topic's, seen only while they are live."""

import re
from datetime import timedelta

from articles.models import Ending, FrontPin, Kind
from tests.factories import MORNING, fill, make_author, make_edition, make_photo, make_section, make_tag

HOUR = timedelta(hours=1)


def pin(edition, position=0, **fields):
    """Set a story first."""
    return FrontPin.objects.create(article_number=edition.article_id, position=position, **fields)


def numbers_in(text):
    return [int(number) for number in re.findall(r'<h[123][^>]*><a href="/[^/"]+/(\d+)/', text)]


def top_of(text):
    """Numbers of the lead and the cards beside it."""
    return numbers_in(text.partition('<div class="wrap front ruled">')[2].partition("<section")[0])


def old_stories(number):
    section, photo = make_section(), make_photo()
    return [
        make_edition(section=section, lead_photo=photo, live_from=MORNING - (30 + n) * HOUR)
        for n in range(number)
    ]


def test_pinned_stories_lead_in_the_editors_order(read, db):
    fill(40, section=make_section(), lead_photo=make_photo())
    first, second, third = old_stories(3)
    pin(second, 0), pin(third, 1), pin(first, 2)
    text = read("/").text_read
    assert top_of(text)[:3] == [second.article_id, third.article_id, first.article_id]
    assert len(numbers_in(text)) == len(set(numbers_in(text)))


def test_an_empty_place_falls_back_to_the_newest(read, db):
    newest = fill(10, section=make_section(), lead_photo=make_photo())
    (only,) = old_stories(1)
    pin(only)
    assert top_of(read("/").text_read)[:2] == [only.article_id, newest[0].article_id]
    FrontPin.objects.all().delete()
    assert top_of(read("/").text_read)[0] == newest[0].article_id


def test_a_pin_shows_no_story_before_its_time_nor_after_its_end(read, db):
    (live,) = old_stories(1)
    planned = make_edition(live_from=MORNING + 2 * HOUR, headline="Nanti")
    gone = make_edition(
        live_from=MORNING - HOUR, live_until=MORNING, ending=Ending.WITHDRAWN, headline="Ditarik"
    )
    for place, one in enumerate((planned, gone, live)):
        pin(one, place)
    pin_nobody = FrontPin.objects.create(article_number=9_000_000_000)
    text = read("/").text_read
    assert "Nanti" not in text and "Ditarik" not in text and str(pin_nobody.article_number) not in text
    assert top_of(text)[0] == live.article_id
    assert top_of(read("/", at=MORNING + 2 * HOUR).text_read)[0] == planned.article_id


def test_a_pin_ends_at_its_second(read, db):
    newest = fill(10, section=make_section(), lead_photo=make_photo())
    (old,) = old_stories(1)
    pin(old, until=MORNING + HOUR)
    assert top_of(read("/", at=MORNING + HOUR - timedelta(seconds=1)).text_read)[0] == old.article_id
    assert top_of(read("/", at=MORNING + HOUR).text_read)[0] == newest[0].article_id


def test_an_advertisement_leads_nothing_whatever_is_pinned(read, db):
    news = make_edition(lead_photo=make_photo())
    pin(make_edition(kind=Kind.SPONSORED, lead_photo=make_photo()))
    assert top_of(read("/").text_read)[0] == news.article_id


def test_a_pinned_opinion_stands_at_the_top_and_not_in_its_band_again(read, db):
    opinion = make_edition(kind=Kind.OPINION)
    make_edition(kind=Kind.OPINION)
    pin(opinion)
    text = read("/").text_read
    assert top_of(text)[0] == opinion.article_id
    assert numbers_in(text).count(opinion.article_id) == 1


def test_pins_of_a_topic_open_its_first_page_alone(read, db):
    tag, section = make_tag("Beras"), make_section()
    fill(25, section=section, tag=tag)
    old = make_edition(tags=[tag], live_from=MORNING - 30 * HOUR)
    other = make_edition(live_from=MORNING - 31 * HOUR)
    pin(old, tag=tag), pin(other, tag=tag)
    first = read("/tag/beras/").text_read.partition("<main")[2].partition("<aside")[0]
    assert numbers_in(first)[0] == old.article_id
    # It is pinned, but it is not of the topic.
    assert other.article_id not in numbers_in(first)
    assert top_of(read("/").text_read)[0] != old.article_id
    older = re.search(r'rel="next" href="([^"]+)"', first)[1]
    assert numbers_in(read(older).text_read.partition("<aside")[0])[0] != old.article_id


def test_pins_of_a_merged_topic_stand_on_the_new_one(read, db):
    now = make_tag("Selat Madura")
    old = make_tag("Selat", merged_into=now)
    fill(3, section=make_section(), tag=now)
    story = make_edition(tags=[now], live_from=MORNING - 30 * HOUR)
    pin(story, tag=old)
    assert numbers_in(read("/tag/selat-madura/").text_read)[0] == story.article_id


def test_pins_cost_one_question(read, db):
    tag, section = make_tag("Beras"), make_section()
    fill(30, section=section, tag=tag, author=make_author())
    before = {path: len(read(path).queries) for path in ("/", "/tag/beras/")}
    for place, one in enumerate(old_stories(6)):
        pin(one, place), pin(one, place, tag=tag)
    assert {path: len(read(path).queries) for path in before} == before
