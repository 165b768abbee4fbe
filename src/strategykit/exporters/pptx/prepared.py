"""A template as the writer takes it: parts that are the same in every deck, and where slides sit on them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from attrs import field, frozen

from strategykit.exporters.pptx.zipping import Member, packed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from strategykit.exporters.pptx.geometry import Rect
    from strategykit.exporters.pptx.relations import Relation

__all__ = ["Part", "Seat", "Template"]


@frozen(kw_only=True, slots=False)
class Part:
    """A part that is ready, and compressed once for all decks it is in."""

    name: str
    content_type: str
    data: bytes = field(repr=False)
    relations: tuple[Relation, ...] = ()

    @cached_property
    def member(self) -> Member:
        """The part as a member of a zip."""
        return packed(self.name[1:], self.data)


@frozen(kw_only=True)
class Seat:
    """What a placeholder of a slide becomes on one layout."""

    ph: str
    """How the layout knows it, as attributes of `p:ph`; empty for a box of text, where it knows none."""
    at: Rect | None = None
    """Where, when the layout does not say."""
    frame: str = ""
    """What overrules the layout's manner of filling it, as attributes of `a:bodyPr`."""
    style: str = ""
    """What overrules the layout's manner of writing, as the inside of `a:lstStyle`."""
    colour: str = ""
    """A role in place of the one it was planned in."""
    own_weight: bool = True
    """False to leave to the layout how strong the letters are."""


@frozen(kw_only=True)
class Template:
    """Everything of a deck that is not its slides."""

    parts: tuple[Part, ...]
    masters: tuple[tuple[int, str], ...]
    """The id and the part of each master, in order."""
    notes_master: str
    """The part of the notes' master."""
    layouts: Mapping[str, str]
    """The part of each layout, by our role for it."""
    seats: Mapping[str, Mapping[str, Seat]]
    """The seats of each layout, by our role for it and the kind of placeholder."""
    linked: Mapping[str, str]
    """What else the presentation leads to, by the kind of relationship."""
    default_text: str
    """The presentation's `p:defaultTextStyle`."""
