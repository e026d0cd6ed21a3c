"""The editors' room: Django's admin site under our name and policy."""

from django.contrib.admin import AdminSite
from django.utils.translation import gettext_lazy as _


class NewsroomAdminSite(AdminSite):
    """The one admin site; see `newsroom/apps.py`."""

    site_title = site_header = _("The newsroom")
