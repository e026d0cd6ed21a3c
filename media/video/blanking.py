"""Taking out of a film what its camera wrote about itself, without moving a byte of the film."""

from django.core.files.uploadedfile import TemporaryUploadedFile

_ZEROS = bytes(64 * 1024)


def blanked(file, blanks):
    """A file like `file` with these `Blank`s written over; `file` itself when there is nothing to blank.

    An upload's temporary file is ours and is written in place. Any other file is copied first.
    """
    if not blanks:
        return file
    kept = file if hasattr(file, "temporary_file_path") else _copy(file)
    for blank in blanks:
        kept.seek(blank.offset)
        kept.write(blank.head)
        _fill(kept, blank.end - blank.offset - len(blank.head))
    kept.flush()
    return kept


def _fill(file, length):
    while length > 0:
        file.write(_ZEROS[:length])
        length -= len(_ZEROS)


def _copy(file):
    copy = TemporaryUploadedFile(file.name, None, file.size, None)
    for chunk in file.chunks():
        copy.write(chunk)
    return copy
