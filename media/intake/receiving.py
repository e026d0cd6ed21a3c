"""While the upload is still coming in."""

from django.core.files.uploadhandler import TemporaryFileUploadHandler

from media.intake.limits import limit


class BoundedUploads(TemporaryFileUploadHandler):
    """Puts every upload in a temporary file, and of one that is too big no more than the limit.

    The rest is counted and dropped, so that `take_in` can say how big the file was. For FILE_UPLOAD_HANDLERS.
    """

    def receive_data_chunk(self, raw_data, start):
        """Keep a chunk that begins within the limit."""
        if start <= limit("PHOTO_MAX_BYTES"):
            self.file.write(raw_data)
