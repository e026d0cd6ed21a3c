"""While the upload is still coming in."""

from django.core.files.uploadhandler import TemporaryFileUploadHandler

from media import permissions
from media.intake.limits import limit

# The one field of a form that may bring in more than a photo: a film.
FILM_FIELD = "film"


class BoundedUploads(TemporaryFileUploadHandler):
    """Puts every upload in a temporary file, and of one that is too big no more than the limit.

    The limit is a photo's; for who may bring in films, and in that field alone, a film's. The rest is counted
    and dropped, so that `take_in` can say how big the file was. For FILE_UPLOAD_HANDLERS.
    """

    def new_file(self, field_name, *args, **options):
        """Find out how much of the file may be kept."""
        super().new_file(field_name, *args, **options)
        is_film = field_name == FILM_FIELD and self._may_bring_films()
        self.most = limit("VIDEO_MAX_BYTES" if is_film else "PHOTO_MAX_BYTES")

    def receive_data_chunk(self, raw_data, start):
        """Keep a chunk that begins within the limit."""
        if start <= self.most:
            self.file.write(raw_data)

    def _may_bring_films(self):
        user = getattr(self.request, "user", None)
        return user is not None and permissions.videos.may_add(user)
