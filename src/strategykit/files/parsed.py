"""What a reader of YAML or JSON hands on, and the bounds it keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from strategykit.files.problems import Problem
from strategykit.findings import Text
from strategykit.records import frozen

if TYPE_CHECKING:
    from collections.abc import Callable

    from strategykit.files.positions import Mark, Place
    from strategykit.files.problems import Located

__all__ = ["MOST_ALIASES", "MOST_CHARACTERS", "MOST_LEVELS", "MOST_NODES", "Parsed", "empty_file", "too_deep"]

MOST_LEVELS = 64
"""How deep lists and objects may stand inside each other."""
MOST_NODES = 1_000_000
"""How many values a YAML file may hold, what its aliases repeat included."""
MOST_ALIASES = 1_000
"""How many aliases a YAML file may use."""
MOST_CHARACTERS = 10_000_000
"""How long a YAML file may be; JSON is read so much faster that only the file's size bounds it."""


@frozen
class Parsed:
    """Plain data from a file."""

    data: Any
    """Dicts, lists and scalars, with `Bad` where a value could not be read."""
    places: Callable[[], Place]
    """What gives the places, when they are asked for."""
    problems: tuple[Located, ...] = ()
    """What was wrong without hiding the rest."""
    notes: tuple[Located, ...] = ()
    """What may be a slip, though it can be read as it stands."""


def too_deep(mark: Mark) -> Problem:
    """Tell that lists and objects stand too deep inside each other."""
    return Problem(
        "too-deep",
        Text(
            nb=f"Her er lister og objekter nøstet mer enn {MOST_LEVELS} nivåer dypt.",
            en=f"Lists and objects are nested more than {MOST_LEVELS} levels deep here.",
        ),
        mark=mark,
    )


def empty_file() -> Problem:
    """Tell that nothing is written in the file."""
    return Problem(
        "syntax-invalid",
        Text(nb="Filen er tom.", en="The file is empty."),
        Text(
            nb="Det minste en strategi kan være, er en tittel: «title: Vår strategi».",
            en='The least a strategy can be is a title: "title: Our strategy".',
        ),
        (1, 1),
    )
