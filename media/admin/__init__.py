"""The photo desk in the admin."""

from django.contrib import admin

from media.admin.photo import PhotoAdmin
from media.models import Photo

admin.site.register(Photo, PhotoAdmin)
