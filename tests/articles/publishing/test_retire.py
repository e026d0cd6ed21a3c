"""Closing a section, merging authors and tags: no doubles, the frozen stays, who may is asked."""

import pytest
from django.db import connection

from articles.models import (
    Article,
    ArticleByline,
    ArticleTag,
    Author,
    BylineRole,
    Edition,
    EditionByline,
    EditionTag,
    Section,
    Tag,
)
from articles.publishing import publish
from articles.publishing.refusals import NotAllowed
from articles.publishing.retire import (
    AlreadyRetired,
    HasSubsections,
    NoSuccessor,
    close_section,
    merge_authors,
    merge_tags,
)
from newsroom.ledger.models import AuditEvent, OutboxMessage
from newsroom.ledger.writing import change_stamp
from tests.factories import make_article, make_author, make_section, make_tag, make_user


@pytest.fixture
def chief(db):
    """Who may retire anything."""
    return make_user("Chief editor")


def test_a_closed_section_keeps_its_stories_and_their_address(chief):
    old, new = make_section(), make_section()
    article = make_article(section=old)
    edition = publish(article, by=chief)
    before = edition.get_absolute_url()
    close_section(old, into=new, by=chief)
    assert Edition.objects.get().get_absolute_url() == before
    assert Section.objects.get(pk=old.pk).successor == new
    assert old not in Section.objects.open()


def test_sections_that_closed_into_a_closing_one_lead_straight_to_the_open_one(chief):
    first, second, third = make_section(), make_section(), make_section()
    close_section(first, into=second, by=chief)
    close_section(second, into=third, by=chief)
    assert Section.objects.get(pk=first.pk).successor == third


def test_a_main_section_closes_after_its_sub_sections(chief):
    main, other = make_section(), make_section()
    under = make_section(parent=main)
    with pytest.raises(HasSubsections):
        close_section(main, into=other, by=chief)
    close_section(under, into=other, by=chief)
    close_section(main, into=other, by=chief)
    assert not Section.objects.open().filter(pk=main.pk).exists()


def test_merged_authors_leave_no_double_and_no_gap(chief):
    wrong, right = make_author(), make_author()
    both = make_article(bylines=[wrong, right])
    alone = make_article(bylines=[(wrong, BylineRole.PHOTOGRAPHER)])
    for article in (both, alone):
        publish(article, by=chief)
    merge_authors(wrong, into=right, by=chief)
    assert [byline.author for byline in ArticleByline.objects.filter(article=both)] == [right]
    assert ArticleByline.objects.get(article=alone).role == BylineRole.PHOTOGRAPHER
    assert set(EditionByline.objects.values_list("author", flat=True)) == {right.pk}
    assert Edition.objects.live().signed_by(right).count() == 2


def test_what_is_frozen_stays_as_it_was(chief):
    wrong, right = make_author(), make_author()
    edition = publish(make_article(bylines=[wrong]), by=chief)
    merge_authors(wrong, into=right, by=chief)
    assert Edition.objects.get(pk=edition.pk).relations["bylines"] == [[wrong.pk, "author"]]


def test_a_wire_goes_into_a_wire_only_and_takes_its_stories_along(chief):
    wrong, right = make_author(is_wire=True), make_author(is_wire=True)
    article = make_article(wire=wrong)
    with pytest.raises(NoSuccessor):
        merge_authors(wrong, into=make_author(), by=chief)
    merge_authors(wrong, into=right, by=chief)
    assert Article.objects.get(pk=article.pk).wire == right


def test_the_login_goes_along_unless_the_other_name_has_one(chief):
    user = make_user("Reporter")
    wrong, right = make_author(user=user), make_author()
    merge_authors(wrong, into=right, by=chief)
    assert Author.objects.get(user=user) == right
    third = make_author(user=make_user("Reporter"))
    merge_authors(third, into=right, by=chief)
    assert Author.objects.get(user=user) == right


def test_merged_tags_leave_no_double_and_no_gap(chief):
    wrong, right = make_tag(), make_tag()
    both, alone = make_article(tags=[wrong, right]), make_article(tags=[wrong])
    for article in (both, alone):
        publish(article, by=chief)
    merge_tags(wrong, into=right, by=chief)
    assert set(ArticleTag.objects.values_list("tag", flat=True)) == {right.pk}
    assert set(EditionTag.objects.values_list("tag", flat=True)) == {right.pk}
    assert Edition.objects.live().tagged(right).count() == 2


def test_earlier_merges_follow(chief):
    first, second, third = make_tag(), make_tag(), make_tag()
    merge_tags(first, into=second, by=chief)
    merge_tags(second, into=third, by=chief)
    assert Tag.objects.get(pk=first.pk).merged_into == third


@pytest.mark.parametrize("verb, make", [(merge_authors, make_author), (merge_tags, make_tag)])
def test_nothing_goes_into_itself_or_into_what_is_gone(chief, verb, make):
    one, two, three = make(), make(), make()
    with pytest.raises(NoSuccessor):
        verb(one, into=one, by=chief)
    verb(one, into=two, by=chief)
    for wrong in ((one, three), (three, one)):
        with pytest.raises(AlreadyRetired, match=str(two)):
            verb(wrong[0], into=wrong[1], by=chief)


def test_a_section_goes_into_an_open_one_only(chief):
    one, two, three = make_section(), make_section(), make_section()
    close_section(one, into=two, by=chief)
    with pytest.raises(AlreadyRetired):
        close_section(three, into=one, by=chief)


@pytest.mark.parametrize("role", ["Reporter", "Editor", "Photo desk", "Administrator", ""])
@pytest.mark.parametrize(
    "verb, make", [(merge_authors, make_author), (merge_tags, make_tag), (close_section, make_section)]
)
def test_only_a_chief_editor_retires_anything(db, verb, make, role):
    with pytest.raises(NotAllowed):
        verb(make(), into=make(), by=make_user(role))


def test_it_is_in_the_ledger_told_to_the_world_and_raises_the_stamp(chief):
    wrong, right = make_tag(), make_tag()
    before = change_stamp()
    merge_tags(wrong, into=right, by=chief)
    event = AuditEvent.objects.get(verb="tag_merged")
    assert (event.by, event.subject_id, event.details["into"]) == (chief, wrong.pk, right.pk)
    assert OutboxMessage.objects.get(topic="tag.merged").payload == {"into": right.pk}
    # On PostgreSQL the stamp is raised last, just before the commit.
    connection.check_constraints()
    assert change_stamp() > before


def test_a_refusal_changes_nothing(chief):
    wrong, right = make_author(is_wire=True), make_author()
    article = make_article(bylines=[wrong])
    with pytest.raises(NoSuccessor):
        merge_authors(wrong, into=right, by=chief)
    assert ArticleByline.objects.get(article=article).author == wrong
    assert not AuditEvent.objects.filter(verb="author_merged").exists()
