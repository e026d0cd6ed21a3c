"""The admin under our own site class. `newsroom` itself is no app, so nothing else belongs here."""

from django.apps import apps
from django.contrib import admin
from django.contrib.admin.apps import AdminConfig


class DeskConfig(AdminConfig):
    """Django's admin, registered on `NewsroomAdminSite`."""

    default_site = "newsroom.admin.NewsroomAdminSite"

    def ready(self):
        """Register every room's pages, and drop taggit's own: our tags are another model."""
        super().ready()
        if admin.site.is_registered(tag := apps.get_model("taggit.Tag")):
            admin.site.unregister(tag)
