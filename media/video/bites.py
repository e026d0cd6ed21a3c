"""Reading a stranger's file in small bites: no claim of its bytes makes us read, keep or wait for more."""

from dataclasses import dataclass, field

# Boxes of a film of hours, each looked at once; a file of nothing but tiny ones is turned away after them.
_MOST_BITES = 50_000
_LARGEST_BITE = 4096


class Damaged(Exception):
    """The bytes do not hold together. The message is for the log."""


@dataclass(frozen=True)
class Blank:
    """A stretch of a file to be written over: from `offset` on with `head`, and with zeros up to `end`."""

    offset: int
    head: bytes
    end: int


@dataclass(frozen=True)
class Facts:
    """What a container says of its film. `duration` is in whole seconds, sizes are upright pixels.

    `starts_at_once` is false when a player must fetch the end of the file first. `blanks` cover what a camera
    or a programme wrote about itself and its place, which no player needs.
    """

    container: str
    codec: str
    duration: int
    width: int
    height: int
    starts_at_once: bool
    blanks: list = field(default_factory=list)


class Bites:
    """A file of `size` bytes, read at places; raises `Damaged` where there is less than is asked for."""

    def __init__(self, file, size):
        self.file, self.size, self.left = file, size, _MOST_BITES

    def at(self, offset, length):
        """Exactly `length` bytes, a few kilobytes at the most."""
        self.left -= 1
        if self.left < 0:
            raise Damaged("more parts than any film has")
        if not 0 <= length <= _LARGEST_BITE or offset < 0:
            raise Damaged(f"a part of {length} bytes where a small one is due")
        self.file.seek(offset)
        read = self.file.read(length)
        if len(read) < length:
            raise Damaged(f"the file ends before byte {offset + length}")
        return read
