"""Where a strategy wants what it has given up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from strategykit import paths
from strategykit.findings import Text
from strategykit.insight.found import Found, is_in_use, is_meant
from strategykit.insight.words import say
from strategykit.model import Channel, ChannelStatus, State
from strategykit.records import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from strategykit.graph import Graph
    from strategykit.insight.gaps.aims import Aim

__all__ = ["Contradiction", "contradictions"]


@frozen(kw_only=True)
class Contradiction:
    """A desired state that rests on a channel nobody uses, and that nothing revives."""

    at: paths.Path
    """Where the state names the channel."""
    state: Found[State]
    """The desired state."""
    channel: Found[Channel]
    """The channel."""
    why: Text
    """What is said of both."""

    def to_dict(self, language: str = "en") -> dict[str, Any]:
        """Give the contradiction as plain JSON data, its words in one language."""
        return {
            "path": paths.readable(self.at),
            "state": self.state.to_dict(),
            "channel": self.channel.to_dict(),
            "status": self.channel.node.status.value,
            "why": self.why.in_(language),
        }


def contradictions(graph: Graph, aims: Iterable[Aim]) -> Iterator[Contradiction]:
    """Iterate over the desired states that rest on a channel nobody uses, and that nothing revives."""
    acted_on = {each.path for aim in aims if is_meant(aim.action.node) for each in (*aim.closes, *aim.serves)}
    for position, state in enumerate(graph.strategy.to_be):
        for place, target in enumerate(state.about):
            for path, channel in graph.with_id(target, Channel):
                # What is decided against stays so, whatever is done about it: closing it is an action too.
                revived = channel.status is ChannelStatus.INACTIVE and path in acted_on
                if not is_in_use(channel) and channel.status is not ChannelStatus.POSSIBLE and not revived:
                    yield Contradiction(
                        at=("to_be", position, "about", place),
                        state=Found(("to_be", position), state),
                        channel=Found(path, channel),
                        why=_relies(state, channel),
                    )


def _relies(state: State, channel: Channel) -> Text:
    nb, en = {
        ChannelStatus.INACTIVE: ("ligger brakk", "lies idle"),
        ChannelStatus.DORMANT: ("er lagt i dvale", "is dormant"),
    }.get(channel.status, ("er valgt bort", "has been decided against"))
    return say(
        "{state} bygger på {channel}, som {status}.",
        "{state} relies on {channel}, which {status}.",
        state=state,
        channel=channel,
        status=Text(nb=nb, en=en),
    )
