"""What batches made in a directory, and of what: so that they can be resumed and replace nothing else.

A line is added for each output when it is done, which costs the same for the thousandth as for the first
and loses nothing when the process is killed. At the end the lines are sorted and the file is replaced.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from strategykit.errors import WriteError
from strategykit.files import write_bytes_atomically
from strategykit.records import frozen

if TYPE_CHECKING:
    from types import TracebackType

__all__ = ["NAME", "Ledger", "Made"]

NAME = ".strategykit-batch.jsonl"
"""What the file is called."""


@frozen(kw_only=True)
class Made:
    """One output that a batch made."""

    target: str
    """Its name in the directory."""
    source: str
    """What it was made of: the file, as seen from the directory, or a title."""
    basis: str
    """A digest of the source's content and of how it was told."""
    files: tuple[tuple[str, str], ...]
    """The files it consists of, as seen from the directory, each with the digest of its content."""


class Ledger:
    """What batches made in a directory."""

    def __init__(self, directory: str) -> None:
        """Read what was made before.

        Args:
            directory: Where the outputs are.

        Raises:
            WriteError: There is a ledger, but it cannot be read.
        """
        self._path = Path(directory) / NAME
        self._made: dict[str, Made] = {}
        self._targets: dict[str, list[str]] = {}
        self._file: IO[str] | None = None
        try:
            with self._path.open(encoding="utf-8", errors="replace") as lines:
                for line in lines:
                    self._keep(_read(line))
        except FileNotFoundError:
            pass
        except OSError as error:
            raise WriteError(f"{self._path} cannot be read: {error.strerror or error}") from error

    def made(self, target: str) -> Made | None:
        """Give what is known of an output."""
        return self._made.get(target.casefold())

    def owner(self, target: str) -> str | None:
        """Give what an output was made of."""
        made = self.made(target)
        return None if made is None else made.source

    def targets(self, source: str) -> list[str]:
        """Give the outputs that were made of a source."""
        return self._targets.get(source, [])

    def add(self, made: Made) -> None:
        """Note an output that is done.

        Raises:
            WriteError: It could not be noted.
        """
        if made == self.made(made.target):
            return
        self._keep(made)
        try:
            if self._file is None:
                self._file = self._path.open("a", encoding="utf-8")
                self._file.write("\n")  # what was killed may have left half a line
            self._file.write(_line(made))
            self._file.flush()
        except OSError as error:
            raise WriteError(f"{self._path} could not be written: {error.strerror or error}") from error

    def __enter__(self) -> None:
        pass

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._file is not None:
            self._file.close()
            write_bytes_atomically(
                self._path, "".join(_line(self._made[target]) for target in sorted(self._made)).encode()
            )

    def _keep(self, made: Made | None) -> None:
        if made is not None:
            self._made[made.target.casefold()] = made
            targets = self._targets.setdefault(made.source, [])
            if made.target not in targets:
                targets.append(made.target)


def _line(made: Made) -> str:
    data = {"target": made.target, "source": made.source, "basis": made.basis, "files": dict(made.files)}
    return json.dumps(data) + "\n"


def _read(line: str) -> Made | None:
    """Read a line; what is none of ours is as if it were not there, so the output is made again."""
    try:
        data: Any = json.loads(line)
        target, source, basis, files = (data[key] for key in ("target", "source", "basis", "files"))
        texts = (target, source, basis, *files.keys(), *files.values())
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return None
    if not all(isinstance(each, str) for each in texts):
        return None
    return Made(target=target, source=source, basis=basis, files=tuple(files.items()))
