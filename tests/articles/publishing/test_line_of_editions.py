"""Random lives of a story: whatever the desk does, readers get exactly one right copy at every second."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from articles import publishing
from articles.models import Article, Edition, EditionByline, PublicState
from articles.publishing import refusals
from newsroom import clock
from tests.factories import make_article, make_user

START = datetime(2031, 5, 4, 8, 20, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
PROBES = [timedelta(0), *(minutes * MINUTE for minutes in (1, 30, 90, 200, 400))]


@dataclass
class Copy:
    """What readers have from `start` until `end`: a version of the story."""

    start: datetime
    end: datetime | None
    version: int


@dataclass
class Expected:
    """The rules of a story's line written a second time, as plainly as can be: a list of intervals."""

    now: datetime = START
    version: int = 1
    copies: list[Copy] = field(default_factory=list)

    def at(self, moment):
        return next((c for c in self.copies if c.start <= moment and (c.end is None or moment < c.end)), None)

    @property
    def plans(self):
        return [copy for copy in self.copies if copy.start > self.now]

    @property
    def ahead(self):
        return [copy for copy in self.copies if copy.end is None or copy.end > self.now]

    def drop(self, plan):
        place = self.copies.index(plan)
        if place and self.copies[place - 1] in self.ahead:
            self.copies[place - 1].end = plan.end
        self.copies.remove(plan)

    def begin(self, start, version):
        end = None
        if last := (self.ahead or [None])[-1]:
            end, last.end = last.end, start
        self.copies.append(Copy(start, end, version))

    def save(self, _):
        self.version += 1
        return True

    def wait(self, minutes):
        self.now += minutes * MINUTE
        return True

    def publish(self, _, drop=False):
        if self.plans and not drop:
            return False
        live = self.at(self.now)
        if live and live.version == self.version:
            return False
        for plan in reversed(self.plans):
            self.drop(plan)
        if live:
            self.begin(self.now, self.version)
        else:
            self.copies.append(Copy(self.now, None, self.version))
        return True

    def publish_anyway(self, minutes):
        return self.publish(minutes, drop=True)

    def schedule(self, minutes, drop=False):
        at = self.now + minutes * MINUTE
        in_the_way = any(plan.start >= at for plan in self.plans)
        if in_the_way and not drop:
            return False
        kept = [] if (drop or in_the_way) else self.plans
        tail = kept[-1] if kept else self.at(self.now)
        end = self._end_after_dropping() if (drop or in_the_way) else (tail.end if tail else None)
        if (tail and tail.version == self.version) or (tail and end and end <= at):
            return False
        for plan in reversed([p for p in self.plans if p not in kept]):
            self.drop(plan)
        if tail:
            self.begin(at, self.version)
        else:
            self.copies.append(Copy(at, None, self.version))
        return True

    def _end_after_dropping(self):
        return self.ahead[-1].end if self.at(self.now) else None

    def schedule_anyway(self, minutes):
        return self.schedule(minutes, drop=True)

    def unschedule(self, _):
        if not self.plans:
            return False
        for plan in reversed(self.plans):
            self.drop(plan)
        return True

    def unschedule_first(self, _):
        if not self.plans:
            return False
        self.drop(self.plans[0])
        return True

    def end_at(self, minutes):
        at = self.now + minutes * MINUTE
        if not self.ahead or at <= self.ahead[-1].start:
            return False
        self.ahead[-1].end = at
        return True

    def end_never(self, _):
        if not self.ahead:
            return False
        self.ahead[-1].end = None
        return True

    def withdraw(self, _):
        live = self.at(self.now)
        if not live:
            return False
        for plan in reversed(self.plans):
            self.drop(plan)
        live.end = self.now
        return True

    def reinstate(self, _):
        last = [copy for copy in self.copies if copy.start <= self.now]
        if self.at(self.now) or not last or self.plans:
            return False
        self.copies.append(Copy(self.now, None, last[-1].version))
        return True


class Desk:
    """The same steps through the verbs."""

    def __init__(self, article, chief):
        self.article, self.chief = article, chief

    def save(self, _):
        self.article.refresh_from_db()
        self.article.headline = f"Versi {self.article.version + 1}"
        self.article.save()
        publishing.keep_version(self.article, by=self.chief)

    def wait(self, _):
        """The clock is set by the test itself."""

    def publish(self, _):
        publishing.publish(self.article, by=self.chief)

    def publish_anyway(self, _):
        publishing.publish(self.article, by=self.chief, drop_plans=True)

    def schedule(self, minutes):
        publishing.schedule(self.article, clock.now() + minutes * MINUTE, by=self.chief)

    def schedule_anyway(self, minutes):
        publishing.schedule(self.article, clock.now() + minutes * MINUTE, by=self.chief, drop_plans=True)

    def unschedule(self, _):
        publishing.unschedule(self.article, by=self.chief)

    def unschedule_first(self, _):
        first = self.article.editions.planned().order_by("live_from").first()
        publishing.unschedule(self.article, by=self.chief, plan=first)

    def end_at(self, minutes):
        publishing.end_at(self.article, clock.now() + minutes * MINUTE, by=self.chief)

    def end_never(self, _):
        publishing.end_at(self.article, None, by=self.chief)

    def withdraw(self, _):
        publishing.withdraw(self.article, by=self.chief, reason="Narasumber keliru.")

    def reinstate(self, _):
        publishing.reinstate(self.article, by=self.chief)


STEPS = [name for name, value in vars(Desk).items() if not name.startswith("_") and callable(value)]
lives = st.lists(st.tuples(st.sampled_from(STEPS), st.integers(1, 180)), min_size=3, max_size=14)


@pytest.fixture
def chief(db):
    return make_user("Chief editor")


def random_lives(number):
    """The same `number` random lives in every run, so that a failure can be looked at again."""

    def decorate(test):
        quiet = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
        chosen = settings(max_examples=number, deadline=None, derandomize=True, suppress_health_check=quiet)
        return chosen(given(lives)(test))

    return decorate


@random_lives(40)
def test_whatever_the_desk_does_readers_get_the_right_copy_at_every_second(chief, life):
    live_through(chief, life)


@pytest.mark.slow
@random_lives(450)
def test_so_they_do_in_many_more_lives(chief, life):
    live_through(chief, life)


def live_through(chief, life):
    with clock.at(START):
        desk, expected = Desk(make_article(by=chief), chief), Expected()
    for step, minutes in life:
        # Two steps never share an instant: the desk's clock moves on, and so does the expectation's.
        expected.now += timedelta(seconds=1)
        with clock.at(expected.now):
            assert attempt(getattr(desk, step), minutes) == getattr(expected, step)(minutes), (step, minutes)
        with clock.at(expected.now):
            compare(desk.article.pk, expected)


def attempt(verb, minutes):
    try:
        verb(minutes)
    except refusals.Refused as refusal:
        assert str(refusal)
        return False
    return True


def compare(number, expected):
    article = Article.objects.get(pk=number)
    for moment in (expected.now + probe for probe in PROBES):
        seen = list(Edition.objects.live(moment).filter(article=number))
        copy = expected.at(moment)
        assert [edition.article_version for edition in seen] == ([copy.version] if copy else [])
        on_site = article.public_state(moment) in (PublicState.LIVE, PublicState.CHANGES)
        assert on_site == bool(copy)
        if copy:
            assert seen[0].published_at == expected.copies[0].start
        assert Article.objects.in_state(article.public_state(moment), moment).filter(pk=number).exists()
    not_over = Edition.objects.not_over(expected.now).filter(article=number)
    rows = EditionByline.objects.filter(edition__article=number).values_list("edition", flat=True)
    if expected.copies:
        assert set(not_over.values_list("pk", flat=True)) <= set(rows)
