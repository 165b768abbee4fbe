"""Wrong code: both type checkers refuse every marked line, and no other.

What stands after `# E:` is found in what each of them says about the line; `# E[mypy]:` marks
what mypy alone sees, since pyright does not look through attrs' `optional`.
"""
# ruff: noqa: B018

from __future__ import annotations

import strategykit as sk
from strategykit.exporters import Exporter, NoOptions
from strategykit.exporters.data import JsonExporter
from strategykit.exporters.pptx.options import DeckOptions


def wrong() -> None:
    role = sk.Role("Redaktør")
    goal = sk.Goal("Svare raskere")
    strategy = sk.Strategy("Vår strategi")

    # Names that are misspelt.
    sk.Gaol("Svare raskere")  # E: Gaol
    sk.GoalKind.SERVCE  # E: SERVCE
    goal.dedline  # E: dedline
    sk.Goal("Mål", dedline="2027-06-30")  # E: dedline
    sk.check(strategy, profil="liten")  # E: profil

    # Values of the wrong type.
    sk.Goal()  # E: text
    sk.Goal(5)  # E: "str"
    sk.Goal("Mål", "service")  # E: positional argument
    sk.Goal("Mål", priority="first")  # E: int | None
    sk.Goal("Mål", deadline=2027)  # E: date
    sk.Goal("Mål", kind=sk.Act.REPLY)  # E: GoalKind
    sk.Organization("Banken", fictional="nei")  # E: bool
    sk.Strategy("S", organization="Banken")  # E: Organization | None
    sk.Strategy("S", document=sk.Organization("Banken"))  # E: Document | None

    # Lists of the wrong class, and no list at all.
    sk.Strategy("S", goals=[role])  # E: Role
    sk.Strategy("S", goals=goal)  # E: Iterable[Goal]
    sk.Strategy("S", goals=["Svare raskere"])  # E: str
    sk.Goal("Mål", approaches=[sk.Step("Skriv")])  # E: Step
    sk.Channel("Facebook", purposes=[1, 2])  # E: int

    # References to the wrong class.
    sk.Goal("Mål", owner=goal)  # E[mypy]: Goal
    sk.Goal("Mål", audiences=[role])  # E: Role
    sk.Goal("Mål", audiences=role)  # E: Iterable[Audience

    # What is frozen stays as it is.
    goal.text = "Svare senere"  # E: text
    strategy.goals.append(goal)  # E: append

    # Edits, files and exports.
    sk.edit("strategi.yaml", "goals[0]", deadline="2027-06-30")  # E: Strategy
    sk.edit(strategy, at="goals[0]")  # E: argument
    sk.put(strategy, goal, to="goals")  # E: "to"
    sk.put(strategy, goal, into=1)  # E: str | None
    sk.drop(strategy).goals  # E: argument
    sk.loads("title: S", format="toml")  # E: toml
    sk.load(strategy)  # E: Strategy
    sk.check(strategy, today="2027-01-01")  # E: date
    sk.export(strategy).data.encode()  # E: encode

    # Options of exporters: names, choices, types, and those of another exporter.
    sk.export(strategy, to="pptx", densty="room")  # E: "export"
    sk.export(strategy, to="pptx", density="rom")  # E: "export"
    sk.export(strategy, to="pptx", verify="yes")  # E: "export"
    sk.export(strategy, to="json", density="room")  # E: "export"
    sk.export(strategy, to="blog", url=5)  # E: "export"
    sk.export(strategy, to="stratml", part=1)  # E: "export"
    sk.export(strategy, "s.pptx", today="2027-01-01")  # E: "export"
    sk.presentation(strategy, densty="room")  # E: densty
    DeckOptions(density="rom")  # E: Literal['rom']

    # What is no exporter.
    exporter: Exporter = NoOptions()  # E: Exporter
    JsonExporter().export(strategy, NoOptions())  # E: Source
    del exporter
