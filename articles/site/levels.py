"""Levels of headings: a text's own begin at the third, under a part's; without parts at the second."""

import re

_HEADING = re.compile(r"<(/?)h([34])(?=[\s>])")


def raised(html):
    """The HTML with its headings of the third and fourth level one level higher."""
    return _HEADING.sub(lambda found: f"<{found[1]}h{int(found[2]) - 1}", html)
