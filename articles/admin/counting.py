"""Counts with an end: nobody at a desk needs to know whether it is 40,000 or 41,000."""

from django.core.paginator import Paginator
from django.utils.formats import number_format
from django.utils.functional import cached_property

MOST = 1000


def up_to_most(rows):
    """How many rows a queryset has; one more than MOST stands for any number above it."""
    return rows.order_by()[: MOST + 1].count()


def in_words(number):
    """The number as people read it: "312", and "1.000+" for what `up_to_most` did not count to its end."""
    shown = number_format(min(number, MOST), force_grouping=True)
    return f"{shown}+" if number > MOST else shown


class BoundedPaginator(Paginator):
    """Pages of the first MOST rows; who looks for more searches or filters."""

    @cached_property
    def _counted(self):
        return up_to_most(self.object_list)

    @property
    def count(self):
        """Rows that have a page, MOST at the highest."""
        return min(self._counted, MOST)

    @property
    def count_in_words(self):
        """For the foot of a list."""
        return in_words(self._counted)

    @property
    def is_cut(self):
        """Whether there are rows without a page."""
        return self._counted > MOST
