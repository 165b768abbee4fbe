"""The JSON Schema of strategy files, for editors and other programs."""

from __future__ import annotations

import json
from importlib import resources
from typing import Any

__all__ = ["schema"]


def schema() -> dict[str, Any]:
    """Give the JSON Schema (2020-12) of the file format.

    It accepts what loads, dates and times in the form `2027-06-30` and `09:00`, and refuses what
    it can: unknown keys, wrong types, words outside a vocabulary. References, ids that stand
    twice and content are left to the checks.

    Examples:
        >>> schema()["$defs"]["Goal"]["required"]
        ['text']
    """
    text = resources.files("strategykit.files").joinpath("strategy.schema.json").read_text(encoding="utf-8")
    made: dict[str, Any] = json.loads(text)
    return made
