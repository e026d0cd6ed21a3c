"""Who may do what with a story. Asked here by every address; roles give rights (`accounts.User.holds`)."""

from articles.models import Article, DeskStatus

VERBS = frozenset({"publish", "schedule", "unschedule", "end_at", "withdraw", "reinstate"})
# What a reporter may set: they write, and they submit. Ready and spiked are an editor's words.
REPORTERS_STATUSES = (DeskStatus.DRAFT, DeskStatus.EDIT, DeskStatus.CHECK)


def holds(user, action, noun):
    """Whether a role gives the right to `action` ("view", "change" …) the `noun` ("article", "tag" …).

    False for a stranger at the login page, whose menu asks too.
    """
    return user.is_authenticated and user.holds(f"articles.{action}_{noun}")


def may_see_stories(user):
    """Whether the person may see the desk's stories at all."""
    return holds(user, "view", "article")


def may_write(user):
    """Whether the person may begin a story."""
    return holds(user, "add", "article") and may_see_stories(user)


def may_edit(user, article=None):
    """Whether the person may change this story, or (without one) any story at all."""
    if not may_see_stories(user):
        return False
    if holds(user, "change", "article"):
        return True
    return holds(user, "change_own", "article") and (article is None or article.owner_id == user.pk)


def may_publish(user, article=None):
    """Whether the person may use the verbs that change what readers see."""
    return holds(user, "publish", "article") and may_see_stories(user)


def may_retire(user, noun):
    """Whether the person may close sections, merge authors or tags: who may delete the `noun` may do it."""
    return holds(user, "delete", noun)


def may(user, verb, article=None):
    """Whether the person may do `verb` ("publish", "withdraw" …) with the story."""
    if verb not in VERBS:
        raise ValueError(f"No such verb: {verb}")
    return may_publish(user, article)


def statuses_for(user, article=None):
    """The desk statuses the person may set, the story's present one among them."""
    if holds(user, "change", "article"):
        return list(DeskStatus)
    present = [article.desk_status] if article else []
    return [status for status in DeskStatus if status in REPORTERS_STATUSES or status in present]


def visible_to(user):
    """The stories the person may know of."""
    return Article.objects.all() if may_see_stories(user) else Article.objects.none()
