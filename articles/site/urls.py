"""Readers' addresses. The house's own words come first; whatever is left over is a section or a story."""

from django.urls import include, path, register_converter
from django.urls.converters import StringConverter

from articles.site import archive, house, lite, policy, shows, views


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


class Year:
    """Four digits."""

    regex, width = "[0-9]{4}", 4

    def to_python(self, value):
        """As an integer."""
        return int(value)

    def to_url(self, value):
        """With its leading noughts."""
        return f"{value:0{self.width}}"


class TwoDigits(Year):
    """A month or a day; whether there is such a one, the page finds out."""

    regex, width = "[0-9]{2}", 2


class Colour(StringConverter):
    """A colour without its #."""

    regex = "[0-9a-f]{6}"


register_converter(Year, "year")
register_converter(TwoDigits, "two")
register_converter(Colour, "colour")
register_converter(StoryNumber, "story")
register_converter(Words, "words")

urlpatterns = [
    path("", views.home, name="home"),
    path("terkini/", views.latest, name="latest"),
    path("tag/<words:slug>/", views.tag_detail, name="tag_detail"),
    path("penulis/<words:slug>/", views.author_detail, name="author_detail"),
    path("", include("articles.site.machines.urls")),
    path("", include("articles.site.sitemaps.urls")),
    path("", include("articles.site.feeds.urls")),
    path("tentang/", policy.policies, name="policies"),
    path("tentang/<words:slug>/", policy.policy_page, name="policy_page"),
    path("arsip/", archive.archive, name="archive"),
    path("arsip/<year:year>/", archive.archive_year, name="archive_year"),
    path("arsip/<year:year>/<two:month>/", archive.archive_month, name="archive_month"),
    path("arsip/<year:year>/<two:month>/<two:day>/", archive.archive_day, name="archive_day"),
    path("video/", shows.video_list, name="video_list"),
    path("video/<story:pk>/<words:slug>/", shows.video_detail, name="video_detail"),
    path("galeri/", shows.gallery_list, name="gallery_list"),
    path("galeri/<story:pk>/<words:slug>/", shows.gallery_detail, name="gallery_detail"),
    path("ringan/", lite.lite_home, name="lite_home"),
    path("ringan/<story:pk>/", lite.lite_story, name="lite_story"),
    path("tema-<colour:light>-<colour:dark>.css", house.theme, name="theme"),
    path("<words:slug>/", views.section_detail, name="section_detail"),
    path("<words:section>/<story:pk>/<words:slug>/", views.article_detail, name="article_detail"),
    # Without the last slash, or cut short in a mail: still one step to the right address, not two.
    path("<words:section>/<story:pk>/<words:slug>", views.article_detail),
    path("<words:section>/<story:pk>/", views.article_detail, {"slug": ""}),
    path("<words:section>/<story:pk>", views.article_detail, {"slug": ""}),
]
