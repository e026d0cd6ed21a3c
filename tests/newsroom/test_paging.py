"""Lists by key: nothing twice, nothing missed, whatever is published in between."""

from datetime import timedelta

import pytest

from articles.models import Edition
from newsroom.paging import BadKey, page_by_key
from tests.factories import MORNING, fill, make_edition, make_section


@pytest.fixture
def editions(db):
    # Three of each moment: the number decides among equals.
    return fill(24, section=make_section(), apart=timedelta(0)) + fill(8, section=make_section())


def walk(size):
    """Every page from the first to the last."""
    key, seen = "", []
    while key is not None:
        page = page_by_key(Edition.objects.live(), key, size=size)
        seen += [edition.article_id for edition in page.items]
        key = page.next_key
    return seen


@pytest.mark.parametrize("size", [1, 5, 31, 32, 33])
def test_the_pages_together_are_the_list(editions, size):
    seen = walk(size)
    assert len(seen) == len(set(seen)) == 32


def test_a_story_published_while_somebody_reads_moves_no_page(editions):
    first = page_by_key(Edition.objects.live(), size=10)
    expected = [e.pk for e in page_by_key(Edition.objects.live(), first.next_key, size=10).items]
    make_edition(live_from=MORNING + timedelta(hours=1))
    assert [e.pk for e in page_by_key(Edition.objects.live(), first.next_key, size=10).items] == expected


@pytest.mark.parametrize("key", ["x", "-", "1-2-3", "é-1", "1", "z" * 60 + "-1", "1-" + "z" * 60])
def test_a_key_that_no_list_gave_out_is_refused(editions, key):
    with pytest.raises(BadKey):
        page_by_key(Edition.objects.live(), key)
