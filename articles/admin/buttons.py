"""The verbs as buttons under a story: which make sense now, and what each will do, in words."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from articles import permissions
from articles.admin.outlook import outlook_of
from articles.models import DeskStatus, PublicState


@dataclass(frozen=True)
class Button:
    """One verb. `says` is what will happen; a rare one stands in a drawer; the main one is red, the last."""

    verb: str
    label: str
    says: str
    is_rare: bool = False
    is_main: bool = False


def buttons_for(user, article=None):
    """What this person may press now, the strongest last. Each saves, then asks on a page of its own."""
    if not permissions.may_publish(user, article):
        return []
    if article is None or not article.pk:
        return [_schedule(), _publish(None)]
    outlook, offered = outlook_of(article), []
    if article.public_state(outlook.now) in (PublicState.WITHDRAWN, PublicState.EXPIRED):
        offered.append(_reinstate())
    if outlook.plans:
        offered.append(_unschedule())
    if outlook.live or outlook.plans:
        offered.append(_end_at(outlook.end))
    if outlook.live:
        offered.append(_withdraw())
    if article.desk_status != DeskStatus.SPIKED:
        offered += [_schedule(), _publish(outlook.live)]
    return offered


def _publish(live):
    if live:
        says = _("Saves, then asks what changed. Readers get the new text at once.")
        return Button("publish", _("Publish update…"), says, is_main=True)
    says = _("Saves, then asks once more. Readers see the story at once.")
    return Button("publish", _("Publish…"), says, is_main=True)


def _schedule():
    return Button(
        "schedule", _("Schedule…"), _("Saves, then asks for the time at which readers get this text.")
    )


def _unschedule():
    says = _("Saves, then shows what is planned, so that you can cancel it.")
    return Button("unschedule", _("Cancel plan…"), says, is_rare=True)


def _end_at(end):
    if end:
        return Button(
            "end_at", _("Move end…"), _("Saves, then lets you move or remove the end."), is_rare=True
        )
    return Button(
        "end_at", _("Set end…"), _("Saves, then asks when the story leaves the site."), is_rare=True
    )


def _withdraw():
    says = _("Saves, then asks for the public reason and takes the story off the site.")
    return Button("withdraw", _("Withdraw…"), says, is_rare=True)


def _reinstate():
    says = _("Saves, then puts the last published text back on the site.")
    return Button("reinstate", _("Bring back…"), says, is_rare=True)
