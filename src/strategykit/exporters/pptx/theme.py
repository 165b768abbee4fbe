"""What the deck looks like, as one value: colours by their roles, fonts, and the grid.

Everything that is drawn names a colour by its role, takes places from `Pen.theme.geometry`, and is
written with the theme of its deck. So another theme, our own or made of a company's template,
changes the deck without any renderer knowing. The roles:

- `paper`, `surface` (a quiet panel), `line` (a hairline): what lies under and between
- `text`, `ink` (titles and what is strong), `muted`: what is written on `paper`, `surface`, every soft role
- `accent1` … `accent6`: a section's colour, for words and marks on `paper` and on its own soft role
- `good`, `caution`, `bad`, `note`: what something means; never alone, always with a sign or a word
- `fill("accent1")`: the same as a large surface, on which `on-fill` is written; also of `ink`
- `soft("accent1")`: its pale companion, under `text`, `ink`, `muted` and the colour itself; also of `ink`
"""

from __future__ import annotations

from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING

from attrs import field, frozen

from strategykit.exporters.pptx.colour import Colour
from strategykit.exporters.pptx.geometry import GAP, POINT, Geometry, Rect, inches

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "ACCENTS",
    "COLOURED",
    "GAP",
    "PLAIN",
    "POINT",
    "SLOTS",
    "Geometry",
    "Rect",
    "Theme",
    "fill",
    "inches",
    "roles",
    "soft",
]

ACCENTS = ("accent1", "accent2", "accent3", "accent4", "accent5")
"""The roles of the five points, in order; the other sections are in ink."""

PLAIN = ("paper", "surface", "line", "text", "ink", "muted", "on-fill")
"""The roles that are what they are."""

COLOURED = ("ink", *(f"accent{n}" for n in range(1, 7)), "good", "caution", "bad", "note")
"""The roles that have a fill and a soft companion."""

SLOTS = ("dk1", "lt1", "dk2", "lt2", *(f"accent{n}" for n in range(1, 7)), "hlink", "folHlink")
"""The colours a theme part holds, in its order."""


def soft(colour: str) -> str:
    """Give the pale companion of a colour, for surfaces under text.

    Examples:
        >>> soft("accent2")
        'accent2-soft'
    """
    return f"{colour}-soft"


def fill(colour: str) -> str:
    """Give a colour as a large surface, on which `on-fill` is written.

    Examples:
        >>> fill("accent2")
        'accent2-fill'
    """
    return f"{colour}-fill"


def _frozen(given: Mapping[str, Colour]) -> Mapping[str, Colour]:
    return MappingProxyType(dict(given))


@frozen(kw_only=True, eq=False)
class Theme:
    """A way for the deck to look.

    Examples:
        >>> from strategykit.exporters.pptx.themes import THEMES
        >>> THEMES["fjord"].rgb("paper"), THEMES["fjord"].rgb(soft("accent1"))
        ('FFFFFF', 'E6F3FD')
    """

    name: str
    """What PowerPoint shows."""
    slots: Mapping[str, str]
    """The twelve colours of the theme part, as six hexadecimal digits."""
    colours: Mapping[str, Colour] = field(converter=_frozen)
    """Every role, and for each of `COLOURED` its fill and its soft companion."""
    branded: bool = False
    """True where slides stand on a company's own layouts, which must be seen."""
    dark: bool = False
    """True where the dark slots are the paper."""
    heading: str = "Calibri"
    """The font of titles."""
    body: str = "Calibri"
    """The font of all else."""
    letter: float = 1.0
    """What part of its size text is set in. Text is measured as Calibri: a wider font is set smaller,
    so that what was measured still fits."""
    geometry: Geometry = field(factory=Geometry.of)
    """Where things stand."""

    def xml(self, role: str) -> str:
        """Give a role's colour as DrawingML."""
        return self.colours[role].xml

    def rgb(self, role: str) -> str:
        """Give a role's colour as six hexadecimal digits."""
        return self.colours[role].rgb(self._mapped)

    def size(self, points: int) -> int:
        """Give a nominal size as the hundredths of a point it is set in."""
        return round(points * self.letter * 100)

    @cached_property
    def colour_map(self) -> Mapping[str, str]:
        """The slot behind each of the names that paper and text go by."""
        light, dark = ("dk", "lt") if self.dark else ("lt", "dk")
        return MappingProxyType(
            {"bg1": f"{light}1", "tx1": f"{dark}1", "bg2": f"{light}2", "tx2": f"{dark}2"}
        )

    @cached_property
    def _mapped(self) -> Mapping[str, str]:
        return {**self.slots, **{name: self.slots[slot] for name, slot in self.colour_map.items()}}


def roles(
    plain: Mapping[str, Colour],
    filled: tuple[int, int],
    softened: tuple[int, int],
    meant: Mapping[str, Colour],
) -> dict[str, Colour]:
    """Give all roles of a theme from its few decisions.

    Args:
        plain: The roles of `PLAIN`, and where they differ from the rule `ink-fill` and `ink-soft`.
        filled: What part of an accent's luminance its fill keeps, and what is added, in per cent.
        softened: The same for its soft companion.
        meant: `good`, `caution`, `bad` and `note`.
    """
    bases = {"ink": plain["ink"], **{f"accent{n}": Colour(f"accent{n}") for n in range(1, 7)}, **meant}
    made = dict(bases)
    for name, base in bases.items():
        made[fill(name)] = Colour(base.slot, *filled)
        made[soft(name)] = Colour(base.slot, *softened)
    return {**made, **plain}
