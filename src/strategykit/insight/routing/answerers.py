"""Who answers, how they are found, and who is next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from strategykit import paths
from strategykit.insight.found import Found, counts, found
from strategykit.insight.routing.asked import kind_of
from strategykit.insight.routing.claims import Claim, Weighed, weighed
from strategykit.insight.routing.rulings import channel_scope
from strategykit.insight.words import say
from strategykit.model import Responsibility, Role
from strategykit.records import evolve, frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from strategykit.findings import Text
    from strategykit.graph import Graph
    from strategykit.insight.routing.asked import Asked
    from strategykit.model import ResponseGuideline
    from strategykit.paths import Path

__all__ = ["ANSWERING", "Who", "duties", "named", "people"]

DAILY = "daily"
ANSWERING = frozenset({"by", "responsible", "follows", "team"})
"""The parts of those who answer."""
_PARTS = ("responsible", "accountable", "consulted", "informed")


@frozen(kw_only=True)
class Who:
    """Somebody with a part in answering."""

    part: str
    """The field that names them, such as `by`, `accountable` or `next`; `follows` for whoever is responsible
    for the channel day by day."""
    name: str
    """The role, or the id where there is no such role."""
    role: Found[Role] | None
    """The role; None where the id leads nowhere."""
    deputy: str | None = None
    """Who stands in for them."""
    at: Path
    """Where they are named."""
    when: tuple[Text, ...] = ()
    """What has to be so, where that is not known."""

    def to_dict(self, language: str = "en") -> dict[str, Any]:
        """Give it as plain JSON data, its words in one language."""
        return {
            "part": self.part,
            "name": self.name,
            "role": self.role.to_dict() if self.role else None,
            "deputy": self.deputy,
            "path": paths.readable(self.at),
            "when": [each.in_(language) for each in self.when],
        }


def named(graph: Graph, node: Any, at: Path, field: str, when: tuple[Text, ...] = ()) -> Iterator[Who]:
    """Iterate over the roles a field names."""
    value = getattr(node, field)
    ids = ((value, (*at, field)),) if isinstance(value, str) else _numbered(value or (), (*at, field))
    for target, place in ids:
        where = graph.with_id(target, Role)
        role = Found(*where[0]) if where else None
        deputy = graph.called(role.node.deputy, Role) if role and role.node.deputy else None
        yield Who(part=field, name=graph.called(target, Role), role=role, deputy=deputy, at=place, when=when)


def _numbered(ids: Iterable[str], at: Path) -> Iterator[tuple[str, Path]]:
    yield from ((target, (*at, position)) for position, target in enumerate(ids))


def duties(graph: Graph, asked: Asked) -> Weighed[Responsibility]:
    """Give the responsibilities for the enquiry, the topic or the channel asked about.

    Where none of those for the enquiry names the topic, they are given with the topics they name:
    what is not said of a topic is not made up.
    """
    claims = [claim for each in found(graph, Responsibility) if (claim := _duty(graph, asked, each))]
    if asked.topic is not None and not asked.enquiry:
        return weighed(claim for claim in claims if "topic" in claim.names)
    return weighed(claims)


def _duty(graph: Graph, asked: Asked, duty: Found[Responsibility]) -> Claim[Responsibility] | None:
    node = duty.node
    scope = channel_scope(graph, asked, node.channels)
    if not counts(node) or scope is None or not _is_asked(asked, node):
        return None
    names, when = scope
    if node.topics and asked.is_about(node.topics):
        names = names | {"topic"}
    elif node.topics:
        topics = list(node.topics)
        when = (*when, say("gjelder {topics}", "about {topics}", topics=topics))
    return Claim(value=node, at=duty.path, rule=node, names=frozenset(names), when=when)


def _is_asked(asked: Asked, node: Responsibility) -> bool:
    if asked.enquiry:
        return node.enquiry is not None and asked.names([node.enquiry])
    if asked.topic is not None:
        return True
    # What comes on a channel is the business of whoever follows it day by day.
    daily = node.enquiry is not None and kind_of(node.enquiry) == DAILY
    return asked.channel is not None and (daily or (node.enquiry is None and bool(node.channels)))


def people(
    graph: Graph, asked: Asked, rules: Iterable[Claim[ResponseGuideline]], tasks: Weighed[Responsibility]
) -> tuple[tuple[Who, ...], tuple[Who, ...]]:
    """Give who answers, and who is next.

    The rules for answering come first; whoever follows the channel answers where they name nobody.
    """
    rules = tuple(rules)
    answering = weighed(claim for claim in rules if claim.value.by).holding
    who = [each for claim in answering for each in named(graph, claim.rule, claim.at, "by", claim.when)]
    after = [
        each for claim in rules for each in named(graph, claim.rule, claim.at, "escalate_to", claim.when)
    ]
    for claim in tasks.holding:
        if not answering or asked.enquiry:
            own = [each for part in _PARTS for each in named(graph, claim.rule, claim.at, part, claim.when)]
            follows = not asked.enquiry and asked.topic is None
            who += [
                evolve(each, part="follows") if follows and each.part == _PARTS[0] else each for each in own
            ]
        after += named(graph, claim.rule, claim.at, "next", claim.when)
    return tuple(who), tuple(after)
