"""Addresses of feeds: a list's, then `feed/`, then the form. Include them before sections and stories."""

from django.urls import path

from articles.site.alternates import STEPS
from articles.site.feeds import views

LISTS = {
    "": views.site_feed,
    "tag/<words:slug>/": views.tag_feed,
    "penulis/<words:slug>/": views.author_feed,
    "<words:slug>/": views.section_feed,
}

urlpatterns = [
    path(f"{page}feed/{step}", view, {"form": form}, name=f"{view.__name__}_{form}")
    for page, view in LISTS.items()
    for form, step in STEPS.items()
]
