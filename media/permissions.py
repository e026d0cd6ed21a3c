"""Who may do what with photos, videos and galleries: asked here by every address, list, action and popup.

A superuser has no say in it: rights come from roles.
"""


def _holds(user, right):
    return user.is_authenticated and user.holds(f"media.{right}")


# --- photos ---------------------------------------------------------------------------------------------
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


# --- what readers see from one time to another -----------------------------------------------------------
class Rights:
    """The rights on one model of things that are published; `maker` is the field that names who made one."""

    def __init__(self, name, *, maker):
        self.name, self.maker = name, f"{maker}_id"

    def may_view(self, user):
        """See them all, published or not."""
        return _holds(user, f"view_{self.name}")

    def may_add(self, user):
        """Make a new one."""
        return self.may_view(user) and _holds(user, f"add_{self.name}")

    def may_publish(self, user):
        """Set the times between which readers see one."""
        return self.may_view(user) and _holds(user, f"publish_{self.name}")

    def may_change(self, user, thing=None):
        """Change one; without one: any at all.

        What readers see, or will see at a time that is set, is changed only by who may publish.
        """
        if not self.may_view(user):
            return False
        if thing and thing.published_at and not self.may_publish(user):
            return False
        if _holds(user, f"change_{self.name}"):
            return True
        is_own = thing is None or getattr(thing, self.maker) == user.pk
        return is_own and _holds(user, f"change_own_{self.name}")

    def may_delete(self, user, thing=None):
        """Delete one; what readers see, only who may publish."""
        is_free = thing is None or not thing.published_at or self.may_publish(user)
        return self.may_view(user) and is_free and _holds(user, f"delete_{self.name}")


videos = Rights("video", maker="uploaded_by")
galleries = Rights("gallery", maker="made_by")
