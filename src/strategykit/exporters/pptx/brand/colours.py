"""A company's colours in our roles, made darker or lighter where they could not be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.exporters.pptx.colour import Colour, contrast
from strategykit.exporters.pptx.theme import COLOURED, fill, soft

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

__all__ = ["Palette", "legible"]

_TEXT, _LARGE = 4.5, 3.0
_STEP = 4
_MIDDLE = 0.18
"""Paper of a lower luminance than middle grey is dark."""
_MEANT = {"good": "2E7D32", "caution": "B35309", "bad": "B3261E"}
"""What green, orange and red mean is the same in every company; signs and words stand beside them."""


class Palette:
    """The roles of a theme, made of the colours of a company's master."""

    def __init__(self, slots: Mapping[str, str], paper: Sequence[Colour]) -> None:
        """Make them.

        Args:
            slots: The colours of the theme, as the master maps them.
            paper: What texts stand on, all of it; none where nobody can tell.
        """
        self._slots = {
            **slots,
            "bg1": slots["lt1"],
            "tx1": slots["dk1"],
            "bg2": slots["lt2"],
            "tx2": slots["dk2"],
        }
        self.papers = tuple(self.rgb(each) for each in paper) or (self._slots["bg1"],)
        self.dark = contrast(self.papers[0], "000000") < contrast(self.papers[0], "FFFFFF")
        self.changed: list[str] = []
        """The slots that could not be read as they were."""
        self.colours = self._roles(paper[0] if paper else Colour("bg1"))
        self.link = self._link()
        """What links are written in, where the theme's own colour for them cannot be read."""

    def rgb(self, colour: Colour) -> str:
        """Give a colour as six hexadecimal digits."""
        return colour.rgb(self._slots)

    def readable(self, colour: Colour, papers: Sequence[str], least: float = _TEXT) -> bool:
        """Tell whether a colour can be read on all of some papers."""
        return all(contrast(self.rgb(colour), paper) >= least for paper in papers)

    def large(self, wanted: Colour | None, papers: Sequence[str]) -> Colour:
        """Give the colour of large text on some papers: the one that is wanted, where it can be read."""
        text = Colour("tx1")
        if wanted is not None and (not papers or self.readable(wanted, papers, _LARGE)):
            return wanted
        if wanted is not None:
            self.changed.append(wanted.slot)
        return self._text(papers) if papers else text

    def _link(self) -> str | None:
        own = Colour("hlink")
        shown = legible(own, self.papers, self._slots, darker=not self.dark)
        if shown == own:
            return None
        self.changed.append("hlink")
        return self.rgb(shown)

    def _text(self, papers: Sequence[str]) -> Colour:
        known = (Colour("tx1"), Colour("tx2"), Colour("bg1"), Colour("000000"), Colour("FFFFFF"))
        return next((each for each in known if self.readable(each, papers)), known[3])

    def _roles(self, paper: Colour) -> dict[str, Colour]:
        papers = self.papers
        text = self._text(papers)
        if text.slot != "tx1":
            self.changed.append("tx1")
        surface = Colour(
            paper.slot, paper.mod * 9 // 10, paper.off + 10 if self.dark else paper.off * 9 // 10
        )
        papers = (*papers, self.rgb(surface))
        muted = Colour(text.slot, 78) if self.dark else Colour(text.slot, 75, 25)
        made = {
            "paper": paper,
            "surface": surface,
            "line": Colour(paper.slot, paper.mod * 8 // 10, 20 if self.dark else paper.off * 8 // 10),
            "text": text,
            "ink": Colour("tx2") if self.readable(Colour("tx2"), papers) else text,
            "muted": muted if self.readable(muted, papers) else text,
        }
        on_fill = made["text"] if self.dark else Colour("bg1")
        if contrast(self.rgb(on_fill), "000000") < 2 * _TEXT:
            on_fill = Colour("FFFFFF")
        made["on-fill"] = on_fill
        meant = {name: Colour(value) for name, value in _MEANT.items()}
        bases = {
            **{f"accent{n}": Colour(f"accent{n}") for n in range(1, 7)},
            "note": Colour("accent1"),
            **meant,
        }
        for name in COLOURED:
            base = bases.get(name, made["ink"])
            made[soft(name)] = Colour(base.slot, 30, 0) if self.dark else Colour(base.slot, 12, 88)
            under = [*papers, self.rgb(made[soft(name)])]
            made[name] = legible(base, under, self._slots, darker=not self.dark)
            made[fill(name)] = legible(base, [self.rgb(on_fill)], self._slots, darker=True)
            if name.startswith("accent") and made[name] != base:
                self.changed.append(name)
        return made


def legible(colour: Colour, papers: Sequence[str], slots: Mapping[str, str], *, darker: bool) -> Colour:
    """Give a colour, or what is nearest to it and can be read on all of some papers.

    Args:
        colour: The colour.
        papers: What it stands on.
        slots: The colours of the theme.
        darker: True to make it darker, False to make it lighter.

    Examples:
        >>> legible(Colour("accent4"), ["FFFFFF"], {"accent4": "FFC000"}, darker=True)
        Colour(slot='accent4', mod=56, off=0)
    """
    tried = colour
    for tried in _steps(colour, darker=darker):
        if all(contrast(tried.rgb(slots), paper) >= _TEXT for paper in papers):
            break
    return tried


def _steps(colour: Colour, *, darker: bool) -> Iterator[Colour]:
    for part in range(100, -1, -_STEP):
        mod = colour.mod * part // 100
        yield Colour(colour.slot, mod, colour.off if darker else colour.off + 100 - part)
