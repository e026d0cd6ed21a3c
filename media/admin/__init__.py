"""The photo desk in the admin."""

from django.contrib import admin

from media.admin.gallery import GalleryAdmin
from media.admin.photo import PhotoAdmin
from media.admin.video import VideoAdmin
from media.models import Gallery, Photo, Video

admin.site.register(Photo, PhotoAdmin)
admin.site.register(Video, VideoAdmin)
admin.site.register(Gallery, GalleryAdmin)
