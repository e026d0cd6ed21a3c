"""Photos in templates."""

from django import template

from media.renditions.markup import picture_html

register = template.Library()


@register.simple_tag
def picture(photo, ratio="original", sizes="100vw", priority=False, alt=None, css_class=""):
    """`{% picture photo ratio="16x9" sizes="92vw" %}`: see `picture_html`. No photo: nothing."""
    if not photo:
        return ""
    return picture_html(photo, ratio, sizes=sizes, priority=priority, alt=alt, css_class=css_class)
