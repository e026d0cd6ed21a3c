"""Who may do what with photos: asked here by every address, list, action and popup.

A superuser has no say in it: rights come from roles.
"""


def _holds(user, right):
    return user.is_authenticated and user.holds(f"media.{right}")


def may_view(user):
    """See the photo desk and every photo in it."""
    return _holds(user, "view_photo")


def may_upload(user):
    """Bring pictures in."""
    return _holds(user, "add_photo")


def may_change(user, photo=None):
    """Change what is said about a photo; without one: about any at all."""
    if _holds(user, "change_photo"):
        return True
    return _holds(user, "change_own_photo") and (photo is None or photo.uploaded_by_id == user.pk)


def may_delete(user, photo=None):
    """Delete a photo that no page uses; nobody deletes only their own."""
    return _holds(user, "delete_photo")
