"""What came of one strategy of a batch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.records import frozen

if TYPE_CHECKING:
    from strategykit.errors import StrategykitError
    from strategykit.findings import Finding

__all__ = ["BatchResult"]


@frozen(kw_only=True)
class BatchResult:
    """What came of one strategy of a batch.

    Examples:
        >>> BatchResult(source="clients/banken.yaml", target="decks/banken.pptx").ok
        True
    """

    source: str
    """The file as it was given, or the title of a strategy that was given as an object."""
    target: str | None = None
    """What was written, or stands there already; None where there is nothing."""
    findings: tuple[Finding, ...] = ()
    """What the check found, or why the file could not be loaded; none for what was skipped."""
    notices: tuple[Finding, ...] = ()
    """What the exporter has to say, such as text that was moved to the notes."""
    error: StrategykitError | None = None
    """Why there is no target: a `LoadError`, an `ExportRefusedError`, a `WriteError` or another one."""
    skipped: bool = False
    """True where the target stands there already, made from the same file in the same way."""

    @property
    def ok(self) -> bool:
        """Tell whether the target stands there."""
        return self.error is None
