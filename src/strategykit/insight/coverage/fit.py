"""How well the channels fit what the audiences use."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

from strategykit.catalog.platforms import platform
from strategykit.findings import Text
from strategykit.graph import Answer, graph_of
from strategykit.insight.coverage.reach import Reach
from strategykit.insight.found import Found, found, is_in_use, wholes
from strategykit.insight.words import amount, say
from strategykit.model import Audience, Channel
from strategykit.records import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.model import MediaUse, Quantity, Strategy

__all__ = ["Fit", "Fitness", "fits", "reasoning"]


class Fitness(Enum):
    """How what an audience uses and the channels go together."""

    FITS = "fits"
    """They use the platform, and a channel there is for them."""
    PARTLY = "for a part"
    """They use the platform, and a channel there is for a part of them."""
    OTHERS = "for others"
    """They use the platform, and the channel there does not say that it is for them."""
    DECIDED_NO = "decided no"
    """They use the platform, and the channel there is decided not to be for them, or is given up."""
    IDLE = "not in use"
    """They use the platform, and the channel there is not in use."""
    NO_CHANNEL = "no channel"
    """They use the platform, and there is no channel on it."""
    UNSUPPORTED = "not known to be used"
    """A channel is for them, and it is not among what they are said to use."""
    NOT_SAID = "not said"
    """It is not said what they use."""


@frozen(kw_only=True)
class Fit:
    """One audience and one platform, with the reasoning."""

    audience: Found[Audience]
    """The audience."""
    platform: str | None = None
    """The platform's proper name; None where it is not said what they use."""
    share: Quantity | None = None
    """How many of them use it."""
    channel: Found[Channel] | None = None
    """The channel on that platform."""
    fitness: Fitness
    """How they go together."""
    why: Text
    """The reasoning."""

    def to_dict(self, language: str = "en") -> dict[str, Any]:
        """Give the fit as plain JSON data, its reasoning in one language."""
        return {
            "audience": self.audience.to_dict(),
            "platform": self.platform,
            "share": amount(self.share).in_(language) if self.share else None,
            "channel": self.channel.to_dict() if self.channel else None,
            "fitness": self.fitness.value,
            "why": self.why.in_(language),
        }


def fits(strategy: Strategy) -> tuple[Fit, ...]:
    """Hold what each audience uses against the channels there are.

    Platforms are compared by their proper names: `Twitter` is X. A segment that does not say what
    it uses is taken to use what the audience it is part of does.

    Args:
        strategy: The strategy.

    Examples:
        >>> readers = Audience("Lesere", uses=[MediaUse("Twitter", share=Quantity(22, unit="%"))])
        >>> strategy = Strategy("S", audiences=[readers], channels=[Channel("Vår konto", platform="X")])
        >>> [(fit.platform, fit.fitness.value, fit.why.nb) for fit in fits(strategy)]
        [('X', 'for others', '22 % av «Lesere» bruker X, men «Vår konto» sier ikke at den er for dem.')]
    """
    graph = graph_of(strategy)
    reach = Reach(graph)
    channels = [(each, _proper(each.node.platform)) for each in found(graph, Channel)]
    return tuple(fit for audience in found(graph, Audience) for fit in _fits(reach, channels, audience))


def reasoning(found: tuple[Fit, ...]) -> tuple[Text, ...]:
    """Give the reasoning of some fits, those of whom nothing is said in one sentence."""
    silent = [fit.audience for fit in found if fit.fitness is Fitness.NOT_SAID]
    said = tuple(fit.why for fit in found if fit.fitness is not Fitness.NOT_SAID)
    if not silent:
        return said
    return (*said, say("Det er ikke oppgitt hva {who} bruker.", "What {who} use is not stated.", who=silent))


def _fits(
    reach: Reach, channels: list[tuple[Found[Channel], str | None]], audience: Found[Audience]
) -> Iterator[Fit]:
    teller = next((each for each in wholes(reach.graph, audience.node) if each.uses), None)
    if teller is None:
        why = say("Det er ikke oppgitt hva {who} bruker.", "What {who} use is not stated.", who=audience)
        yield Fit(audience=audience, fitness=Fitness.NOT_SAID, why=why)
        return
    used = {name: use for use in teller.uses if (name := _proper(use.platform))}
    for name, use in used.items():
        there = [channel for channel, proper in channels if proper == name]
        for channel in there or (None,):
            fitness = Fitness.NO_CHANNEL if channel is None else _fitness(reach, audience, channel)
            why = _why(audience, teller, name, use, channel, fitness)
            yield Fit(
                audience=audience, platform=name, share=use.share, channel=channel, fitness=fitness, why=why
            )
    for channel, proper in channels:
        if proper and proper not in used and is_in_use(channel.node) and reach.cell(audience, channel).yes:
            why = say(
                "{channel} er for {who}, men det er ikke oppgitt at de bruker {platform}.",
                "{channel} is for {who}, but that they use {platform} is not stated.",
                channel=channel,
                who=audience,
                platform=Text(nb=proper, en=proper),
            )
            yield Fit(
                audience=audience, platform=proper, channel=channel, fitness=Fitness.UNSUPPORTED, why=why
            )


def _fitness(reach: Reach, audience: Found[Audience], channel: Found[Channel]) -> Fitness:
    cell = reach.cell(audience, channel)
    if cell.answer is Answer.DECIDED_NO:
        return Fitness.DECIDED_NO
    if not is_in_use(channel.node):
        return Fitness.IDLE
    if not cell.yes:
        return Fitness.OTHERS
    return Fitness.PARTLY if cell.partly else Fitness.FITS


_SO = {
    Fitness.FITS: ("og {channel} er for dem.", "and {channel} is for them."),
    Fitness.PARTLY: ("og {channel} er for en del av dem.", "and {channel} is for a part of them."),
    Fitness.OTHERS: (
        "men {channel} sier ikke at den er for dem.",
        "but {channel} does not say that it is for them.",
    ),
    Fitness.DECIDED_NO: (
        "men det er bestemt at {channel} ikke skal brukes for dem.",
        "but it has been decided that {channel} is not for them.",
    ),
    Fitness.IDLE: ("men {channel} er ikke i bruk.", "but {channel} is not in use."),
    Fitness.NO_CHANNEL: ("men det er ingen kanal der.", "but there is no channel there."),
}


def _why(  # noqa: PLR0913, PLR0917 - everything the sentence is made of
    audience: Found[Audience],
    teller: Audience,
    name: str,
    use: MediaUse,
    channel: Found[Channel] | None,
    fitness: Fitness,
) -> Text:
    so_nb, so_en = _SO[fitness]
    nb, en = "{who} bruker {platform}, ", "{who} use {platform}, "
    if use.share:
        nb, en = "{share} av " + nb, "{share} of " + en
    if teller is not audience.node:
        nb, en = "{part} er en del av {who}. " + nb, "{part} is a part of {who}. " + en
    return say(
        nb + so_nb,
        en + so_en,
        part=audience,
        share=use.share,
        who=teller,
        platform=Text(nb=name, en=name),
        channel=channel,
    )


def _proper(name: str | None) -> str | None:
    if not name or not name.strip():
        return None
    known = platform(name)
    return known.name if known else " ".join(name.split())
