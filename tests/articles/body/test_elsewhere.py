"""What stands in a text where there is no stylesheet and no script: feeds, the text edition, the desk."""

import re

import pytest

from articles.body.resolve import resolve
from articles.site.feeds.text import abroad
from articles.site.lite import words_alone
from tests.articles.body.test_clean import EMBED, INFO, PULL, TABLE
from tests.factories import make_article, make_edition, make_gallery, make_user, make_video

pytestmark = pytest.mark.django_db
SITE = "https://sauh.example/ekonomi/1/feri/"


@pytest.fixture
def html():
    """A text with every node that has a form of its own, as a page shows it."""
    video, gallery, other = make_video(), make_gallery(), make_edition(headline="Subak menghitung air")
    return (
        resolve(
            f'{PULL}{INFO}{TABLE}{EMBED}<figure data-video="{video.pk}"></figure>'
            f'<figure data-gallery="{gallery.pk}"></figure><div data-story="{other.article_id}"></div>'
        )
        .parts[0]
        .html
    )


def test_a_feed_carries_every_node_in_plain_html(html):
    written = abroad(html, SITE)
    assert "<blockquote><p>Dermaganya" in written
    assert '<th scope="col">Kapal</th>' in written
    assert 'href="https://sauh.example/video/' in written
    assert 'href="https://x.com/sauh/status/1460123456789"' in written
    assert not any(word in written for word in ("data-", "class=", "<svg", "<script", 'href="/'))


def test_the_text_edition_has_the_words_of_every_node_and_no_empty_link(html):
    written = words_alone(html)
    assert "Subak menghitung air</a>" in written
    assert "<td>1,9 juta</td>" in written
    assert "<img" not in written
    assert not re.search("<a [^>]*></a>", written)


@pytest.mark.parametrize(("role", "status"), [("Reporter", 200), ("Photo desk", 200), ("", 404)])
def test_the_desk_tells_a_story_to_who_may_know_of_it(client, role, status):
    client.force_login(make_user(role, is_staff=True))
    article = make_article(headline="Subak")
    answer = client.get(f"/admin/articles/article/{article.pk}/data/")
    assert answer.status_code == status
    assert status == 404 or answer.json()["title"] == "Subak"


def test_a_story_that_is_not_there_is_a_404(client):
    client.force_login(make_user("Editor"))
    assert client.get("/admin/articles/article/999/data/").status_code == 404
