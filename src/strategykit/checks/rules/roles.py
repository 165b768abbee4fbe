"""What a role needs: somebody who stands in, time enough, and a name that is not a person's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from strategykit.checks.context import Problem
from strategykit.checks.examples import Bad
from strategykit.checks.hands import is_alone
from strategykit.checks.registry import check
from strategykit.checks.words import word_list
from strategykit.findings import Severity, Text
from strategykit.insight.coverage.workload import workloads
from strategykit.insight.found import counts
from strategykit.insight.gaps.analysis import gaps
from strategykit.insight.routing.asked import kind_of
from strategykit.insight.words import amount, say
from strategykit.model import (
    Action,
    CrisisPlan,
    Quantity,
    ResponseGuideline,
    Responsibility,
    Role,
    RoleKind,
    Strategy,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from strategykit.checks.context import Context
    from strategykit.insight.found import Found
    from strategykit.model import Resource
    from strategykit.paths import Path

_ON_DUTY = {"press", "daily", "crisis"}
_LONGEST_PERSON = 4
_PERSON_PART = re.compile(r"[A-ZÆØÅÀ-ÖØ-Þ](?:[\w'’-]+|\.)?")


@check(
    "role-no-deputy",
    "SK303",
    Severity.WARNING,
    on=Role,
    summary=Text(
        nb="En rolle som må være til stede, har ingen stedfortreder.",
        en="A role that has to be available has nobody to stand in for it.",
    ),
    why=Text(
        nb="Spørsmål, presse og kriser venter ikke til ferien er over.",
        en="Questions, the press and crises do not wait until the holidays are over.",
    ),
    mend=Text(
        nb="Skriv under «deputy» hvilken rolle som trer inn, eller «no» med grunnen.",
        en="Write under “deputy” which role steps in, or “no” with the reason.",
    ),
    sources=Text(
        nb="Kriseveiledere: en navngitt reserve på hvert nivå",
        en="Crisis guides: a named back-up at every level",
    ),
    bad=lambda: Bad("roles[0].deputy", None),
)
def role_no_deputy(role: Role, context: Context) -> Iterator[Problem]:
    """Whoever answers people has somebody to stand in."""
    if role.kind is not RoleKind.POSITION or len(role.holders) > 1 or not context.unsaid("deputy"):
        return
    if _is_on_duty(context) and not is_alone(context.graph):
        message = Text(nb="Rollen {it} har ingen stedfortreder.", en="The role {it} has no deputy.")
        yield context.problem(message, at="deputy")


def _is_on_duty(context: Context) -> bool:
    answering = any(True for _ in context.pointing(ResponseGuideline, "by", "escalate_to"))
    called = any(True for _ in context.pointing(CrisisPlan, "contacts"))
    return (
        answering
        or called
        or any(
            counts(duty) and duty.enquiry is not None and kind_of(duty.enquiry) in _ON_DUTY
            for duty in context.pointing(Responsibility, "responsible")
        )
    )


@check(
    "capacity-exceeded",
    "SK306",
    Severity.WARNING,
    on=Strategy,
    summary=Text(
        nb="Planen krever mer tid eller penger enn det er satt av.",
        en="The plan takes more time or money than has been set aside.",
    ),
    why=Text(
        nb="Det som ikke får plass, blir gjort dårlig eller ikke i det hele tatt, og ingen har valgt hva.",
        en="What does not fit is done badly or not at all, and nobody has chosen which.",
    ),
    mend=Text(
        nb="Ta bort tiltak, flytt oppgaver til andre roller, eller øk timene («capacity») eller budsjettet.",
        en="Take out actions, move tasks to other roles, or raise the hours (“capacity”) or the budget.",
    ),
    sources=Text(
        nb="SOSTAC (mennesker, penger, minutter); KS (bemanning); en virkelig strategi om egne ressurser",
        en="SOSTAC (men, money, minutes); KS (staffing); a real strategy on its own resources",
    ),
    bad=lambda: Bad("resources[0].amount", Quantity(10000, unit="NOK")),
)
def capacity_exceeded(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """Hours and money that are planned are there."""
    if any(role.capacity for role in strategy.roles):
        for load in workloads(strategy):
            if load.exceeded:
                yield Problem(at=(*load.role.path, "capacity"), message=load.why)
    if not any(resource.amount for resource in strategy.resources):
        return
    if not any(action.cost for _, action in context.graph.of(Action)):
        return
    plan = gaps(strategy)
    for cost, there in plan.overspent:
        message = say(
            "Tiltakene koster {cost}, men det er satt av {there}.",
            "The actions cost {cost}, but {there} has been set aside.",
            cost=amount(cost.quantity),
            there=amount(there.quantity),
        )
        yield Problem(at=_place_of(plan.funds, there.unit, there.per), message=message)


def _place_of(funds: Iterable[Found[Resource]], unit: str | None, per: str | None) -> Path:
    return next(
        (*each.path, "amount")
        for each in funds
        if each.node.amount and (each.node.amount.unit, each.node.amount.per) == (unit, per)
    )


@check(
    "person-instead-of-role",
    "SK308",
    Severity.INFO,
    on=Role,
    heuristic=True,
    summary=Text(
        nb="En rolle har navnet til en person.",
        en="A role bears the name of a person.",
    ),
    why=Text(
        nb="Når personen slutter, stemmer ikke strategien lenger, og navnet følger med i alt som publiseres.",
        en="When the person leaves, the strategy is out of date, and the name goes into everything that is "
        "published.",
    ),
    mend=Text(
        nb="Gi rollen navn etter oppgaven. Skriv personen under «holders»; den listen blir ikke med ut.",
        en="Name the role after its task. Write the person under “holders”; that list is not exported.",
    ),
    sources=Text(nb="RACI-veiledere; personvern", en="RACI guidance; data protection"),
    bad=lambda: Bad("roles[1].name", "Kari Nordmann", at="roles[1].name"),
)
def person_instead_of_role(role: Role, context: Context) -> Iterator[Problem]:
    """A role is called by its task."""
    if role.kind is RoleKind.POSITION and (_is_holders(role) or _is_person(role.name)):
        message = Text(
            nb="{it} ser ut til å være en person, ikke en rolle.",
            en="{it} seems to be a person, not a role.",
        )
        yield context.problem(message, at="name")


def _is_holders(role: Role) -> bool:
    called = role.name.strip().casefold()
    return any(called == holder.name.strip().casefold() for holder in role.holders)


def _is_person(name: str) -> bool:
    parts = name.split()
    if not 1 <= len(parts) <= _LONGEST_PERSON or not all(map(_PERSON_PART.fullmatch, parts)):
        return False
    return word_list("names", "given").matcher.fullmatch(parts[0].split("-")[0]) is not None
