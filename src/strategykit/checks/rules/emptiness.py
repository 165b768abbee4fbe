"""A strategy that says nothing: one finding instead of everything it lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.checks.examples import Bad
from strategykit.checks.registry import EVERYTHING, check
from strategykit.findings import Severity, Text
from strategykit.model import Strategy
from strategykit.model.shape import shape_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.checks.context import Context, Problem

_AROUND = {"title", "schema_version", "organization", "document", "documents", "frameworks", "waivers"}
"""What stands around a strategy's content: its name, whose it is, its papers, how it is read."""


@check(
    "strategy-empty",
    "SK933",
    Severity.ERROR,
    on=Strategy,
    covers=(EVERYTHING,),
    summary=Text(nb="Strategien har ikke noe innhold.", en="The strategy has no content."),
    why=Text(
        nb="Her er det ingenting å kontrollere. En tom strategi skal ikke se ut som en godkjent, og en lang "
        "liste over alt som mangler, sier ikke mer enn at den er tom.",
        en="There is nothing to check. An empty strategy must not look like one that passed, and a long list "
        "of everything it lacks says no more than that it is empty.",
    ),
    mend=Text(
        nb="Begynn med de fem punktene: mål («goals»), hensikt («mission»), måling («indicators»), ansvar "
        "(«responsibilities») og fordeler for kundene («benefits»).",
        en="Begin with the five points: goals (“goals”), purpose (“mission”), measurement (“indicators”), "
        "responsibility (“responsibilities”) and benefits for the customers (“benefits”).",
    ),
    sources=Text(
        nb="Fempunktsrammeverket; erfaring fra andre kontrollprogrammer: en tom fil må ikke gå stille "
        "gjennom.",
        en="The five-point framework; experience with other checking programs: an empty file must not pass "
        "in silence.",
    ),
    bad=lambda: Bad("", Strategy("Sosiale medier i Fjordvik boligbyggelag")),
)
def strategy_empty(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """Something is said about being on social media."""
    if not any(getattr(strategy, name) for name in shape_of(Strategy) if name not in _AROUND):
        yield context.problem()
