"""Hostile bytes in, a safe picture out.

`take_in` reads a file before any transaction begins; `keep` writes file and row. What cannot be taken is a
`PictureRefused` with a sentence for the person who chose it.
"""

from media.intake.keeping import keep, same_bytes, take_back
from media.intake.reading import Intake, take_in
from media.intake.refusals import PictureRefused

__all__ = ["Intake", "PictureRefused", "keep", "same_bytes", "take_back", "take_in"]
