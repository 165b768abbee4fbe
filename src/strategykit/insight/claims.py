"""Several rules about one case: which of them is more specific, and where they disagree."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from attrs import field, frozen

from strategykit import paths

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

    def beats(self, other: Claim[Any]) -> bool:
        """Tell whether it names all of the case that the other does, and more."""
        return self.names > other.names

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
    sure = tuple(each for each in claims if not each.when) or claims
    beaten = tuple(each for each in sure if any(other.beats(each) for other in sure))
    return Weighed(
        holding=tuple(each for each in sure if each not in beaten),
        beaten=beaten,
        perhaps=tuple(each for each in claims if each not in sure),
    )
