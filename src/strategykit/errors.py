"""What strategykit raises, all under one root.

Content a strategy lacks is never an exception, it is a finding. Exceptions are for files that
cannot be read, callers who ask for one, and programming mistakes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategykit.findings import Finding

__all__ = [
    "ExportRefusedError",
    "LoadError",
    "ModelError",
    "StrategykitError",
    "UnknownNameError",
    "UnsoundError",
    "WriteError",
]


class StrategykitError(Exception):
    """The root of everything this library raises on purpose."""


class ModelError(StrategykitError, ValueError, TypeError):
    """A class of the model was given something it does not take.

    It is both a `ValueError` and a `TypeError`, so that callers who guard against either are
    served.

    Examples:
        >>> from strategykit import Goal
        >>> Goal(5)
        Traceback (most recent call last):
        ...
        strategykit.errors.ModelError: Goal.text takes a text, not 5 (a whole number)
    """


class UnknownNameError(StrategykitError, LookupError):
    """A name that is not in a vocabulary: an exporter, a check, a profile, a language."""


class WriteError(StrategykitError, OSError):
    """An output could not be written; what stood there before is untouched."""


class _FindingsError(StrategykitError):
    """An exception that carries the findings it is about."""

    def __init__(self, message: str, findings: Sequence[Finding] = ()) -> None:
        super().__init__(message)
        self.findings = tuple(findings)

    def __reduce__(self) -> tuple[Any, ...]:
        # Exception's own pickling drops the second argument.
        return type(self), (str(self), self.findings)


class LoadError(_FindingsError):
    """A file or text is no loadable strategy; `findings` holds every problem with its place."""

    language: str | None = None
    """The language the file says it is written in, as far as a file that does not load can be read."""

    def __reduce__(self) -> tuple[Any, ...]:
        return *super().__reduce__(), {"language": self.language}


class UnsoundError(_FindingsError):
    """`Report.raise_for` met findings at or above the severity asked for."""


class ExportRefusedError(_FindingsError):
    """`export(..., strict=True)` refused; `findings` says why."""
