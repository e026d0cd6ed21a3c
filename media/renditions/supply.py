"""Renditions as they are asked for: from the shelf, or made once and put there."""

from media.models import Photo
from media.renditions import locks, making, shelf, specs


def supply(photo, spec):
    """The bytes of one rendition; the first to ask makes it, whoever asks meanwhile waits for that one."""
    name = shelf.name_of(photo.digest, spec.file_name)
    with locks.held(name):
        content = shelf.read(name)
        if content is None:
            with making.decoded(photo, [spec]) as picture:
                content = picture.render(spec)
            _put(photo, name, content)
    return content


def supply_all(photo):
    """Make every rendition that is not there, from one decode; how many were made."""
    missing = [
        spec for spec in specs.all_specs(photo.width, photo.height) if not shelf.has(_name(photo, spec))
    ]
    if not missing:
        return 0
    with making.decoded(photo, missing) as picture:
        return sum(_make(photo, picture, spec) for spec in missing)


def _name(photo, spec):
    return shelf.name_of(photo.digest, spec.file_name)


def _make(photo, picture, spec):
    name = _name(photo, spec)
    with locks.held(name):
        if shelf.has(name):
            return False
        _put(photo, name, picture.render(spec))
        return True


def _put(photo, name, content):
    shelf.put(name, content)
    # Asked after writing: a photo deleted while we worked has swept its shelf before or sweeps it after this.
    if not Photo.objects.filter(digest=photo.digest).exists():
        shelf.remove(name)
