"""Stories that an editor has set first, as far as readers see them now."""

from django.db.models import OuterRef, Subquery

from articles.models import FrontPin, Kind


def pinned(editions, pins):
    """The editions (a query of live ones) that `pins` name, in the pins' order; an advertisement never leads.

    One query; the pins are part of it. `place` is each one's number in the order.
    """
    own = pins.filter(article_number=OuterRef("article_id")).order_by("position", "-id")
    return (
        editions.filter(article_id__in=pins.order_by().values("article_number"))
        .exclude(kind=Kind.SPONSORED)
        .annotate(place=Subquery(own.values("position")[:1]), pin=Subquery(own.values("id")[:1]))
        .order_by("place", "-pin")
    )


def on_front(at):
    """The pins of the front page."""
    return FrontPin.objects.holding(at).on_front()


def on_topic(keys, at):
    """The pins of a topic, given by its key and those that were merged into it."""
    return FrontPin.objects.holding(at).filter(tag__in=keys)
