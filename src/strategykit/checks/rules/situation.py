"""As is, to be, and what must be done to get there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.checks.examples import Bad
from strategykit.checks.registry import check
from strategykit.findings import Severity, Text
from strategykit.model import Action, ActionStatus, Channel, ChannelStatus, Ref, Strategy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.checks.context import Context, Problem

_GIVEN_UP = {ChannelStatus.INACTIVE, ChannelStatus.DORMANT, ChannelStatus.DELIBERATELY_ABSENT}
_NOT_DONE = {ActionStatus.IDEA, ActionStatus.STOPPED}


@check(
    "as-is-to-be-conflict",
    "SK914",
    Severity.ERROR,
    on=Strategy,
    summary=Text(
        nb="Den ønskede situasjonen bygger på en kanal som er ute av bruk eller valgt bort.",
        en="The desired situation relies on a channel that is idle or given up.",
    ),
    why=Text(
        nb="Da sier dokumentet to ting på én gang, og leseren vet ikke hva som er bestemt.",
        en="Then the document says two things at once, and the reader does not know what is decided.",
    ),
    mend=Text(
        nb="Ta kanalen ut av den ønskede situasjonen, skriv et tiltak som tar den i bruk, eller endre "
        "kanalens status.",
        en="Take the channel out of the desired situation, write an action that revives it, or change the "
        "status of the channel.",
    ),
    sources=Text(
        nb="En virkelig strategi der bloggen både er ønsket og ute av bruk",
        en="A real strategy whose blog is both wanted and idle",
    ),
    bad=lambda: Bad("to_be[0].about", [Ref("tiktok")], at="to_be[0].about[0]"),
)
def as_is_to_be_conflict(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """What is wanted rests on channels that are used, or will be."""
    message = Text(
        nb="Den ønskede situasjonen {state} bygger på kanalen {channel}, som ikke er i bruk.",
        en="The desired situation {state} relies on the channel {channel}, which is not in use.",
    )
    for position, state in enumerate(strategy.to_be):
        for place, target in enumerate(state.about):
            channel = context.graph.resolve(target, Channel)
            if channel and channel.status in _GIVEN_UP and not _is_revived(channel, context):
                at = ("to_be", position, "about", place)
                yield context.problem(message, at=at, state=state, channel=channel)


@check(
    "action-missing",
    "SK942",
    Severity.ERROR,
    on=Strategy,
    summary=Text(
        nb="Strategien har ingen tiltak som fører fra dagens situasjon til den ønskede.",
        en="The strategy has no actions that lead from the present situation to the desired one.",
    ),
    why=Text(
        nb="Uten tiltak er den ønskede situasjonen et ønske. Planen skal si hva som må gjøres for å komme "
        "dit.",
        en="Without actions the desired situation is a wish. A plan says what must be done to get there.",
    ),
    mend=Text(
        nb="Skriv tiltak under «actions», hvert med ansvarlig, frist og hva det lukker («closes»).",
        en="Write actions under “actions”, each with an owner, a date and what it closes (“closes”).",
    ),
    sources=Text(
        nb="kommunikasjon.no («Dette må vi gjøre for å komme dit»)",
        en="kommunikasjon.no (“What we must do to get there”)",
    ),
    covers=("gap-without-action", "action-incomplete"),
    bad=lambda: Bad("actions", ()),
)
def action_missing(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """Something is done between as is and to be."""
    if not (strategy.as_is and strategy.to_be) or any(map(_is_planned, strategy.actions)):
        return
    if strategy.actions:
        message = Text(
            nb="Ingen av tiltakene har ansvarlig, frist eller noe de skal lukke.",
            en="None of the actions has an owner, a date or something to close.",
        )
        yield context.problem(message, at="actions")
    else:
        yield context.problem(at="actions")


def _is_planned(action: Action) -> bool:
    return action.status not in _NOT_DONE and bool(
        action.owner
        or action.start
        or action.due
        or action.cadence
        or action.cost
        or action.closes
        or action.serves
    )


def _is_revived(channel: Channel, context: Context) -> bool:
    return channel.status is ChannelStatus.INACTIVE and any(
        action.status not in _NOT_DONE for action in context.pointing(Action, "closes", "serves", to=channel)
    )
