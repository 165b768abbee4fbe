"""Several rules about one case: which of them is more specific, and where they disagree."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from strategykit import paths
from strategykit.records import field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strategykit.findings import Text
    from strategykit.paths import Path

__all__ = ["Claim", "Weighed", "weighed"]

T = TypeVar("T")


@frozen(kw_only=True)
class Claim(Generic[T]):
    """What one rule says of a case."""

    value: T
    """What it says."""
    at: Path
    """The rule."""
    rule: Any
    """The rule itself."""
    names: frozenset[str] = field(default=frozenset())
    """What it names of the case: `message`, `channel`, `topic`, `exception`."""
    when: tuple[Text, ...] = ()
    """What has to be so for it to hold, where that is not known."""

    def to_dict(self, language: str = "en") -> dict[str, Any]:
        """Give the rule and its conditions as plain JSON data."""
        return {
            "path": paths.readable(self.at),
            "names": sorted(self.names),
            "when": [each.in_(language) for each in self.when],
        }


@frozen(kw_only=True)
class Weighed(Generic[T]):
    """Claims about one thing, sorted out."""

    holding: tuple[Claim[T], ...] = ()
    """Those that hold: no other is more specific."""
    beaten: tuple[Claim[T], ...] = ()
    """Those that a more specific one sets aside."""
    perhaps: tuple[Claim[T], ...] = ()
    """Those that depend on something nobody has told, beside one that does not."""


def weighed(claims: Iterable[Claim[T]]) -> Weighed[T]:
    """Sort out claims: the more specific wins, and one that depends on something waits.

    Where all of them depend on something, they are weighed against each other.
    """
    claims = tuple(claims)
    sure = tuple(each for each in claims if not each.when)
    perhaps = tuple(each for each in claims if each.when) if sure else ()
    sure = sure or claims
    # There are few sets of names however many rules there are.
    named = {each.names for each in sure}
    outdone = {one for one in named if any(other > one for other in named)}
    return Weighed(
        holding=tuple(each for each in sure if each.names not in outdone),
        beaten=tuple(each for each in sure if each.names in outdone),
        perhaps=perhaps,
    )
