"""The house rules of Fjordvik boligbyggelag, as checks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit import Goal, Severity, Text
from strategykit.checks import Bad, Context, Problem, Threshold, check

if TYPE_CHECKING:
    from collections.abc import Iterator


@check(
    "fjordvik-goal-long",
    "FJB101",
    Severity.WARNING,
    on=Goal,
    summary=Text(nb="Et mål er for langt til å huskes.", en="A goal is too long to be remembered."),
    why=Text(
        nb="Et mål som ingen kan gjenta uten å lese det opp, styrer ingenting.",
        en="A goal that nobody can repeat without reading it out steers nothing.",
    ),
    mend=Text(
        nb="Skriv målet i én kort setning, og resten under «approaches».",
        en="Write the goal as one short sentence, and the rest under “approaches”.",
    ),
    sources=Text(nb="Husregel i Fjordvik boligbyggelag", en="House rule of Fjordvik boligbyggelag"),
    threshold=Threshold(25, Text(nb="ord et mål kan ha", en="words a goal may have")),
    bad=Bad(
        "goals[0].text",
        "Beboerne får svar samme dag som de spør, og de får det på Facebook, på nettsiden, i appen og på "
        "telefon, enten de spør om vaskelister, parkering, støy eller oppussing",
        at="goals[0].text",
    ),
)
def goal_long(goal: Goal, context: Context) -> Iterator[Problem]:
    """A goal has no more words than people remember."""
    words = len(goal.text.split())
    if words > context.threshold:
        yield context.problem(
            Text(nb=f"Målet {{it}} har {words} ord.", en=f"The goal {{it}} has {words} words."), at="text"
        )
