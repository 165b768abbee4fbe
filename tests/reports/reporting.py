"""Reports of a text, for tests."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from strategykit import checks, files
from strategykit.errors import LoadError
from strategykit.findings import Report
from strategykit.reports import Checked, Results, render

if TYPE_CHECKING:
    from typing import Literal

HOSTILE = "<b onclick=x>&|*_`#@ [l](https://evil.example) ::error::%0A {0}"
"""Words that each form would take for something else."""


def checked(
    source: str, file: str = "s.yaml", *, form: Literal["yaml", "json"] = "yaml", language: str = "en"
) -> Checked:
    """Check a text as if it stood in a file."""
    loaded = True
    try:
        strategy, positions = files.read_text(source, form, file)
        report = positions.of(checks.run(strategy, today=dt.date(2027, 6, 1)))
    except LoadError as error:
        report, loaded = Report(error.findings), False
    return Checked(report=report, file=file, source=source, form=form, language=language, loaded=loaded)


def shown(*given: Checked, to: str = "text", colour: bool = False, folder: str | None = None) -> str:
    """Write a report of what was checked."""
    language = given[0].language
    return render(Results(files=given, language=language, colour=colour, folder=folder), to)
