"""The admin under our own site class. `newsroom` itself is no app, so nothing else belongs here."""

from django.contrib.admin.apps import AdminConfig


class DeskConfig(AdminConfig):
    """Django's admin, registered on `NewsroomAdminSite`."""

    default_site = "newsroom.admin.NewsroomAdminSite"
