"""What readers see of a story now and will see, for the sentences of a screen."""

from django.utils.functional import cached_property

from newsroom import clock


class Outlook:
    """The live edition, the plans and the end of one story, read without a lock.

    The screen may be old when a button is pressed: the verbs look again, under their lock.
    """

    def __init__(self, article, at=None):
        self.article, self.now = article, at or clock.now()

    @cached_property
    def _run(self):
        return list(self.article.editions.not_over(self.now).order_by("live_from").defer("body"))

    @property
    def live(self):
        """The edition readers see, or None."""
        return next((edition for edition in self._run if edition.live_from <= self.now), None)

    @property
    def plans(self):
        """Editions to come, the earliest first."""
        return [edition for edition in self._run if edition.live_from > self.now]

    @property
    def tail(self):
        """The edition that ends the run: the last plan, else the live one, else None."""
        return self._run[-1] if self._run else None

    @property
    def end(self):
        """When the story leaves the site, or None."""
        return self.tail.live_until if self.tail else None

    @cached_property
    def has_been(self):
        """Whether readers ever saw it."""
        return bool(self.live) or self.article.editions.begun(self.now).exists()


def outlook_of(article):
    """The story's Outlook, made once a request (the object lives as long)."""
    if not hasattr(article, "_outlook"):
        article._outlook = Outlook(article)
    return article._outlook
