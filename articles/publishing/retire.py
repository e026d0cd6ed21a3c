"""Closing a section and merging authors and tags: what is in use is never deleted, it goes into another.

Each is one transaction. What is frozen stays as it is; the index of editions and the desk's rows move, and
nothing is there twice.
"""

from django.db import transaction
from django.db.models import Exists, OuterRef
from django.utils.translation import gettext as _

from articles import permissions
from articles.models import (
    Article,
    ArticleByline,
    ArticleTag,
    Author,
    EditionByline,
    EditionTag,
    Section,
    Tag,
)
from articles.publishing.refusals import NotAllowed, Refused
from newsroom import clock
from newsroom.ledger.delivery import deliver_after_commit
from newsroom.ledger.writing import announce, record


class NoSuccessor(Refused):
    """What is chosen cannot stand in the place of what goes."""


class AlreadyRetired(Refused):
    """It is closed or merged already."""

    def __init__(self, retired, successor):
        words = {"name": retired, "successor": successor}
        super().__init__(_("“%(name)s” has already gone into “%(successor)s”.") % words)


class HasSubsections(Refused):
    """A main section closes after its sub-sections."""

    def __init__(self, section):
        super().__init__(_("“%(name)s” has open sub-sections. Close those first.") % {"name": section})


@transaction.atomic
def close_section(section, *, into, by):
    """Close a section for new stories; lists and desk copies of it go to `into`, an open section.

    Its stories keep their address. Raises a `Refused`.
    """
    section, into = _locked(Section, section, into, by, "successor")
    if into.closed_at:
        raise NoSuccessor(_("“%(name)s” is closed itself. Choose an open section.") % {"name": into})
    if section.children.filter(closed_at=None).exists():
        raise HasSubsections(section)
    section.closed_at, section.successor = clock.now(), into
    section.save(update_fields=["closed_at", "successor"])
    # One step from each closed section to an open one: nobody walks a chain.
    section.predecessors.update(successor=into)
    return _finish(section, into, by, "section_closed")


@transaction.atomic
def merge_authors(author, *, into, by):
    """Let `into` stand for both names, over stories on the site and at the desk. Raises a `Refused`."""
    author, into = _locked(Author, author, into, by, "merged_into")
    if author.is_wire and not into.is_wire:
        raise NoSuccessor(_("“%(name)s” is not a wire agency. Choose one that is.") % {"name": into})
    _move(ArticleByline.objects.filter(author=author), into, "author", ("article", "role"))
    _move(EditionByline.objects.filter(author=author), into, "author", ("edition", "role"))
    Article.objects.filter(wire=author).update(wire=into)
    _hand_over_account(author, into)
    author.merged_into = into
    author.save(update_fields=["merged_into"])
    author.merged.update(merged_into=into)
    return _finish(author, into, by, "author_merged")


@transaction.atomic
def merge_tags(tag, *, into, by):
    """Let `into` stand for both topics, on the site and at the desk. Raises a `Refused`."""
    tag, into = _locked(Tag, tag, into, by, "merged_into")
    _move(ArticleTag.objects.filter(tag=tag), into, "tag", ("content_object",))
    _move(EditionTag.objects.filter(tag=tag), into, "tag", ("content_object",))
    tag.merged_into = into
    tag.save(update_fields=["merged_into"])
    tag.merged.update(merged_into=into)
    return _finish(tag, into, by, "tag_merged")


def _locked(model, retired, into, by, link):
    """Both rows, locked in the order of their numbers, after the questions that all three share."""
    if not permissions.may_retire(by, model._meta.model_name):
        raise NotAllowed()
    if retired.pk == into.pk:
        raise NoSuccessor(_("Choose another one: it cannot go into itself."))
    found = model.objects.select_for_update().order_by("pk").in_bulk([retired.pk, into.pk])
    retired, into = found[retired.pk], found[into.pk]
    for row in (retired, into):
        if getattr(row, f"{link}_id"):
            raise AlreadyRetired(row, getattr(row, link))
    return retired, into


def _move(rows, into, name, same):
    """Point rows at `into`, but drop those that would then be there twice (equal in the fields of `same`)."""
    double = rows.model.objects.filter(**{name: into}, **{field: OuterRef(field) for field in same})
    rows.filter(Exists(double)).delete()
    rows.update(**{name: into})


def _hand_over_account(author, into):
    """The login goes with the name, unless the other has one."""
    if author.user_id and not into.user_id:
        user, author.user = author.user, None
        author.save(update_fields=["user"])
        into.user = user
        into.save(update_fields=["user"])


def _finish(retired, into, by, verb):
    record(retired, verb, by=by, into=into.pk, name=str(retired), into_name=str(into))
    announce(retired, verb.replace("_", "."), into=into.pk)
    deliver_after_commit()
    return retired
