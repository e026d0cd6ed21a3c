"""Pasted addresses: which film they lead to, and which player a page may load."""

import pytest

from media.video import providers
from media.video.providers import AddressRefused
from tests.factories import make_video

TUBE, VIMEO, MOTION = ("youtube", "dQw4w9WgXcQ"), ("vimeo", "76979871"), ("dailymotion", "x8abcde")


@pytest.mark.parametrize(
    ("address", "found"),
    [
        ("https://www.youtube.com/watch?v=dQw4w9WgXcQ", TUBE),
        ("https://www.youtube.com/watch?list=PL1&v=dQw4w9WgXcQ&t=42s", TUBE),
        ("http://m.youtube.com/watch?v=dQw4w9WgXcQ", TUBE),
        ("https://youtu.be/dQw4w9WgXcQ?si=abc", TUBE),
        ("  youtu.be/dQw4w9WgXcQ  ", TUBE),
        ("HTTPS://YouTube.com/shorts/dQw4w9WgXcQ", TUBE),
        ("https://www.youtube.com/live/dQw4w9WgXcQ?feature=share", TUBE),
        ("https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ", TUBE),
        ("https://vimeo.com/76979871", VIMEO),
        ("https://player.vimeo.com/video/76979871?h=1", VIMEO),
        ("https://vimeo.com/channels/staffpicks/76979871", VIMEO),
        ("https://vimeo.com/groups/laut/videos/76979871/", VIMEO),
        ("https://www.dailymotion.com/video/x8abcde_judul-film", MOTION),
        ("https://dai.ly/x8abcde", MOTION),
        ("https://geo.dailymotion.com/player.html?video=x8abcde", MOTION),
        ("https://www.dailymotion.com/embed/video/x8abcde", MOTION),
    ],
)
def test_every_way_to_name_a_film_leads_to_it(address, found):
    read = providers.read(address)
    assert (read.provider, read.number) == found


def test_shorts_stand_upright():
    assert providers.read("https://youtube.com/shorts/dQw4w9WgXcQ").is_upright
    assert not providers.read("https://youtu.be/dQw4w9WgXcQ").is_upright


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("http://127.0.0.1/watch?v=dQw4w9WgXcQ", "other_host"),
        ("http://localhost:80/", "other_host"),
        ("http://[::1]/x", "other_host"),
        ("http://169.254.169.254/latest/meta-data/", "other_host"),
        ("http://10.0.0.5/video/1", "other_host"),
        ("https://youtube.com.jahat.example/watch?v=dQw4w9WgXcQ", "other_host"),
        ("https://jahat.example/youtube.com/watch?v=dQw4w9WgXcQ", "other_host"),
        ("https://xn--yutube-wqf.com/watch?v=dQw4w9WgXcQ", "other_host"),
        ("https://youtube.com./watch?v=dQw4w9WgXcQ", "other_host"),
        ("https://www.youtube.com@jahat.example/watch?v=dQw4w9WgXcQ", "no_address"),
        ("https://jahat.example@www.youtube.com/watch?v=dQw4w9WgXcQ", "no_address"),
        ("https://www.youtube.com:8080/watch?v=dQw4w9WgXcQ", "no_address"),
        ("https://www.youtube.com\\@jahat.example/watch?v=dQw4w9WgXcQ", "no_address"),
        ("javascript:alert(1)", "no_address"),
        ("javascript://youtube.com/watch?v=dQw4w9WgXcQ", "no_address"),
        ("data:text/html,<script>alert(1)</script>", "no_address"),
        ("file:///etc/passwd", "no_address"),
        ("ftp://youtube.com/watch?v=dQw4w9WgXcQ", "no_address"),
        ('<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe>', "no_address"),
        ("https://www.youtube.com:99999/", "no_address"),
        ("http://[::1", "no_address"),
        ("", "no_address"),
        ("https://www.youtube.com/", "no_film"),
        ("https://www.youtube.com/@sauh", "no_film"),
        ("https://www.youtube.com/dQw4w9WgXcQ", "no_film"),
        ("https://www.youtube.com/watch?v=dQw4w9WgXcQ%22onload=x", "no_film"),
        ("https://www.youtube.com/watch?v=٣٣٣٣٣٣٣٣٣٣٣", "no_film"),
        ("https://www.youtube.com/watch?" + "a=1&" * 80, "no_film"),
        ("https://youtu.be/dQw4w9WgXcQ/../../x", "no_film"),
        ("https://vimeo.com/user12345", "no_film"),
        ("https://vimeo.com/76979871/8272103f6e", "no_film"),
        ("https://www.dailymotion.com/playlist/x8abcde", "no_film"),
    ],
)
def test_everything_else_is_refused_with_a_sentence(address, code):
    with pytest.raises(AddressRefused) as refused:
        providers.read(address)
    assert (refused.value.code, bool(refused.value.sentence)) == (code, True)


@pytest.mark.parametrize(
    ("name", "player", "page"),
    [
        (
            TUBE,
            "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
            "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
        ),
        (VIMEO, "https://player.vimeo.com/video/76979871?dnt=1", "https://vimeo.com/76979871"),
        (
            MOTION,
            "https://geo.dailymotion.com/player.html?video=x8abcde",
            "https://www.dailymotion.com/video/x8abcde",
        ),
    ],
)
def test_the_player_comes_from_the_table(db, name, player, page):
    video = make_video(provider=name[0], provider_id=name[1])
    assert (video.player_address, video.page_address) == (player, page)
    assert any(player.startswith(f"{origin}/") for origin in providers.PLAYER_ORIGINS)


def test_no_third_party_but_the_three_players_is_ever_named():
    assert providers.PLAYER_ORIGINS == [
        "https://geo.dailymotion.com",
        "https://player.vimeo.com",
        "https://www.youtube-nocookie.com",
    ]
