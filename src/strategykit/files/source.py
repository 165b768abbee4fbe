"""Getting the text of a file, and telling by its name what it is written in."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING, Literal, TypeAlias

from strategykit.files.problems import Problem
from strategykit.findings import Text

if TYPE_CHECKING:
    from strategykit.files.positions import Mark

__all__ = ["FORMATS", "Format", "decode", "format_of", "read_source"]

Format: TypeAlias = Literal["yaml", "json"]
"""What a strategy is written in."""

FORMATS: dict[str, Format] = {".yaml": "yaml", ".yml": "yaml", ".json": "json"}
"""The format each suffix stands for."""

MOST_BYTES = 256_000_000
"""How large a file may be."""


def format_of(path: str) -> Format | None:
    """Give the format a file's suffix stands for, or None.

    Examples:
        >>> format_of("strategi.YML"), format_of("strategi.docx")
        ('yaml', None)
    """
    return FORMATS.get(_suffix(path).lower())


def read_source(path: str) -> tuple[bytes, Format]:
    """Read a file's bytes.

    Raises:
        Problem: There is no readable file of a known format.
    """
    try:
        # To open a pipe would be to wait for somebody to write to it.
        if not stat.S_ISREG(mode := os.stat(path).st_mode) and not stat.S_ISDIR(mode):  # noqa: PTH116 - as below
            raise _unreadable(Text(nb="Dette er ingen vanlig fil.", en="This is no ordinary file."))
        # A directory says that it is one, whatever its suffix.
        with open(path, "rb") as file:  # noqa: PTH123 - a path with a NUL byte fails here, not in Path
            form = format_of(path)
            if form is None:
                raise _unreadable(_unknown_suffix(path))
            data = file.read(MOST_BYTES + 1)
    except IsADirectoryError:
        raise _unreadable(
            Text(nb="Dette er en mappe, ikke en fil.", en="This is a directory, not a file.")
        ) from None
    except FileNotFoundError:
        raise _unreadable(Text(nb="Filen finnes ikke.", en="The file does not exist.")) from None
    except (OSError, ValueError) as error:
        said = getattr(error, "strerror", None) or str(error)
        raise _unreadable(
            Text(nb=f"Filen kan ikke leses: {said}.", en=f"The file cannot be read: {said}.")
        ) from None
    if len(data) > MOST_BYTES:
        raise _unreadable(
            Text(
                nb=f"Filen er større enn {MOST_BYTES // 1_000_000} MB.",
                en=f"The file is larger than {MOST_BYTES // 1_000_000} MB.",
            )
        )
    return data, form


def decode(data: bytes) -> str:
    """Give the text that bytes hold.

    Raises:
        Problem: They are not UTF-8.
    """
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        before = data[: error.start]
        column = len(before[before.rfind(b"\n") + 1 :].decode()) + 1
        raise _unreadable(
            Text(nb="Filen er ikke skrevet i UTF-8.", en="The file is not written in UTF-8."),
            Text(nb="Lagre den med tegnsettet UTF-8.", en="Save it with the encoding UTF-8."),
            (before.count(b"\n") + 1, column),
        ) from None


def _suffix(path: str) -> str:
    # As pathlib has it, which is much to import for this.
    found = os.path.splitext(path)[1]  # noqa: PTH122
    return "" if found == "." else found


def _unknown_suffix(path: str) -> Text:
    known, suffix = ", ".join(FORMATS), _suffix(path)
    if not suffix:
        return Text(
            nb=f"Filnavnet har ingen endelse; kjente endelser er {known}.",
            en=f"The file's name has no suffix; known suffixes are {known}.",
        )
    return Text(
        nb=f"Filer med endelsen {suffix} kan ikke leses; kjente endelser er {known}.",
        en=f"Files with the suffix {suffix} cannot be read; known suffixes are {known}.",
    )


def _unreadable(message: Text, hint: Text | None = None, mark: Mark = (1, 1)) -> Problem:
    return Problem("file-unreadable", message, hint, mark)
