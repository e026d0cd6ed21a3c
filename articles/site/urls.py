"""Readers' addresses. The house's own words come first; whatever is left over is a section or a story."""

from django.urls import path, register_converter
from django.urls.converters import StringConverter

from articles.site import views


class StoryNumber:
    """The number of a story: what fits a 64-bit key, written in one way only."""

    regex = "[1-9][0-9]{0,17}"

    def to_python(self, value):
        """As an integer."""
        return int(value)

    def to_url(self, value):
        """As digits."""
        return str(value)


class Words(StringConverter):
    """One step of an address in any script; what does not belong there is led to the right address."""

    regex = r"[^/\x00-\x1f]+"


register_converter(StoryNumber, "story")
register_converter(Words, "words")

urlpatterns = [
    path("", views.home, name="home"),
    path("terkini/", views.latest, name="latest"),
    path("tag/<words:slug>/", views.tag_detail, name="tag_detail"),
    path("penulis/<words:slug>/", views.author_detail, name="author_detail"),
    path("<words:slug>/", views.section_detail, name="section_detail"),
    path("<words:section>/<story:pk>/<words:slug>/", views.article_detail, name="article_detail"),
    # Without the last slash, or cut short in a mail: still one step to the right address, not two.
    path("<words:section>/<story:pk>/<words:slug>", views.article_detail),
    path("<words:section>/<story:pk>/", views.article_detail, {"slug": ""}),
    path("<words:section>/<story:pk>", views.article_detail, {"slug": ""}),
]
