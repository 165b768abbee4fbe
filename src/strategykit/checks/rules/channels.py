"""What a channel needs: an owner, a purpose, an audience, and somebody there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.checks.examples import Bad
from strategykit.checks.registry import Threshold, check
from strategykit.findings import Severity, Text
from strategykit.graph import Answer, answer
from strategykit.model import (
    Action,
    ActionStatus,
    Channel,
    ChannelStatus,
    Guideline,
    GuidelineKind,
    Responsibility,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.checks.context import Context, Problem

_IN_USE = {ChannelStatus.ACTIVE, ChannelStatus.IRREGULAR, ChannelStatus.PLANNED}
_SLEEPY = {ChannelStatus.IRREGULAR, ChannelStatus.INACTIVE}


@check(
    "channel-no-owner",
    "SK304",
    Severity.ERROR,
    on=Channel,
    summary=Text(nb="En kanal har ingen ansvarlig.", en="A channel has no owner."),
    why=Text(
        nb="Ingen passer på en konto uten ansvarlig: spørsmål blir liggende, og ingen vet hvem "
        "som har tilgang.",
        en="An account without an owner is not looked after: questions go unanswered, and nobody knows who "
        "has access.",
    ),
    mend=Text(
        nb="Skriv under «owner» hvilken rolle som har ansvaret for kanalen.",
        en="Write the role that owns the channel under “owner”.",
    ),
    sources=Text(
        nb="Kontoskjemaer i bruk (Hootsuite); kommunale strategier (Vestre Toten)",
        en="Account inventories in use (Hootsuite); municipal strategies (Vestre Toten)",
    ),
    bad=lambda: Bad("channels[0].owner", None),
)
def channel_no_owner(channel: Channel, context: Context) -> Iterator[Problem]:
    """Somebody owns the channel, or what it is part of."""
    if channel.status in _IN_USE and not any(
        answer(each, "owner") is not Answer.NOT_SAID or _is_somebodys(each, context)
        for each in context.wholes(channel)
    ):
        message = Text(nb="Kanalen {it} har ingen ansvarlig.", en="The channel {it} has no owner.")
        yield context.problem(message, at="owner")


@check(
    "channel-no-purpose",
    "SK501",
    Severity.ERROR,
    on=Channel,
    summary=Text(nb="En kanal har ikke noe eget formål.", en="A channel has no purpose of its own."),
    why=Text(
        nb="Sosiale medier er ikke én plattform. Uten et eget formål får alle kanaler det samme innholdet.",
        en="Social media are not one platform. Without a purpose of its own every channel gets the same "
        "content.",
    ),
    mend=Text(
        nb="Skriv hva kanalen brukes til under «purposes».",
        en="Write what the channel is used for under “purposes”.",
    ),
    sources=Text(
        nb="Hootsuite (hver konto har sin hensikt); kommunale strategier («Formål» per kanal)",
        en="Hootsuite (a mission statement per account); municipal strategies (a purpose per channel)",
    ),
    bad=lambda: Bad("channels[0].purposes", ()),
)
def channel_no_purpose(channel: Channel, context: Context) -> Iterator[Problem]:
    """The channel says what it is for."""
    if channel.status in _IN_USE and context.unsaid("purposes"):
        message = Text(nb="Kanalen {it} har ikke noe formål.", en="The channel {it} has no purpose.")
        yield context.problem(message, at="purposes")


@check(
    "channel-no-audience",
    "SK918",
    Severity.WARNING,
    on=Channel,
    summary=Text(nb="En kanal har ingen målgruppe.", en="A channel has no audience."),
    why=Text(
        nb="Den som skriver til alle, treffer få. Målgruppen avgjør tema, språk og tidspunkt.",
        en="Those who write to everybody reach few. The audience decides topic, language and time.",
    ),
    mend=Text(
        nb="Skriv hvem kanalen er for under «audiences».",
        en="Write who the channel is for under “audiences”.",
    ),
    sources=Text(
        nb="Virkelige strategier; rådet om å vite hvem som bruker hver arena",
        en="Real strategies; the advice to know who uses each arena",
    ),
    bad=lambda: Bad("channels[0].audiences", ()),
)
def channel_no_audience(channel: Channel, context: Context) -> Iterator[Problem]:
    """The channel, or what it is part of, is for somebody."""
    if not context.strategy.audiences:
        return  # where there are none at all, that is the finding
    if channel.status in _IN_USE and all(
        answer(each, "audiences") is Answer.NOT_SAID for each in context.wholes(channel)
    ):
        message = Text(nb="Kanalen {it} har ingen målgruppe.", en="The channel {it} has no audience.")
        yield context.problem(message, at="audiences")


@check(
    "channel-inactive",
    "SK504",
    Severity.WARNING,
    on=Channel,
    summary=Text(
        nb="En kanal er ute av bruk eller har lenge vært stille, og det er ikke bestemt hva som skal skje "
        "med den.",
        en="A channel is idle or has long been silent, and nothing has been decided about it.",
    ),
    why=Text(
        nb="En konto ingen bruker, ser forlatt ut, lar spørsmål stå ubesvart og kan misbrukes.",
        en="An idle account looks abandoned, leaves questions unanswered and may be misused.",
    ),
    mend=Text(
        nb="Bestem om kanalen skal tas i bruk, legges ned eller holdes i dvale: skriv et tiltak for den, "
        "eller sett «status» til «dormant» eller «deliberately_absent». Er den i bruk, så rett "
        "«last_activity».",
        en="Decide whether to revive the channel, close it or keep it dormant: write an action for it, or "
        "set “status” to “dormant” or “deliberately_absent”. If it is in use, correct “last_activity”.",
    ),
    sources=Text(
        nb="USAs innenriksdepartement (kontoer uten aktivitet i tre måneder)",
        en="The US Department of the Interior (accounts without activity for three months)",
    ),
    threshold=Threshold(
        90, Text(nb="dager en kanal i bruk kan være stille", en="days a channel in use may be silent")
    ),
    bad=lambda: Bad("channels[1].last_activity", "2027-03-01"),
)
def channel_inactive(channel: Channel, context: Context) -> Iterator[Problem]:
    """A sleepy channel has a decision."""
    if _is_decided(context):
        return
    if channel.status in _SLEEPY:
        message = Text(
            nb="Kanalen {it} brukes ikke jevnlig, og det er ikke bestemt om den skal tas i bruk "
            "eller legges ned.",
            en="The channel {it} is not in regular use, and it has not been decided whether to revive or "
            "close it.",
        )
        yield context.problem(message, at="status")
    elif channel.status is ChannelStatus.ACTIVE and (days := _days_of_silence(channel, context)):
        message = Text(
            nb=f"Kanalen {{it}} har ikke vært i bruk på {days} dager.",
            en=f"The channel {{it}} has not been used for {days} days.",
        )
        yield context.problem(message, at="last_activity")


def _is_somebodys(channel: Channel, context: Context) -> bool:
    # The daily care of a named channel is ownership; answering one kind of enquiry on it is not.
    return any(
        (each.accountable or each.responsible) and each.enquiry in {None, "daily"} and not each.topics
        for each in context.pointing(Responsibility, "channels", to=channel)
    )


def _is_decided(context: Context) -> bool:
    acted_on = any(
        action.status is not ActionStatus.STOPPED for action in context.pointing(Action, "closes", "serves")
    )
    return acted_on or any(
        rule.kind is GuidelineKind.DECISION for rule in context.pointing(Guideline, "channels")
    )


def _days_of_silence(channel: Channel, context: Context) -> int | None:
    seen = channel.last_activity
    last = (seen.end or seen.start) if seen else None
    if context.today is None or last is None:
        return None
    days = (context.today - last).days
    return days if days > context.threshold else None
