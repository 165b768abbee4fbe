"""A slide as it is planned, before it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from strategykit.exporters.pptx.text import Para, Run

if TYPE_CHECKING:
    from strategykit.exporters.pptx.geometry import Rect
    from strategykit.exporters.pptx.shapes import Shape
    from strategykit.exporters.pptx.theme import Theme

__all__ = ["APPENDIX", "Deck", "Note", "Page", "Slide"]

APPENDIX = "!appendix"
"""The id of the named section that holds what is looked up; no section of a story has it."""

Note = tuple[Run, ...]
"""A paragraph of the notes."""


@frozen(kw_only=True)
class Page:
    """What a renderer draws: the body of one slide."""

    shapes: tuple[Shape, ...]
    bottom: int
    """How far down it reaches, so that something small may stand under it."""
    notes: tuple[Note, ...] = ()
    """What it shows, in words."""
    moved: bool = False
    """True when some text had no place and stands in the notes only."""


@frozen(kw_only=True)
class Slide:
    """A slide, planned."""

    key: str
    """What links call it."""
    part: str
    """The id of the story's section it belongs to; empty for what comes before them."""
    appendix: bool = False
    """True for what is looked up rather than told: it stands in the deck's last named section."""
    layout: str
    title: tuple[Run, ...]
    shapes: tuple[Shape, ...]
    title_at: Rect | None = None
    """Where the title is, when it is not where the layout has it."""
    behind: tuple[Shape, ...] = ()
    notes: tuple[Note, ...] = ()
    camera: bool = False
    """True where the map opens or closes: the slides that move."""
    accent: str = "ink"
    moved: bool = False

    @property
    def named(self) -> str:
        """The id of the deck's named section it stands in."""
        return APPENDIX if self.appendix else self.part


@frozen(kw_only=True)
class Deck:
    """A deck, ready to be written: every slide with its title, chrome and notes."""

    title: str
    slides: tuple[Slide, ...]
    lang: str
    """The tag of its wording."""
    theme: Theme
    transition: str
    hides_appendix: bool = False
    """True where the slides of the appendix are in the deck but not shown."""
    sections: tuple[tuple[str, str], ...]
    """The id and the name of each named section, in order; the slides name the ids."""
    author: str = ""
    subject: str = ""
    keywords: str = ""
    version: str = ""


def words(paras: tuple[Para, ...]) -> tuple[Note, ...]:
    """Give paragraphs as notes."""
    return tuple(para.runs for para in paras)
