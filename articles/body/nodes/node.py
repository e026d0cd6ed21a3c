"""What every kind of node says about itself."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

Check = Callable[[str], str | None]
Attributes = Mapping[str, Check]

# Eighteen digits fit a 64-bit key on both databases; a longer number could only be refused by them.
_KEY = re.compile(r"[1-9][0-9]{0,17}", re.ASCII)


def key(value: str) -> str | None:
    """The primary key of a row as written, or None when it is no such number."""
    return value if _KEY.fullmatch(value) else None


def flag(value: str) -> str | None:
    """An attribute that is there or not: its only value is the empty one."""
    return "" if value == "" else None


def one_of(*words: str) -> Check:
    """A check that lets only these words pass."""
    return lambda value: value if value in words else None


@dataclass(frozen=True)
class Node:
    """A kind of node: its tags, their attributes, and for each attribute a check of the value.

    A check answers the value in its one canonical form, or None to refuse the attribute.
    """

    name: str
    tags: Mapping[str, Attributes]


@dataclass(frozen=True)
class Marked(Node):
    """A top-level node that is known by its tag and the attribute `marker` ("" where the tag is enough).

    `defaults` are written when the attribute is missing or refused.
    """

    tag: str = ""
    marker: str = ""
    defaults: Mapping[str, str] = field(default_factory=dict)

    def is_in(self, tag: str, attributes: Mapping[str, str]) -> bool:
        """Whether a block of a clean body with this tag and these attributes is one."""
        return tag == self.tag and (not self.marker or self.marker in attributes)

    def attributes_of(self, given: Mapping[str, str]) -> dict[str, str] | None:
        """The attributes to write, in their fixed order; None when this is no such node."""
        checked = {name: check(given[name]) for name, check in self.tags[self.tag].items() if name in given}
        if self.marker and checked.get(self.marker) is None:
            return None
        kept = {**self.defaults, **{name: value for name, value in checked.items() if value is not None}}
        return {name: kept[name] for name in self.tags[self.tag] if name in kept}


@dataclass(frozen=True)
class Reference(Marked):
    """A node that points at something, most often a row.

    `wraps` is the tag around its words inside ("" for none); an `atom` has no words at all. One that is
    `kept_empty` stays without words; else it stays only where one of `worth` is set.
    """

    wraps: str = ""
    atom: bool = False
    kept_empty: bool = True
    worth: str = ""
    # Whether the checked value of `marker` makes one; of an address that does not, a link stays.
    makes: Callable[[str], bool] | None = None


@dataclass(frozen=True)
class Structure(Marked):
    """A node of this story's own words in a form of its own: the words may stand as plain paragraphs too."""
