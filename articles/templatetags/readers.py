"""Cards in readers' templates."""

from django import template

from articles.site.markup import card_html, kind_html

register = template.Library()
register.simple_tag(card_html, name="card")
register.filter("kind", kind_html)
