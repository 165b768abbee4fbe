"""Files of older versions: ordered pure steps, each from one version of the format to the next.

A step makes the entries of the next version of the entries of a file. Every value travels with its
place, so that what is found later still points at the text that was written. To change the format:
add a module `from_<version>.py` with its `step`, put that last in `STEPS`, raise the version in
`model/strategy.py`, and add what it makes of a file under `tests/files/migrations/`, for good.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from strategykit.files.migrations import from_0
from strategykit.files.migrations.spot import plain, spotted

if TYPE_CHECKING:
    from strategykit.files.migrations.spot import Step
    from strategykit.files.positions import Place

__all__ = ["STEPS", "migrated", "unstated_version"]

STEPS: tuple[Step, ...] = (from_0.step,)
"""The step at position n brings a file of version n to the next one."""


def migrated(data: dict[str, Any], place: Place, version: int) -> tuple[dict[str, Any], Place]:
    """Bring plain data of an older version to the current one, its places with it.

    Examples:
        >>> from strategykit.files.positions import Place
        >>> here = Place((1, 1), (1, 1), {})
        >>> migrated({"title": "S", "measures": [{"name": "Svartid"}]}, here, 0)[0]
        {'title': 'S', 'indicators': [{'name': 'Svartid'}]}
    """
    spot = spotted(data, place)
    for step in STEPS[version:]:
        spot = spot.holding(step(spot.value))
    return plain(spot)


def unstated_version(data: dict[str, Any]) -> int | None:
    """Tell by its keys which older version a file is of that does not say so; None for the current one.

    Examples:
        >>> unstated_version({"title": "S", "measures": []}), unstated_version({"title": "S"})
        (0, None)
    """
    return 0 if from_0.KEYS & data.keys() else None
