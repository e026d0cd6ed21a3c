"""The hub is told of each feed that has changed, from the outbox, and never holds up anybody."""

from datetime import timedelta

import pytest

from articles import publishing
from articles.models import EditionByline
from articles.site.feeds import websub
from newsroom import clock, outbound
from newsroom.ledger import delivery
from newsroom.ledger.models import OutboxMessage
from tests.articles.site.conftest import SECOND
from tests.factories import MORNING, change_article, make_article, make_author, make_section, make_tag
from tests.newsroom.strangers import says, stranger

# Far ahead: the database's own rule about what has begun knows no other clock than its own.
DAWN = MORNING.replace(year=2041)
NOON = DAWN + timedelta(hours=4)
SITE = "https://sauh.example"


@pytest.fixture(autouse=True)
def at_home(settings):
    """Our address, leave to ask 127.0.0.1, and no memory of a hub that failed."""
    settings.SITE_URL, settings.OUTBOUND_ALLOW = SITE, ["127.0.0.1/32"]
    websub._failed.clear()


@pytest.fixture
def article(editor):
    """A complete story nobody has seen, in a sub-section, with a topic and an author."""
    energy = make_section("Energi", parent=make_section("Ekonomi"))
    by = [make_author("Laras Prameswari")]
    return make_article(by=editor, section=energy, tags=[make_tag("Beras")], bylines=by)


@pytest.fixture
def hub(settings):
    """A hub that says yes."""
    with stranger(says(204)) as there:
        settings.WEBSUB_HUB = there.url("/hub")
        yield there


def told(hub):
    """The pages whose feeds the hub was told of, and nothing twice; its memory is emptied."""
    addresses = []
    for method, path, form in hub.asked:
        assert (method, path, form[0]) == ("POST", "/hub", ("hub.mode", "publish"))
        addresses += [value for name, value in form[1:] if name == "hub.url"]
    hub.asked.clear()
    assert len(set(addresses)) == len(addresses)
    pages = {address.removeprefix(SITE).partition("feed/")[0] for address in addresses}
    assert len(addresses) == 3 * len(pages)
    return pages


OWN = {"/", "/ekonomi/", "/energi/", "/tag/beras/", "/penulis/laras-prameswari/"}


def test_a_publication_is_told_for_every_feed_that_has_the_story(hub, article, editor):
    with clock.at(DAWN):
        publishing.publish(article, by=editor)
        delivery.deliver_due()
    assert told(hub) == OWN


def test_a_plan_is_told_at_its_second_and_not_before(hub, article, editor):
    with clock.at(DAWN):
        publishing.schedule(article, NOON, by=editor)
    with clock.at(NOON - SECOND):
        delivery.deliver_due()
    assert hub.asked == []
    with clock.at(NOON):
        delivery.deliver_due()
    assert told(hub) == OWN


def test_withdrawal_return_and_end_are_told(hub, article, editor):
    with clock.at(DAWN):
        publishing.publish(article, by=editor)
        delivery.deliver_due()
    told(hub)
    with clock.at(DAWN + timedelta(minutes=1)):
        publishing.withdraw(article, by=editor, reason="Salah.")
        delivery.deliver_due()
    assert told(hub) == OWN
    with clock.at(DAWN + timedelta(minutes=2)):
        publishing.reinstate(article, by=editor)
        publishing.end_at(article, NOON, by=editor)
        delivery.deliver_due()
    assert told(hub) == OWN
    with clock.at(NOON):
        delivery.deliver_due()
    assert told(hub) == OWN


def test_a_list_that_lost_the_story_is_told_as_well(hub, article, editor):
    with clock.at(DAWN):
        publishing.publish(article, by=editor)
        delivery.deliver_due()
    told(hub)
    with clock.at(NOON):
        publishing.publish(change_article(article, by=editor, section=make_section("Daerah")), by=editor)
        delivery.deliver_due()
    assert told(hub) == {*OWN, "/daerah/"}


def test_the_feeds_told_of_are_those_that_name_the_hub(hub, article, editor, read):
    with clock.at(DAWN):
        publishing.publish(article, by=editor)
        delivery.deliver_due()
    for _method, _path, form in hub.asked:
        for _name, address in form[1:]:
            response = read(address.removeprefix(SITE), at=DAWN)
            assert f'<{address}>; rel="self"' in response["Link"]


def test_without_a_hub_nothing_is_asked(settings, article, editor):
    settings.WEBSUB_HUB, settings.OUTBOUND_ALLOW = "", []
    with clock.at(DAWN):
        publishing.publish(article, by=editor)
        assert delivery.deliver_due() == 1


def test_the_desks_copy_is_never_asked(hub, article, editor, django_assert_max_num_queries):
    with clock.at(DAWN):
        publishing.publish(article, by=editor)
        with django_assert_max_num_queries(8) as queries:
            websub.changed_feeds(article.pk)
    assert not [query for query in queries.captured_queries if '"articles_article"' in query["sql"]]
    assert EditionByline.objects.exists()


# --- a hub that does not answer as it should --------------------------------------------------------
def failing(article, editor, moments):
    """The one message of a publication after a try at each moment; publishes at the first."""
    with clock.at(moments[0]):
        publishing.publish(article, by=editor)
    for moment in moments:
        with clock.at(moment):
            delivery.deliver_due()
    return OutboxMessage.objects.get(topic="story.published")


def test_a_hub_that_refuses_is_named_and_asked_again_later(settings, article, editor):
    with stranger(says(500, b"penuh")) as there:
        settings.WEBSUB_HUB = there.url("/hub")
        message = failing(article, editor, [DAWN, DAWN + SECOND])
        assert (message.delivered_at, message.attempts, len(there.asked)) == (None, 1, 1)
        assert "HubRefused" in message.last_error and "500: penuh" in message.last_error
        with clock.at(DAWN + timedelta(minutes=2)):
            delivery.deliver_due()
        assert len(there.asked) == 2


def test_a_hub_inside_our_own_walls_is_not_asked(settings, article, editor):
    with stranger(says(204)) as there:
        settings.WEBSUB_HUB, settings.OUTBOUND_ALLOW = there.url("/hub"), []
        message = failing(article, editor, [DAWN])
    assert "AddressRefused" in message.last_error and there.asked == []


def test_a_hub_that_is_down_is_left_alone_for_a_minute(settings, article, editor, monkeypatch):
    settings.WEBSUB_HUB, asked = "https://hub.example/", []

    def down(*arguments, **options):
        asked.append(clock.now())
        raise outbound.TooSlow("hub.example")

    monkeypatch.setattr(outbound, "send", down)
    moments = [DAWN + timedelta(seconds=second) for second in (0, 5, 30, 59, 90)]
    message = failing(article, editor, moments)
    assert asked == [DAWN, moments[-1]]
    assert message.attempts == 5


def test_after_an_hour_the_hub_is_not_told_any_more(settings, article, editor, caplog):
    settings.WEBSUB_HUB = "http://127.0.0.1:1/"
    with clock.at(DAWN):
        publishing.publish(article, by=editor)
    with clock.at(DAWN + timedelta(minutes=61)):
        assert delivery.deliver_due() == 1
    assert "could not be told" in caplog.text
