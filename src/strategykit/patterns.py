"""Regular expressions that are built when they are first used: most texts never need most of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

__all__ = ["pattern"]

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn")

if TYPE_CHECKING:
    from re import compile as pattern
else:

    class pattern:  # noqa: N801 - it stands where `re.compile` would
        """A regular expression with the methods of `re.compile`'s, which is built for the first of them.

        Examples:
            >>> digits = pattern(r"[0-9]+")
            >>> digits.findall("1 or 22")
            ['1', '22']
        """

        def __init__(self, text: str, flags: re.RegexFlag | int = 0) -> None:
            self._made_of = (text, flags)

        def __getattr__(self, name: str) -> Any:
            """Build it; from then on its methods are attributes of this object, and as fast."""
            if name.startswith("__"):
                raise AttributeError(name)
            built = re.compile(*self._made_of)
            vars(self).update({method: getattr(built, method) for method in _METHODS})
            return getattr(built, name)
