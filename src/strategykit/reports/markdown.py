"""A report in Markdown, for a comment or a wiki."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.display import Section, escaped, section_in_markdown
from strategykit.findings import Text
from strategykit.listing import counted, page
from strategykit.reports.points import POINTS, points

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.reports.checked import Results

__all__ = ["TITLE", "render"]

TITLE = Text(nb="Kontroll av strategien", en="Check of the strategy")
"""The heading of a report."""


def render(results: Results) -> str:
    """Write the report: how many findings there are, point by point, and those of each file in a table."""
    return "\n\n".join(_parts(results)) + "\n"


def _parts(results: Results) -> Iterator[str]:
    language, (first, *more) = results.language, results.files
    yield f"# {escaped(TITLE.in_(language))}"
    name = "" if more or first.file is None else f"{first.file}: "
    yield f"**{escaped(f'{name}{counted(results.findings, language)}.')}**"
    table = points(results)
    if table is not None:
        yield from section_in_markdown(Section(POINTS.in_(language), (), table))
    for checked in results.files:
        if more:
            yield f"## {escaped(checked.file or '–')}"
            yield f"**{escaped(f'{counted(checked.report, checked.language)}.')}**"
        for section in page(checked.report, checked.language).sections:
            yield from section_in_markdown(section)
        yield from (escaped(each.in_(checked.language)) for each in checked.aside)
