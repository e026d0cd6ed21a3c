"""Two texts of one story side by side: what is stored, and what this page wanted to save."""

from dataclasses import dataclass
from difflib import SequenceMatcher

from django.utils.html import format_html, format_html_join
from django.utils.safestring import mark_safe
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from articles.body.blocks import blocks
from articles.body.clean import BodyTooLong, clean
from newsroom import text

NOT_SHOWN = {"seen_version", "seen_status", "desk_status", "body", "tags"}


@dataclass(frozen=True)
class Difference:
    """One field in which the two differ; both sides are text or safe HTML."""

    label: str
    theirs: str
    mine: str


def differences(form, inline_formsets):
    """Every field that would change what somebody else has saved, in the order of the page."""
    found = [_plain(form, name) for name in form.fields if name not in NOT_SHOWN]
    found.insert(5, _body(form))
    found.append(_tags(form))
    found += [_rows(inline.formset, inline.opts.verbose_name_plural) for inline in inline_formsets]
    return [difference for difference in found if difference]


def _label(form, name):
    return str(capfirst(form.fields[name].label or name))


def _plain(form, name):
    field, theirs = form.fields[name], form.initial.get(name)
    mine = form.cleaned_data[name] if name in form.cleaned_data else form[name].value()
    if hasattr(field, "queryset"):
        theirs = field.queryset.filter(pk=theirs).first() if theirs else None
    if _same(theirs, mine):
        return None
    return Difference(_label(form, name), _in_words(field, theirs), _in_words(field, mine))


def _same(theirs, mine):
    if isinstance(theirs, str) and isinstance(mine, str):
        return text.clean(theirs).strip() == text.clean(mine).strip()
    return (theirs or None) == (mine or None)


def _in_words(field, value):
    if value in (None, ""):
        return _("(empty)")
    words = dict(field.choices) if hasattr(field, "choices") and not hasattr(field, "queryset") else {}
    return str(words.get(value, value))


def _body(form):
    theirs = form.initial.get("body") or ""
    mine = form.cleaned_data.get("body", form["body"].value() or "")
    try:
        left, right = ([block.html for block in blocks(clean(each))] for each in (theirs, mine))
    except BodyTooLong:
        return None
    if left == right:
        return None
    matcher = SequenceMatcher(None, left, right, autojunk=False)
    same_left, same_right = set(), set()
    for match in matcher.get_matching_blocks():
        same_left |= set(range(match.a, match.a + match.size))
        same_right |= set(range(match.b, match.b + match.size))
    return Difference(_label(form, "body"), _marked(left, same_left), _marked(right, same_right))


def _marked(pieces, same):
    """The blocks, those that the other text has not in a frame."""
    rows = ((mark_safe("" if n in same else " is-other"), mark_safe(html)) for n, html in enumerate(pieces))
    return format_html_join("", '<div class="clash__block{}">{}</div>', rows) or _("(empty)")


def _tags(form):
    theirs = sorted(tag.name for tag in form.initial.get("tags") or [])
    mine = sorted(form.cleaned_data.get("tags", []))
    if theirs == mine or "tags" in form.errors:
        return None
    return Difference(
        _label(form, "tags"), ", ".join(theirs) or _("(empty)"), ", ".join(mine) or _("(empty)")
    )


def _rows(formset, label):
    if not formset.is_valid():
        return None
    stored = formset.model.objects.filter(**{formset.fk.name: formset.instance})
    theirs, mine = (
        [str(row) for row in rows] for rows in (stored.select_related(formset.form.what), formset.wanted)
    )
    if theirs == mine:
        return None
    return Difference(str(capfirst(label)), _list(theirs), _list(mine))


def _list(names):
    if not names:
        return _("(empty)")
    return format_html("<ol>{}</ol>", format_html_join("", "<li>{}</li>", ((name,) for name in names)))
