"""The version of the file format: read first, before anything else is judged."""

from __future__ import annotations

from typing import Any

from strategykit.files.problems import Located, Problem
from strategykit.findings import Text

__all__ = ["CURRENT", "check_version"]

CURRENT = 1
"""The version this library reads and writes."""
_KEY = "schema_version"


def check_version(data: dict[str, Any]) -> tuple[dict[str, Any] | None, list[Located]]:
    """Give the data without its version, and what is wrong with the version.

    A file that says nothing is of version 1. Of a file that is newer than this library nothing
    else can be judged, so its data is None.

    Examples:
        >>> check_version({"schema_version": 1, "title": "S"})
        ({'title': 'S'}, [])
    """
    if _KEY not in data:
        return data, []
    rest = {key: value for key, value in data.items() if key != _KEY}
    version = data[_KEY]
    if type(version) is not int or version < 1:
        problem = Problem(
            "value-invalid",
            Text(
                nb=f"«{_KEY}» skal være heltallet {CURRENT}.",
                en=f'"{_KEY}" takes the whole number {CURRENT}.',
            ),
        )
        return rest, [Located((_KEY,), problem)]
    if version > CURRENT:
        problem = Problem(
            "version-newer",
            Text(
                nb=f"Filen er skrevet av en nyere versjon (format {version}; denne leser {CURRENT}).",
                en=f"The file was written by a newer version (format {version}; this one reads {CURRENT}).",
            ),
            Text(nb="Oppgrader strategykit.", en="Upgrade strategykit."),
        )
        return None, [Located((_KEY,), problem)]
    return rest, []
