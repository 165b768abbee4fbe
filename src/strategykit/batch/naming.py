"""What the outputs of a batch are called: no two alike, none of another strategy's, none outside."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import TYPE_CHECKING

from strategykit.batch.ledger import NAME as LEDGER
from strategykit.errors import StrategykitError, UnknownNameError
from strategykit.model.fields import slug
from strategykit.paths import closest

if TYPE_CHECKING:
    from collections.abc import Mapping

    from strategykit.batch.ledger import Ledger

__all__ = ["FIELDS", "Names", "fields_of", "safe"]

FIELDS = ("id", "title")
"""What a name may hold in braces."""

_FIELD = re.compile(r"\{([^{}]*)\}")
_NAMELESS = "strategy"
_MOST_BYTES = 96
"""So that two fields, a number and a suffix fit in the 255 bytes that file systems give a name."""
_RESERVED = re.compile(r"con|prn|aux|nul|(com|lpt)\d")
"""What Windows takes for a device, whatever suffix follows."""


def fields_of(name: str) -> tuple[str, ...]:
    """Give the fields that a name holds.

    Raises:
        UnknownNameError: It holds one that there is not.

    Examples:
        >>> fields_of("{id}-{title}.pptx")
        ('id', 'title')
    """
    found = tuple(_FIELD.findall(name))
    for field in found:
        if field not in FIELDS:
            near = closest(field, FIELDS)
            hint = f"did you mean {{{near}}}?" if near else "known are {id} and {title}"
            raise UnknownNameError(f"the name {name!r} has no field {{{field}}}: {hint}")
    return found


def safe(text: str) -> str:
    """Make part of a file's name of any text: letters, digits and hyphens.

    Examples:
        >>> safe("../../Bankens strategi"), safe("CON"), safe("?!")
        ('bankens-strategi', 'con-strategy', 'strategy')
    """
    found = slug(text).encode()[:_MOST_BYTES].decode(errors="ignore") or _NAMELESS
    return f"{found}-{_NAMELESS}" if _RESERVED.fullmatch(found) else found


class Names:
    """Gives each strategy of a batch the name of its output.

    A name is its owner's for as long as the ledger knows it, so that leaving out or adding strategies
    renames no others.
    """

    def __init__(self, name: str, suffix: str, ledger: Ledger) -> None:
        """Take how to call the outputs.

        Args:
            name: The name with its fields.
            suffix: What to add where the name has no suffix.
            ledger: What was made before.

        Raises:
            UnknownNameError: The name holds a field that there is not.
            StrategykitError: The name is none of a file.
        """
        self.fields = fields_of(name)
        rest = _FIELD.sub("x", name)
        if PurePath(rest).name != rest or rest in {"..", LEDGER} or "\\" in rest or "\0" in rest:
            raise StrategykitError(f"the name {name!r} has to be that of a file, without a directory")
        self._name = name if PurePath(rest).suffix else name + suffix
        self._ledger = ledger
        self._taken: set[str] = set()
        self._next: dict[str, int] = {}

    def claim(self, source: str, values: Mapping[str, str]) -> str:
        """Give the name of a strategy's output.

        Args:
            source: What the ledger knows the strategy by.
            values: The text for each field.
        """
        name = _FIELD.sub(lambda field: safe(values[field[1]]), self._name)
        stem, suffix = PurePath(name).stem, PurePath(name).suffix
        numbered = re.compile(rf"{re.escape(stem)}(-\d+)?{re.escape(suffix)}")
        for own in self._ledger.targets(source):
            if numbered.fullmatch(own) and self._is_free(own, source):
                return self._take(own)
        number = self._next.get(name, 1)
        while not self._is_free(found := f"{stem}-{number}{suffix}" if number > 1 else name, source):
            number += 1
        self._next[name] = number + 1
        return self._take(found)

    def _is_free(self, name: str, source: str) -> bool:
        owner = self._ledger.owner(name)
        return name.casefold() not in self._taken and owner in {None, source}

    def _take(self, name: str) -> str:
        # Some file systems take capitals and small letters for the same.
        self._taken.add(name.casefold())
        return name
