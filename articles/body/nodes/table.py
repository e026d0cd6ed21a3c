"""Figures in rows: `<table>` with a caption if there is one, one row of heads, and rows of the same length.

Cells hold a line of words, and none spans another; the caption is words without marks. What has less than two
rows and columns, or more than these, becomes paragraphs.
"""

from articles.body.nodes.node import Structure

COLUMNS, ROWS = 12, 200

TABLE = Structure(
    name="table",
    tags={tag: {} for tag in ("table", "caption", "thead", "tbody", "tr", "th", "td")},
    tag="table",
)
