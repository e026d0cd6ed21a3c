"""Who writes: role, beats, languages, contact. Sub-sections: chips and the trail over a story."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import translation

from articles.models import Author
from articles.site.beats import LATE, MOST
from tests.factories import MORNING, fill, make_author, make_edition, make_section, make_tag


def facts_of(read, author):
    """What the head of an author's page lists."""
    return read(author.get_absolute_url()).text_read.partition("<dl")[2].partition("</dl>")[0]


def test_an_author_says_how_to_be_reached_and_in_which_languages(read, db):
    author = make_author(
        "Laras Prameswari",
        role_title="Wartawan ekonomi",
        email_public="laras@sauh.example",
        links="https://sosial.example/@laras\nhttps://www.linkedin.com/in/laras",
        languages="id, jv, en",
    )
    make_edition(bylines=[author])
    text = read(author.get_absolute_url()).text_read
    assert 'href="mailto:laras@sauh.example"' in text
    assert 'rel="me noopener">LinkedIn</a>' in text and ">sosial.example</a>" in text
    assert '<span lang="jv">Basa Jawa</span>' in text


def test_an_author_who_says_nothing_has_no_empty_lines(read, db):
    author = make_author()
    make_edition(bylines=[author])
    assert "<dl" not in read(author.get_absolute_url()).text_read


def test_beats_are_the_topics_of_most_of_the_latest_stories(read, db):
    author, often, rare, once = make_author(), make_tag("Pangan"), make_tag("Energi"), make_tag("Sekali")
    for n in range(3):
        make_edition(bylines=[author], tags=[often, rare] if n else [often, once])
    head = facts_of(read, author)
    assert head.index("Pangan") < head.index("Energi")
    assert "Sekali" not in head


def test_beats_tell_nothing_of_stories_to_come(read, db):
    author, secret = make_author(), make_tag("Rahasia")
    make_edition(bylines=[author])
    for _ in range(3):
        make_edition(bylines=[author], tags=[secret], live_from=MORNING + timedelta(days=1))
    assert "Rahasia" not in read(author.get_absolute_url()).text_read


def test_beats_are_bounded(read, db):
    section, many, other = make_section(), make_author(), make_author()
    for n in range(1, MOST + 4):
        tag, until = make_tag(f"Topik {n}"), MORNING - timedelta(hours=n)
        fill(3, section=section, author=many, tag=tag, until=until)
        fill(3, section=section, author=other, tag=tag, until=until)
    assert facts_of(read, many).count("<li>") == MOST
    # What somebody wrote about before that is no beat of theirs any more.
    fill(LATE, section=section, author=many, until=MORNING + timedelta(minutes=30))
    assert "Topik" not in facts_of(read, many) and "Topik" in facts_of(read, other)


@pytest.mark.parametrize(
    ("name", "value", "word"),
    [
        ("languages", "id, klingon", "klingon"),
        ("links", "javascript:alert(1)", "javascript:alert(1)"),
        ("links", "http://tanpa-kunci.example", "https://"),
        ("links", "\n".join(f"https://a.example/{n}" for n in range(20)), "At most 12"),
        ("email_public", "bukan surat", "email"),
    ],
)
def test_what_is_no_address_and_no_language_is_a_sentence(db, name, value, word):
    with translation.override("en"):
        with pytest.raises(ValidationError) as refusal:
            Author(name="Laras", slug="laras", **{name: value}).full_clean()
        assert word in str(refusal.value.message_dict[name])


def test_a_main_section_offers_its_subsections_and_a_story_shows_both(read, db):
    economy = make_section("Ekonomi")
    energy = make_section("Energi", parent=economy)
    make_section("Tutup", parent=economy, closed_at=MORNING)
    story = make_edition(section=energy)
    chips = read("/ekonomi/").text_read.partition('<ul class="chips">')[2].partition("</ul>")[0]
    assert '<a href="/energi/">Energi</a>' in chips and "Tutup" not in chips
    crumbs = (
        read(story.get_absolute_url()).text_read.partition('<nav class="crumbs"')[2].partition("</nav>")[0]
    )
    assert crumbs.index('href="/ekonomi/"') < crumbs.index('href="/energi/"')
