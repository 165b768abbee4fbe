"""What is wrong with a deck, and where."""

from __future__ import annotations

from attrs import frozen

__all__ = ["Defect"]


@frozen(order=True)
class Defect:
    """One thing that is wrong.

    Examples:
        >>> str(Defect("/ppt/slides/slide1.xml", "title-missing", "the slide has no title"))
        '/ppt/slides/slide1.xml: the slide has no title (title-missing)'
    """

    part: str
    """The part it is in, such as `/ppt/slides/slide1.xml`."""
    rule: str
    """The rule it breaks."""
    message: str
    """What is wrong, in a few words."""

    def __str__(self) -> str:
        return f"{self.part}: {self.message} ({self.rule})"
