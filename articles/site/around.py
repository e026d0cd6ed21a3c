"""Everything that stands around a page, in one question: the sections and the house's own words."""

from django.db.models import Value
from django.db.models.functions import JSONObject

from articles.models import House, NavItem, PolicyPage, Section
from newsroom.prepared import Prepared

SECTION = ("id", "name", "slug", "description", "parent_id", "position", "closed_at", "successor_id")
_LOGO = {name: f"logo__{name}" for name in ("digest", "width", "height")}
_WORDS = (
    *("name", "motto", "accent_light", "accent_dark", "footer_text", "address", "person_responsible"),
    *("contact_email", "legal_line", "links", "feeds_full_text"),
)


def rows():
    """{"section": [...], "house": [...], "step": [...], "policy": [...]}: dicts of plain values; one query.

    A page has a budget of eight questions; these four tables of a few dozen rows would take half of it.
    """
    found = {"section": [], "house": [], "step": [], "policy": []}
    for what, row in AROUND():
        found[what].append(row)
    return found


def _all_of_it():
    first, *others = (
        _rows("section", Section.objects, **{name: name for name in SECTION}),
        _rows("house", House.objects, **{name: name for name in _WORDS}, **_LOGO),
        _rows("step", NavItem.objects, section="section_id", path="path", label="label", place="position"),
        _rows(
            "policy",
            PolicyPage.objects.filter(is_shown=True),
            **{name: name for name in ("title", "slug", "role", "position")},
        ),
    )
    return first.union(*others, all=True).order_by()


def _rows(what, rows, **columns):
    return rows.order_by().values_list(Value(what), JSONObject(**columns))


AROUND = Prepared(_all_of_it)
