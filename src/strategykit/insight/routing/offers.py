"""What an unhappy customer may be given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from strategykit import paths
from strategykit.graph import refusal
from strategykit.insight.routing.answerers import Who, named
from strategykit.insight.routing.claims import Claim, weighed
from strategykit.insight.routing.due import Due, due
from strategykit.records import frozen

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from strategykit.findings import Text
    from strategykit.graph import Graph
    from strategykit.model import Compensation, No, ResponseGuideline
    from strategykit.paths import Path

__all__ = ["Offer", "offers"]


@frozen(kw_only=True)
class Offer:
    """What may be given, or that nothing may."""

    compensation: Compensation | None = None
    """What may be given; None where that is decided against."""
    no: No | None = None
    """The decision not to give anything, with its reason."""
    approvers: tuple[Who, ...] = ()
    """Who has to approve."""
    due: Due | None = None
    """When they have to have answered, where that is promised and the time of the message is known."""
    at: Path
    """Where it is said."""
    when: tuple[Text, ...] = ()
    """What has to be so for it to hold, where that is not known."""

    def to_dict(self, language: str = "en") -> dict[str, Any]:
        """Give it as plain JSON data, its words in one language."""
        given = self.compensation
        ceiling = given.ceiling if given else None
        return {
            "what": given.what if given else None,
            "ceiling": {"low": ceiling.low, "high": ceiling.high, "unit": ceiling.unit, "raw": ceiling.raw}
            if ceiling
            else None,
            "conditions": list(given.conditions) if given else [],
            "approvers": [each.to_dict(language) for each in self.approvers],
            "due": self.due.to_dict(language) if self.due else None,
            "decided_no": self.no is not None,
            "reason": self.no.reason if self.no else None,
            "path": paths.readable(self.at),
            "when": [each.in_(language) for each in self.when],
        }


def offers(
    graph: Graph, rules: Iterable[Claim[ResponseGuideline]], at: dt.datetime | None, zone: str | None
) -> tuple[Offer, ...]:
    """Give what the most specific rules that say anything about compensation say."""
    speaking = (claim for claim in rules if claim.value.compensation or refusal(claim.value, "compensation"))
    return tuple(_offer(graph, claim, at, zone) for claim in weighed(speaking).holding)


def _offer(graph: Graph, claim: Claim[ResponseGuideline], at: dt.datetime | None, zone: str | None) -> Offer:
    place = (*claim.at, "compensation")
    given = claim.value.compensation
    if given is None:
        return Offer(no=refusal(claim.value, "compensation"), at=place, when=claim.when)
    approval = given.approval
    return Offer(
        compensation=given,
        approvers=tuple(named(graph, approval, (*place, "approval"), "by")) if approval else (),
        due=due(approval.within, at, zone=zone) if approval and approval.within and at else None,
        at=place,
        when=claim.when,
    )
