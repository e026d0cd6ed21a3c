"""A body is cleaned whichever way it is written."""

import pytest
from django.core.exceptions import ValidationError
from django.db import transaction

from articles.models import Article, SharedBox
from tests.factories import make_article, make_section

HOSTILE = '<p onclick="x()">Teks<script>alert(1)</script></p><h1>Judul</h1>'
CLEAN = "<p>Teks</p><h3>Judul</h3>"


def test_a_plain_save_cleans(db):
    article = make_article(body=HOSTILE)
    assert article.body == Article.objects.get().body == CLEAN


def test_a_bulk_write_cleans(db):
    Article.objects.bulk_create([Article(headline="Judul", section=make_section(), body=HOSTILE)])
    assert Article.objects.get().body == CLEAN


def test_a_box_is_cleaned_too(db):
    assert SharedBox.objects.create(title="Ragu?", body=HOSTILE).body == CLEAN


def test_a_search_for_a_part_of_a_body_is_left_as_it_is(db):
    article = make_article(body='<p>Teks</p><div data-box="3"></div>')
    assert Article.objects.get(body__contains='data-box="3"') == article


def test_a_body_longer_than_any_story_is_refused_whole(db):
    with pytest.raises(ValidationError), transaction.atomic():
        make_article(body="<p>kata</p>" * 60_000)
    assert not Article.objects.exists()
