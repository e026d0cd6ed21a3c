"""Addresses that machines try without being told."""

from django.urls import path

from articles.site.machines import icons, oembed, texts

urlpatterns = [
    path("robots.txt", texts.robots, name="robots_txt"),
    path(".well-known/security.txt", texts.security, name="security_txt"),
    path("security.txt", texts.security_moved),
    path("ads.txt", texts.ads, name="ads_txt"),
    path("manifest.webmanifest", icons.manifest, name="manifest"),
    path("favicon.ico", icons.icon, {"name": "favicon.ico", "content_type": "image/x-icon"}, name="favicon"),
    path("apple-touch-icon.png", icons.icon, {"name": "apple-touch-180.png", "content_type": "image/png"}),
    path("oembed/", oembed.oembed, name="oembed"),
]
