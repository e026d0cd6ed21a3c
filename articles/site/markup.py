"""The HTML of a card, written by hand: a front page has forty, and as templates they cost half its time."""

from django.utils.html import escape
from django.utils.safestring import SafeString

from media.renditions.markup import picture_html


def card_html(one, *, css="", level=3, sizes="", ratio="3x2", has_words=False, priority=False):
    """Safe HTML of a `Card`. `css` are words added to `card--`; without `sizes` no picture is shown.

    `level` is the heading's, `has_words` shows the standfirst, `priority` is for the page's first picture.
    """
    classes = "".join(f" card--{word}" for word in css.split())
    picture = ""
    if sizes and one.photo:
        # The headline speaks: a card's picture needs no words of its own.
        picture = picture_html(one.photo, ratio, sizes=sizes, alt="", priority=priority)
    words = f"<p{one.tongue}>{escape(one.standfirst)}</p>" if has_words and one.standfirst else ""
    by = f"{escape(one.by)} · " if one.by else ""
    return SafeString(
        f'<article class="card{classes}">{picture}<p class="kicker">{kind_html(one)}{escape(one.kicker)}</p>'
        f'<h{level}{one.tongue}><a href="{one.url}">{escape(one.headline)}</a></h{level}>'
        f'{words}<p class="meta">{by}{one.time}</p></article>'
    )


def kind_html(one):
    """The outlined word before a kicker, for everything that is not plain news; "" for news."""
    if not one.kind:
        return SafeString("")
    paid = " kind--paid" if one.is_paid else ""
    return SafeString(f'<span class="kind{paid}">{escape(one.kind)}</span> ')
