"""Examples as pairs: what to say, and what not to say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve

from strategykit.model import Example, Verdict
from strategykit.story.amounts import joined
from strategykit.story.blocks import ExamplePair, Examples, Line, Span, to_line
from strategykit.story.facts import facts, under

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategykit.story.teller import Teller

__all__ = ["best_of", "examples_of"]

_BEST = 4
"""So many pairs are shown where there are more."""

_TOLD = frozenset({"verdict", "text", "instead", "reason"})


def examples_of(
    teller: Teller, nodes: Sequence[Any], title: str, field: str = "examples"
) -> tuple[Examples, ...]:
    """Give the examples of some nodes as a block, or nothing where there are none.

    Args:
        teller: Who tells.
        nodes: Nodes that hold examples.
        title: The key of the block's title.
        field: The field that holds them.
    """
    return _block(teller, [each for node in nodes for each in getattr(node, field)], title)


def best_of(
    teller: Teller, nodes: Sequence[Any], title: str, rest: str, field: str = "examples"
) -> tuple[Examples, ...]:
    """Give the examples that show most, and the others as what is looked up: lost words show nothing.

    Args:
        teller: Who tells.
        nodes: Nodes that hold examples.
        title: The key of the first block's title.
        rest: The key of the other block's title.
        field: The field that holds them.
    """
    found: list[Example] = [each for node in nodes for each in getattr(node, field)]
    ranked = sorted(found, key=lambda each: (not (each.text and each.instead), each.reason is None))
    best = [each for each in ranked if each.text or each.instead][:_BEST]
    others = [each for each in found if not any(each is one for one in best)]
    full = _block(teller, others, rest)
    return (*_block(teller, best, title), *(evolve(each, detail=True) for each in full))


def _block(teller: Teller, found: Sequence[Example], title: str) -> tuple[Examples, ...]:
    if not found:
        return ()
    pairs = [_pair(teller, each) for each in found]
    notes = [line for each in found for line in _details(teller, each)]
    return (Examples(pairs, title=teller.wording.line(title, count=len(pairs)), notes=notes),)


def _shown(teller: Teller, example: Example) -> Line:
    return to_line(teller.own(example.text)) if example.text else teller.wording.line("text.lost")


def _pair(teller: Teller, example: Example) -> ExamplePair:
    shown = _shown(teller, example)
    other = teller.own(example.instead) if example.instead else None
    wrong = example.verdict is Verdict.DONT
    return ExamplePair(
        do=other if wrong else shown,
        dont=shown if wrong else other,
        reason=teller.own(example.reason) if example.reason else None,
    )


def _details(teller: Teller, example: Example) -> tuple[Line, ...]:
    details = joined(under(facts(teller, example, _TOLD)), "; ")
    return ((*_shown(teller, example), Span(" – "), *details),) if details else ()
