"""Which classes of messages a text names."""

from __future__ import annotations

import re
from functools import cache

from strategykit.catalog.messages import message_classes

__all__ = ["classes_in"]


def classes_in(*texts: str | None) -> frozenset[str]:
    """Give the ids of the classes of messages that texts name, in any inflection.

    Examples:
        >>> sorted(classes_in("Vi skjuler hets og trusler", None))
        ['threat', 'troll']
    """
    return frozenset(
        name for name, pattern in _patterns().items() if any(pattern.search(text) for text in texts if text)
    )


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        each.id: re.compile(
            r"(?<!\w)(?:"
            + "|".join(
                r"\s+".join(map(re.escape, name.replace("_", " ").split()))
                for name in (each.id, each.name.nb, each.name.en, *each.aliases)
            )
            + r")\w*",
            re.IGNORECASE,
        )
        for each in message_classes()
    }
