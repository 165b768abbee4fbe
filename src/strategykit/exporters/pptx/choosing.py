"""Which sections and which slides were chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from strategykit.errors import UnknownNameError
from strategykit.paths import closest
from strategykit.story.blocks import plain

if TYPE_CHECKING:
    from strategykit.exporters.pptx.options import DeckOptions
    from strategykit.story.blocks import Section, Story

__all__ = ["FRONT", "Chosen", "chosen"]

FRONT = ("cover", "overview", "map", "openings")
"""The slides that belong to no section of their own, by the names an option takes."""


@frozen
class Chosen:
    """What is told, and without which slides."""

    story: Story
    without: frozenset[str]
    """Of `FRONT`, those that are left out."""

    @property
    def parts(self) -> tuple[Story, frozenset[str]]:
        """Both."""
        return self.story, self.without


def chosen(story: Story, options: DeckOptions) -> Chosen:
    """Give a story with only the sections that were chosen.

    A section the strategy has nothing to say in may be named all the same.

    Raises:
        UnknownNameError: There is no section and no slide of such a name.
    """
    if not options.sections and not options.without:
        return Chosen(story, frozenset())
    names = _names(story)
    wanted = {_found(name, names, FRONT[:0]) for name in options.sections}
    unwanted = {_found(name, names, FRONT) for name in options.without}
    kept = tuple(
        section
        for section in story.sections
        if section.id not in unwanted and (not options.sections or section.id in wanted)
    )
    ids = {section.id for section in kept}
    claims = tuple(claim for claim in story.claims if claim.section is None or claim.section in ids)
    if len(claims) < len(story.claims):
        # A summary of what is left tells no more than it has: not the whole, and not one claim alone.
        story = evolve(story, headline=(), claims=claims if len(claims) > 1 else ())
    return Chosen(evolve(story, sections=kept), frozenset(unwanted & set(FRONT)))


def _names(story: Story) -> dict[str, str]:
    """Give the id of every section by its id and, of those that are told, by its name."""
    from strategykit.story.sections import CHAPTERS

    names = {chapter.id: chapter.id for chapter in CHAPTERS}
    for section in story.sections:
        names |= {_folded(section): section.id, section.id.casefold(): section.id}
    return names


def _folded(section: Section) -> str:
    return " ".join(plain(section.label).split()).casefold()


def _found(name: str, sections: dict[str, str], slides: tuple[str, ...]) -> str:
    folded = " ".join(name.split()).casefold()
    known = {**sections, **dict(zip(slides, slides, strict=True))}
    if folded in known:
        return known[folded]
    near = closest(folded, known)
    hint = f"did you mean {near!r}?" if near else f"known are {', '.join(dict.fromkeys(known.values()))}"
    raise UnknownNameError(f"the deck has no section {name!r}: {hint}")
