"""Which rules for answering hold in a case, and whether to answer by them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from strategykit.insight.found import Found, found
from strategykit.insight.routing.claims import Claim, Weighed, weighed
from strategykit.insight.words import say
from strategykit.model import Act, Channel, ContentTheme, Guideline, Modality, ResponseGuideline
from strategykit.records import field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.findings import Text
    from strategykit.graph import Graph
    from strategykit.insight.routing.asked import Asked
    from strategykit.model import Refs

__all__ = ["Whether", "channel_scope", "manners", "response_rules", "whether"]

_STRICTEST = tuple(Modality)
_AGAINST = {Modality.SHOULD_NOT, Modality.MUST_NOT}


@frozen(kw_only=True)
class Whether:
    """Whether to answer, and by which rules."""

    modality: Modality | None = None
    """How binding; None where nothing is said, or where the rules disagree."""
    rules: Weighed[Modality] = field(factory=Weighed)
    """What the rules say."""

    @property
    def disagreement(self) -> bool:
        """True when rules that hold say yes and no."""
        return self.modality is None and bool(self.rules.holding)

    @property
    def no(self) -> bool:
        """True when the answer is not to answer."""
        return self.modality in _AGAINST

    def to_dict(self, language: str = "en") -> dict[str, Any]:
        """Give it as plain JSON data, its words in one language."""
        lists = ("holding", "beaten", "perhaps")
        return {
            "modality": self.modality.value if self.modality else None,
            "disagreement": self.disagreement,
            **{
                name: [
                    {"modality": each.value.value, **each.to_dict(language)}
                    for each in getattr(self.rules, name)
                ]
                for name in lists
            },
        }


def response_rules(
    graph: Graph, asked: Asked, through: Found[ResponseGuideline] | None
) -> tuple[Claim[ResponseGuideline], ...]:
    """Give the rules for answering that hold in a case.

    Args:
        graph: The strategy's graph.
        asked: The case.
        through: The rule the triage led to, which then holds whatever the message is.
    """
    return tuple(
        claim
        for each in found(graph, ResponseGuideline)
        if (claim := _response(graph, asked, each, chosen=through == each)) is not None
    )


def _response(
    graph: Graph, asked: Asked, rule: Found[ResponseGuideline], *, chosen: bool
) -> Claim[Any] | None:
    node = rule.node
    scope = channel_scope(graph, asked, node.channels)
    if scope is None or not (chosen or not node.messages or asked.names(node.messages)):
        return None
    names = scope[0] | ({"message"} if node.messages or chosen else set())
    when = (*scope[1], *(_if(condition) for condition in _any_of(node.conditions)))
    return Claim(value=node, at=rule.path, rule=node, names=frozenset(names), when=when)


def channel_scope(
    graph: Graph, asked: Asked, channels: Refs[Channel]
) -> tuple[set[str], tuple[Text, ...]] | None:
    """Say what a rule names of the channel, and on what it depends; None where it is about others."""
    if not channels:
        return set(), ()
    if not asked.channel:
        names = [graph.called(each, Channel) for each in channels]
        return set(), (say("bare på {names}", "only on {names}", names=names),)
    return ({"channel"}, ()) if not asked.on.isdisjoint(channels) else None


def whether(graph: Graph, asked: Asked, rules: tuple[Claim[ResponseGuideline], ...]) -> Whether:
    """Say whether to answer."""
    found_rules = weighed([*_said(graph, asked, rules), *_themes(graph, asked)])
    said = {claim.value for claim in found_rules.holding}
    if not said or (said & _AGAINST and said - _AGAINST):
        return Whether(rules=found_rules)
    # must, should, may: the first binds most; of the two against, the last.
    order = _STRICTEST[::-1] if said & _AGAINST else _STRICTEST
    return Whether(modality=next(each for each in order if each in said), rules=found_rules)


def _said(
    graph: Graph, asked: Asked, rules: tuple[Claim[ResponseGuideline], ...]
) -> Iterator[Claim[Modality]]:
    for claim in rules:
        if claim.value.modality is not None:
            yield Claim(
                value=claim.value.modality, at=claim.at, rule=claim.rule, names=claim.names, when=claim.when
            )
        for position, exception in enumerate(claim.value.exceptions):
            scope = channel_scope(graph, asked, exception.channels)
            if exception.modality is None or scope is None:
                continue
            conditions = exception.conditions or (() if exception.channels else (exception.text,))
            yield Claim(
                value=exception.modality,
                at=(*claim.at, "exceptions", position),
                rule=exception,
                names=claim.names | scope[0] | {"exception"},
                when=(*claim.when, *scope[1], *(_if(each) for each in _any_of(conditions))),
            )


def _themes(graph: Graph, asked: Asked) -> Iterator[Claim[Modality]]:
    for theme in found(graph, ContentTheme):
        node = theme.node
        scope = channel_scope(graph, asked, node.channels)
        if node.modality and Act.REPLY in node.acts and asked.is_about((node.name, node.id)) and scope:
            yield Claim(
                value=node.modality,
                at=theme.path,
                rule=node,
                names=frozenset(scope[0] | {"topic"}),
                when=scope[1],
            )


def manners(graph: Graph, asked: Asked) -> tuple[Found[Guideline], ...]:
    """Give the guidelines about replying that name the channel asked about, and are about work."""
    return tuple(
        each
        for each in found(graph, Guideline)
        if Act.REPLY in each.node.acts
        and not asked.on.isdisjoint(each.node.channels)
        and not each.node.personal
    )


def _if(condition: str) -> Text:
    return say("forutsatt {condition}", "provided {condition}", condition=condition)


def _any_of(conditions: tuple[str, ...]) -> tuple[str, ...]:
    # Any of them is enough, so together they are one condition.
    return (" / ".join(conditions),) if conditions else ()
