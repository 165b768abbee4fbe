"""Reports of a check in the forms people and programs read, each a pure function of what was found."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from strategykit.errors import UnknownNameError
from strategykit.paths import closest
from strategykit.reports.checked import Checked, Results

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["FORMATS", "Checked", "Results", "render"]

FORMATS = {
    "text": "strategykit.reports.text",
    "json": "strategykit.reports.data",
    "sarif": "strategykit.reports.sarif",
    "github": "strategykit.reports.github",
    "markdown": "strategykit.reports.markdown",
    "html": "strategykit.reports.html",
}
"""The forms there are, each with the module whose `render` writes it; listing them loads none."""


def render(results: Results, form: str) -> str:
    """Write what was found as a text that ends with a line break.

    Args:
        results: What was found.
        form: One of the names in `FORMATS`.

    Raises:
        UnknownNameError: There is no such form.

    Examples:
        >>> from strategykit import Strategy, check
        >>> results = Results(files=[Checked(report=check(Strategy("Tom strategi")))])
        >>> print(render(results, "text").splitlines()[0])
        error strategy-empty (SK933) The strategy has no content.
    """
    if form not in FORMATS:
        near = closest(form, FORMATS)
        hint = f"did you mean {near}?" if near else f"it is one of {', '.join(FORMATS)}"
        raise UnknownNameError(f"there is no report {form!r}: {hint}")
    write: Callable[[Results], str] = import_module(FORMATS[form]).render
    return write(results)
