"""Every address of the house. Readers' addresses come last: a section may take no other's word."""

from django.contrib import admin
from django.urls import include, path

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", include("media.urls")),
    path("", include("articles.site.urls")),
]

handler400 = "articles.site.errors.not_understood"
handler403 = "articles.site.errors.not_allowed"
handler404 = "articles.site.errors.not_found"
handler500 = "articles.site.errors.failed"
