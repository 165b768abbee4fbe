"""The few hands behind a project of open source: who holds the keys, and what they can promise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.checks.arenas import is_own_in_use
from strategykit.checks.examples import Bad
from strategykit.checks.hands import is_alone
from strategykit.checks.profiles import OPEN_SOURCE
from strategykit.checks.registry import Threshold, check
from strategykit.checks.subjects import Subject, has_rule_on
from strategykit.findings import Severity, Text
from strategykit.insight.words import amount
from strategykit.model import Channel, Commitment, Quantity, Role, RoleKind, Stage, Strategy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.checks.context import Context, Problem

_BADGE = Text(nb="OpenSSFs merke for god praksis", en="the OpenSSF Best Practices Badge")
_CONTINUITY = Subject("continuity")
_HOURS = {"minute": 1 / 60, "hour": 1.0}
_WEEKS = {"day": 7, "working_day": 5, "week": 1, "month": 12 / 52, "year": 1 / 52}
_SAME_DAY = 24


@check(
    "accounts-one-holder",
    "SK954",
    Severity.INFO,
    on=Strategy,
    profiles=(OPEN_SOURCE,),
    summary=Text(
        nb="Bare én person kommer inn på kontoene, og ingen tar over.",
        en="Only one person can get into the accounts, and nobody takes over.",
    ),
    why=Text(
        nb="Blir vedlikeholderen syk, får nok eller mister telefonen, står prosjektets kontoer uten eier, og "
        "noen andre kan overta navnet.",
        en="When the maintainer falls ill, has had enough or loses the phone, the project’s accounts have no "
        "owner, and somebody else may take the name.",
    ),
    mend=Text(
        nb="La én til få nøklene («access» på kanalen, «deputy» på rollen), eller skriv en regel om hvem som "
        "tar over.",
        en="Let one more have the keys (“access” of the channel, “deputy” of the role), or write a rule "
        "on who takes over.",
    ),
    sources=Text(
        nb=f"CHAOSS (Contributor Absence Factor); {_BADGE.nb} (access_continuity, bus_factor)",
        en=f"CHAOSS (Contributor Absence Factor); {_BADGE.en} (access_continuity, bus_factor)",
    ),
    bad=lambda: Bad("channels[0].access", ["kommunikasjonsradgiver"]),
)
def accounts_one_holder(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """Somebody else can get in."""
    if not any(map(is_own_in_use, strategy.channels)) or has_rule_on(context, _CONTINUITY):
        return
    graph = context.graph
    if is_alone(graph):
        path, role = next((path, role) for path, role in graph.of(Role) if role.kind is RoleKind.POSITION)
        if role.deputy is None and _is_one(role) and not _is_shared(strategy, role):
            message = Text(nb="{role} er alene om kontoene.", en="{role} alone holds the accounts.")
            yield context.problem(message, at=path, role=role)
        return
    for path, channel in graph.of(Channel):
        if not is_own_in_use(channel) or len(channel.access) != 1:
            continue
        holder = graph.resolve(channel.access[0], Role)
        if holder and _is_one(holder):
            message = Text(
                nb="Bare {role} kommer inn på {channel}.", en="Only {role} can get into {channel}."
            )
            yield context.problem(message, at=(*path, "access"), role=holder, channel=channel)
            return


def _is_one(role: Role) -> bool:
    return role.kind is RoleKind.POSITION and len(role.holders) <= 1


def _is_shared(strategy: Strategy, role: Role) -> bool:
    return any(target != role.id for channel in strategy.channels for target in channel.access)


@check(
    "promise-beyond-capacity",
    "SK957",
    Severity.WARNING,
    on=Strategy,
    profiles=(OPEN_SOURCE,),
    heuristic=True,
    threshold=Threshold(
        5,
        Text(
            nb="hvor mange timer i uka det må være til å love svar samme døgn",
            en="how many hours a week it takes to promise an answer within a day",
        ),
    ),
    summary=Text(
        nb="De som skal svare innen et døgn, har bare noen få timer i uka.",
        en="Those who are to answer within a day have only a few hours a week.",
    ),
    why=Text(
        nb="Et løfte frivillige ikke kan holde, gjør først brukerne utålmodige og så vedlikeholderne "
        "utslitte.",
        en="A promise that volunteers cannot keep first makes users impatient and then maintainers tired.",
    ),
    mend=Text(
        nb="Lov det dere rekker («within»), si når noen er der («hours»), eller la flere svare («by»).",
        en="Promise what you can keep (“within”), say when somebody is there (“hours”), or let more people "
        "answer (“by”).",
    ),
    sources=Text(
        nb="Open Source Guides (balanse for vedlikeholdere); CHAOSS (Time to First Response)",
        en="Open Source Guides (maintaining balance for maintainers); CHAOSS (Time to First Response)",
    ),
    bad=lambda: Bad(
        "roles[0].capacity", Quantity(2, unit="hour", per="week"), at="responses[0].commitments[0]"
    ),
)
def promise_beyond_capacity(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """There are hours enough to answer within the day that was promised."""
    for position, response in enumerate(strategy.responses):
        roles = [context.graph.resolve(target, Role) for target in response.by]
        weekly = [_hours_a_week(role) for role in roles]
        stated = [hours for hours in weekly if hours is not None]
        if not stated or len(stated) < len(weekly) or sum(stated) >= context.threshold:
            continue
        for place, promise in enumerate(response.commitments):
            if promise.within and _is_same_day(promise):
                message = Text(
                    nb="Det er lovet svar innen {within}, men de som svarer, har {hours} i uka til sammen.",
                    en="An answer is promised within {within}, but those who answer have {hours} a week "
                    "between them.",
                )
                yield context.problem(
                    message,
                    at=("responses", position, "commitments", place),
                    within=amount(promise.within),
                    hours=amount(Quantity(sum(stated), unit="hour")),
                )


def _hours_a_week(role: Role | None) -> float | None:
    """Give the time a role has; None where it is not said, or the role stands for an unknown many."""
    time = role.capacity if role and role.kind is RoleKind.POSITION else None
    if time is None or time.low is None or time.unit not in _HOURS or time.per not in _WEEKS:
        return None
    return (time.high or time.low) * _HOURS[time.unit] * _WEEKS[time.per]


def _is_same_day(promise: Commitment) -> bool:
    within = promise.within
    if within is None or promise.hours is not None or promise.stage is not Stage.ANSWER:
        return False
    limit = within.high or within.low
    return limit is not None and within.unit in _HOURS and limit * _HOURS[within.unit] < _SAME_DAY
