"""WebVTT captions: read strictly, and written anew with nothing in them but times and words."""

import re

from django.utils.translation import gettext as _

from media.intake.limits import limit
from newsroom import text

CONTENT_TYPE = "text/vtt; charset=utf-8"
_MOST_CUES = 20_000
# A film may end a little before its last words.
_GRACE = 5
_TIME = r"(?:(\d{2,4}):)?([0-5]\d):([0-5]\d)\.(\d{3})"
_TIMES = re.compile(rf"{_TIME}[ \t]+-->[ \t]+{_TIME}(?:[ \t]+(.*))?", re.ASCII)
_SETTING = re.compile(r"(?:vertical|line|position|size|align):[a-z0-9.,%-]{1,30}", re.ASCII)
# What a player makes bold, gives to a speaker or marks as another language; all else is only words.
_TAG = re.compile(
    r"</?(?:b|i|u|c|ruby|rt|v|lang)>|<(?:v|lang|c)(?:\.[\w-]{1,30}){0,3}(?:[ \t][^<>&\n]{1,100})?>", re.ASCII
)
_ENTITY = re.compile(r"&(?:amp|lt|gt|nbsp|lrm|rlm|#\d{1,7}|#x[0-9a-fA-F]{1,6});")
_SKIPPED = re.compile(r"(?:NOTE|STYLE|REGION)(?:[ \t]|\Z)")


class CaptionsRefused(ValueError):
    """Captions that cannot be taken; `sentence` says why to the person who chose the file."""

    def __init__(self, sentence, *, code):
        super().__init__(sentence)
        self.sentence, self.code = sentence, code


def read(file):
    """The clean WebVTT text of an uploaded file; raises `CaptionsRefused`.

    Notes, style sheets and regions are left out: a style sheet may ask other sites for files.
    """
    if file.size > (most := limit("CAPTIONS_MAX_BYTES")):
        raise _refused(_("Captions may have %(most)s kB at most."), "too_heavy", most=most // 1024)
    try:
        words = file.read().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _refused(_("These captions are not in UTF-8. Please save them anew."), "not_utf8") from error
    return clean(words)


def clean(words):
    """The same for text that is read already."""
    lines = text.clean(words).split("\n")
    _check_first_line(lines)
    cues, last = [], 0
    for number, block in _blocks(lines):
        if _SKIPPED.match(block[0]):
            continue
        cue, begins = _cue(number, block)
        if begins < last:
            raise _refused(_("Line %(line)s: this cue begins before the one above it."), "order", line=number)
        cues.append(cue)
        last = begins
    if not cues:
        raise _refused(_("There is not a single caption in this file."), "no_cues")
    if len(cues) > _MOST_CUES:
        raise _refused(_("More than %(most)s captions are more than any film has."), "cues", most=_MOST_CUES)
    return "WEBVTT\n\n" + "\n\n".join(cues) + "\n"


def fit(captions, seconds):
    """Whether clean captions begin within a film of so many seconds, all of them."""
    starts = [_seconds(found.groups()[:4]) for found in map(_TIMES.fullmatch, captions.split("\n")) if found]
    return max(starts) <= seconds + _GRACE


def _refused(sentence, code, **words):
    return CaptionsRefused(sentence % words, code=code)


def _check_first_line(lines):
    if re.fullmatch(r"WEBVTT(?:[ \t].*)?", lines[0]):
        return
    if any("-->" in line and "," in line for line in lines[:4]):
        raise _refused(_("This is an SRT file. Please save the captions as WebVTT."), "srt")
    raise _refused(_("These are no WebVTT captions: the first line must be “WEBVTT”."), "no_header")


def _blocks(lines):
    """(number of its first line, lines) of everything between blank lines, after the head of the file."""
    block, first, start = [], 0, 1
    while start < len(lines) and lines[start].strip() and "-->" not in lines[start]:
        start += 1
    for number, line in enumerate([*lines[start:], ""], start=start + 1):
        if line.strip():
            first = first if block else number
            block.append(line)
        elif block:
            yield first, block
            block = []


def _cue(number, block):
    """One cue, written anew, and the second at which it begins; the name before its times is left out."""
    if "-->" not in block[0]:
        number, block = number + 1, block[1:]
    found = _TIMES.fullmatch(block[0].strip()) if block else None
    if not found:
        sentence = _("Line %(line)s: times such as “00:01.000 --> 00:04.000” are expected here.")
        raise _refused(sentence, "times", line=number)
    begins, ends = (_seconds(found.groups()[part : part + 4]) for part in (0, 4))
    if ends <= begins:
        raise _refused(_("Line %(line)s: this cue ends before it begins."), "backwards", line=number)
    if any("-->" in line for line in block[1:]):
        raise _refused(_("Line %(line)s: a blank line is missing between two cues."), "blank", line=number)
    settings = " ".join(word for word in (found[9] or "").split() if _SETTING.fullmatch(word))
    times = block[0].strip().split()
    head = " ".join(filter(None, (times[0], "-->", times[2], settings)))
    return "\n".join([head, *map(_plain, block[1:])]), begins


def _seconds(parts):
    hours, minutes, seconds, thousandths = (int(part or 0) for part in parts)
    return hours * 3600 + minutes * 60 + seconds + thousandths / 1000


def _plain(line):
    """The line with the few tags of captions, and every other `<`, `>` and `&` as a letter of the text."""
    done, at = [], 0
    for found in _TAG.finditer(line):
        done += [_escaped(line[at : found.start()]), found[0]]
        at = found.end()
    return "".join([*done, _escaped(line[at:])])


def _escaped(words):
    done, at = [], 0
    for found in _ENTITY.finditer(words):
        done += [_letters(words[at : found.start()]), found[0]]
        at = found.end()
    return "".join([*done, _letters(words[at:])])


def _letters(words):
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
