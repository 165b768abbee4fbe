"""A finished deck in the hands of python-pptx, for people who go on in code."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from strategykit.exporters.pptx.exporter import render

if TYPE_CHECKING:
    from pptx.presentation import Presentation

    from strategykit.exporters.pptx.options import DeckOptions
    from strategykit.story.blocks import Story

__all__ = ["opened", "presentation_of"]


def opened(data: bytes) -> Presentation:
    """Open the bytes of a deck."""
    from pptx import Presentation

    return Presentation(io.BytesIO(data))


def presentation_of(story: Story, options: DeckOptions | None = None) -> Presentation:
    """Give the deck of any story, also one with sections of your own, as a live `Presentation`.

    Args:
        story: The story: what `strategykit.story.tell` gives, or a change of it.
        options: The deck's options.

    Raises:
        BrandError: The template that the options name cannot be used.

    Examples:
        >>> from attrs import evolve
        >>> from strategykit import Strategy, check
        >>> from strategykit.story import tell
        >>> from strategykit.story.blocks import Bullets, Item, Section
        >>> strategy = Strategy("Vår strategi")
        >>> story = tell(strategy, check(strategy), "nb")
        >>> own = Section(
        ...     id="budget",
        ...     label="Budsjett",
        ...     title="Vi bruker det vi har",
        ...     summary="Budsjettet er uendret.",
        ...     blocks=[Bullets([Item("Ingen nye stillinger")])],
        ... )
        >>> deck = presentation_of(evolve(story, sections=(*story.sections, own)))
        >>> deck.slides[-1].shapes.title.text
        'Vi bruker det vi har'
    """
    return opened(render(story, options)[0])
