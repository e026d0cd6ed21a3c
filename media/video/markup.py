"""The still of a film, in HTML."""

from media.renditions.markup import picture_html


def poster_html(video, ratio="16x9", *, sizes="100vw", alt="", priority=False, css_class=""):
    """Safe HTML of the video's still; asks the database nothing when the poster is loaded.

    `alt` is empty by default: the title stands beside the still. The other words are `picture_html`'s.
    """
    return picture_html(video.poster, ratio, sizes=sizes, alt=alt, priority=priority, css_class=css_class)
