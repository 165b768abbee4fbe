"""Identifiers as XML has them: unique in the file, beginning with a letter, of letters that XML knows."""

from __future__ import annotations

import re

from attrs import define, field

__all__ = ["Identifiers"]

_OTHER = re.compile("[^A-Za-z0-9._\xc0-\xd6\xd8-\xf6\xf8-\xff-]")


@define
class Identifiers:
    """The identifiers of one file."""

    _given: set[str] = field(factory=set, init=False)

    def give(self, kind: str, own: str) -> str:
        """Give something an identifier: its kind and its own id, as far as that can be written.

        Examples:
            >>> given = Identifiers()
            >>> given.give("goal", "2027:svar"), given.give("goal", "2027:svar")
            ('goal-2027_svar', 'goal-2027_svar-2')
        """
        wanted = made = f"{kind}-{_OTHER.sub('_', own)}"
        number = 1
        while made in self._given:
            number += 1
            made = f"{wanted}-{number}"
        self._given.add(made)
        return made
