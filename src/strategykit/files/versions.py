"""Which version of the file format a file is of, and files of older ones brought to the current one."""

from __future__ import annotations

from typing import Any

from strategykit.files.positions import Positions
from strategykit.files.problems import Bad, Located, Problem, finding
from strategykit.findings import Severity, Text
from strategykit.model.strategy import SCHEMA_VERSION as CURRENT

__all__ = ["CURRENT", "to_current"]

_KEY = "schema_version"


def to_current(
    data: dict[str, Any], positions: Positions
) -> tuple[dict[str, Any] | None, Positions, list[Located]]:
    """Give the data without its version, as the current version has it.

    A file that says nothing is of the current version, unless it has a key that only an older one
    knew. Of a file that is newer than this library nothing else can be judged.

    Args:
        data: The plain data of a file.
        positions: Where everything in it stands.

    Returns:
        The data, or None for a newer file; the places of what is in it now, with a finding where
        it was brought up from an older version; and what is wrong with the version.
    """
    rest = {key: value for key, value in data.items() if key != _KEY} if _KEY in data else data
    version = data[_KEY] if _KEY in data else _unstated(data)
    if (problem := _wrong(version)) is not None:
        known = None if problem.name == "version-newer" else rest
        return known, positions, [Located((_KEY,), problem)]
    if version == CURRENT:
        return rest, positions, []
    from strategykit.files.migrations import migrated

    rest, place = migrated(rest, positions.root, version)
    mark = positions.locate((_KEY,))
    told = finding(_migrated(version), file=positions.file, mark=mark, severity=Severity.INFO)
    return rest, Positions(positions.file, lambda: place, (told,)), []


def _unstated(data: dict[str, Any]) -> int:
    from strategykit.files.migrations import unstated_version

    older = unstated_version(data)
    return CURRENT if older is None else older


def _wrong(version: Any) -> Problem | None:
    if isinstance(version, Bad):
        return version.problem.again()
    if type(version) is not int or version < 0:
        return Problem(
            "value-invalid",
            Text(
                nb=f"«{_KEY}» skal være heltallet {CURRENT}.",
                en=f'"{_KEY}" takes the whole number {CURRENT}.',
            ),
        )
    if version > CURRENT:
        return Problem(
            "version-newer",
            Text(
                nb=f"Filen er skrevet av en nyere versjon (format {version}; denne leser {CURRENT}).",
                en=f"The file was written by a newer version (format {version}; this one reads {CURRENT}).",
            ),
            Text(nb="Oppgrader strategykit.", en="Upgrade strategykit."),
        )
    return None


def _migrated(version: int) -> Problem:
    return Problem(
        "version-migrated",
        Text(
            nb=f"Filen er i det eldre formatet {version} og er lest som format {CURRENT}.",
            en=f"The file is in the older format {version} and was read as format {CURRENT}.",
        ),
        Text(
            nb="Skriv den på nytt, så er den i dagens format: strategykit export FIL --to yaml.",
            en="Write it anew to have it in today's format: strategykit export FILE --to yaml.",
        ),
    )
