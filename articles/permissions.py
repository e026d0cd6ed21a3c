"""Who may do what with a story. Asked here by every address; roles give the rights (see `accounts.User.holds`)."""

from articles.models import Article, DeskStatus

VERBS = frozenset({"publish", "schedule", "unschedule", "end_at", "withdraw", "reinstate"})
# What a reporter may set: they write, and they submit. Ready and spiked are an editor's words.
REPORTERS_STATUSES = (DeskStatus.DRAFT, DeskStatus.EDIT, DeskStatus.CHECK)


def may_see_stories(user):
    """Whether the person may see the desk's stories at all."""
    return user.holds("articles.view_article")


def may_write(user):
    """Whether the person may begin a story."""
    return user.holds("articles.add_article")


def may_edit(user, article=None):
    """Whether the person may change this story, or (without one) any story at all."""
    if user.holds("articles.change_article"):
        return True
    return user.holds("articles.change_own_article") and (article is None or article.owner_id == user.pk)


def may_publish(user, article=None):
    """Whether the person may use the verbs that change what readers see."""
    return user.holds("articles.publish_article") and may_see_stories(user)


def may(user, verb, article=None):
    """Whether the person may do `verb` ("publish", "withdraw" …) with the story."""
    if verb not in VERBS:
        raise ValueError(f"No such verb: {verb}")
    return may_publish(user, article)


def statuses_for(user, article=None):
    """The desk statuses the person may set, the story's present one among them."""
    if user.holds("articles.change_article"):
        return list(DeskStatus)
    present = [article.desk_status] if article else []
    return [status for status in DeskStatus if status in REPORTERS_STATUSES or status in present]


def visible_to(user):
    """The stories the person may know of."""
    return Article.objects.all() if may_see_stories(user) else Article.objects.none()
