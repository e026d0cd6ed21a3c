"""WebVTT: what is taken, how it is written anew, what is refused."""

import pytest
from django.core.files.base import ContentFile

from media.video import captions
from media.video.captions import CaptionsRefused

HEAD = "WEBVTT\n\n"
CUE = "00:01.000 --> 00:04.000\nKapal itu nyaris tidak bersuara.\n"


def words(*cues):
    return captions.clean(HEAD + "\n\n".join(cues))


def test_captions_are_written_anew():
    assert captions.clean(HEAD + CUE) == HEAD + CUE


@pytest.mark.parametrize(
    "head", ["\ufeffWEBVTT\n\n", "WEBVTT - Feri\r\n\r\n", "WEBVTT\tx\nX-TIMESTAMP-MAP=1\n\n"]
)
def test_every_way_to_begin_is_understood(head):
    assert captions.read(ContentFile((head + CUE).encode())) == HEAD + CUE


def test_names_of_cues_notes_styles_and_regions_are_left_out():
    found = words(
        "STYLE\n::cue { background: url(https://jahat.example/x.png) }",
        "REGION\nid:atas",
        "NOTE rahasia dapur",
        "pertama\n" + CUE,
    )
    assert found == HEAD + CUE


def test_settings_stay_where_a_player_knows_them():
    found = words("00:01.000 --> 00:04.000 align:start line:10% region:x onclick:alert(1)\nHalo")
    assert "00:01.000 --> 00:04.000 align:start line:10%\nHalo" in found


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("<img src=x onerror=alert(1)>", "&lt;img src=x onerror=alert(1)&gt;"),
        ("<b onclick=x>", "&lt;b onclick=x&gt;"),
        ("<v Nakhoda>Dengarkan</v>", "<v Nakhoda>Dengarkan</v>"),
        ("<v.keras <b>>", "&lt;v.keras <b>&gt;"),
        ("<i>ombak</i> & angin &amp; layar &lt;3", "<i>ombak</i> &amp; angin &amp; layar &lt;3"),
        ("3 < 5 > 2", "3 &lt; 5 &gt; 2"),
        ("\u202ekapal\x07", "kapal"),
    ],
)
def test_tags_that_no_player_needs_are_text(typed, stored):
    assert words(f"00:01.000 --> 00:04.000\n{typed}").endswith(f"\n{stored}\n")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "no_header"),
        ("WEBVTTX\n\n" + CUE, "no_header"),
        (CUE, "no_header"),
        ("1\n00:00:01,000 --> 00:00:04,000\nHalo", "srt"),
        (HEAD, "no_cues"),
        (HEAD + "NOTE hanya catatan", "no_cues"),
        (HEAD + "Halo", "times"),
        (HEAD + "00:61.000 --> 00:70.000\nHalo", "times"),
        (HEAD + "00:01,000 --> 00:02,000\nHalo", "times"),
        (HEAD + "satu\ndua\n00:01.000 --> 00:02.000", "times"),
        (HEAD + "00:04.000 --> 00:01.000\nHalo", "backwards"),
        (HEAD + "00:05.000 --> 00:06.000\nA\n\n00:01.000 --> 00:02.000\nB", "order"),
        (HEAD + "00:01.000 --> 00:02.000\nA\n00:03.000 --> 00:04.000\nB", "blank"),
    ],
)
def test_what_a_player_would_not_understand_is_refused_with_its_reason(text, code):
    with pytest.raises(CaptionsRefused) as refused:
        captions.clean(text)
    assert (refused.value.code, bool(refused.value.sentence)) == (code, True)


def test_the_sentence_names_the_line():
    with pytest.raises(CaptionsRefused) as refused:
        captions.clean(f"{HEAD}{CUE}\nnama\n00:09.000 --> 00:08.000\nHalo")
    assert "7" in refused.value.sentence


def test_other_encodings_and_too_much_are_refused(settings):
    with pytest.raises(CaptionsRefused) as refused:
        captions.read(ContentFile((HEAD + CUE).encode("utf-16")))
    assert refused.value.code == "not_utf8"
    settings.CAPTIONS_MAX_BYTES = 20
    with pytest.raises(CaptionsRefused) as refused:
        captions.read(ContentFile((HEAD + CUE).encode()))
    assert refused.value.code == "too_heavy"


def test_a_megabyte_of_tags_is_cleaned_in_a_moment(django_assert_num_queries):
    found = words("00:01.000 --> 00:04.000\n" + "<v <c.<lang &#" * 60_000)
    assert "<v <" not in found


def test_captions_of_a_longer_film_do_not_fit():
    clean = words("00:01.000 --> 00:02.000\nA", "01:00:00.500 --> 01:00:02.000\nB")
    assert captions.fit(clean, 3600)
    assert not captions.fit(clean, 3000)
