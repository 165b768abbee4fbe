"""What there is to report: files that were checked, and what was found in each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from strategykit.findings import Text
from strategykit.records import field, frozen

if TYPE_CHECKING:
    from strategykit.findings import Finding, Report

__all__ = ["Checked", "Results"]


@frozen(kw_only=True)
class Checked:
    """One file, and what was found in it."""

    report: Report
    """What was found."""
    file: str | None = None
    """The file's name as the caller wrote it; None for a strategy built in code."""
    source: str | None = None
    """What stands in the file, for excerpts; None where nobody has it at hand."""
    form: Literal["yaml", "json"] = "yaml"
    """What it is written in."""
    language: str = "en"
    """A BCP 47 tag for messages and hints."""
    loaded: bool = True
    """False where the file could not be loaded, so that its content was not checked."""
    more: tuple[tuple[str, Any], ...] = ()
    """What else the data of this file say, such as what was mended."""
    unchecked: tuple[str, ...] = ()
    """The files that were not checked for what is wrong in this one: it holds their settings."""

    @property
    def aside(self) -> tuple[Text, ...]:
        """What is said of the file as a whole, after its findings."""
        if not self.unchecked:
            return ()
        names = ", ".join(self.unchecked)
        return (Text(nb=f"Ikke kontrollert: {names}", en=f"Not checked: {names}"),)


@frozen(kw_only=True)
class Results:
    """What one run has to tell."""

    files: tuple[Checked, ...] = field(converter=tuple[Checked, ...])
    """The files, in the order they were named."""
    language: str = "en"
    """A BCP 47 tag for what is said of all of them."""
    several: bool = False
    """True where several files could be meant, even if it was one; the data then are a list."""
    colour: bool = False
    """True for a terminal that shows colours."""
    folder: str | None = None
    """The folder that addresses of files are relative to; None to leave names as they are."""

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Every finding, file by file."""
        return tuple(finding for checked in self.files for finding in checked.report)

    @property
    def judged(self) -> tuple[Finding, ...]:
        """The findings of the files whose content was checked."""
        return tuple(finding for checked in self.files if checked.loaded for finding in checked.report)
