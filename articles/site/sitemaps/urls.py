"""Addresses of the maps. One way to write each, so that no map is there twice."""

from django.urls import path, re_path

from articles.site.sitemaps import views

_PART = r"(?:-(?P<part>[2-9]|[1-9][0-9]{1,3}))?\.xml$"

urlpatterns = [
    path("sitemap.xml", views.index, name="sitemap"),
    path("sitemap/kanal.xml", views.front_map, name="sitemap_fronts"),
    re_path(rf"^sitemap/news{_PART}", views.news_map, name="sitemap_news"),
    re_path(rf"^sitemap/(?P<kind>topik|penulis){_PART}", views.named_map, name="sitemap_named"),
    re_path(rf"^sitemap/(?P<kind>video|galeri){_PART}", views.show_map, name="sitemap_shows"),
    re_path(
        rf"^sitemap/(?P<year>[0-9]{{4}})-(?P<month>0[1-9]|1[0-2]){_PART}",
        views.month_map,
        name="sitemap_month",
    ),
]
