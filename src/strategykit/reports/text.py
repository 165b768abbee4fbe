"""A report for the terminal: each finding with the line it stands in, then how many there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.findings import Text, set_another_way
from strategykit.listing import counted, place
from strategykit.reports.excerpt import Lines
from strategykit.reports.points import points
from strategykit.terminal import harmless, width

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from strategykit.display import Table
    from strategykit.findings import Finding
    from strategykit.fixes import Fix
    from strategykit.reports.checked import Checked, Results

__all__ = ["render"]

_STYLES = {
    "error": "1;31",
    "warning": "1;33",
    "info": "1;36",
    "place": "1",
    "aside": "2",
    "mended": "32",
}
_MENDED = Text(nb="Kan rettes med --fix", en="Can be mended with --fix")
_SUGGESTED = Text(nb="Forslag", en="Suggestion")
_FILES = Text(nb="{} filer", en="{} files")


def render(results: Results) -> str:
    """Write the report."""
    paint = _painted if results.colour else _plain
    lines = [line for checked in results.files for line in _file(checked, paint)]
    table = points(results)
    if table is not None:
        lines += ["", *_table(table)]
    number = len(results.files)
    head = f"{_FILES.in_(results.language).format(number)}: " if number > 1 else ""
    lines.append(f"{head}{counted(results.findings, results.language)}")
    settings = (
        _safe(each.in_(results.language))
        for checked in results.files
        for each in set_another_way(checked.report)
    )
    lines += dict.fromkeys(settings)  # several files of one project have the same
    return "\n".join(lines) + "\n"


def _painted(style: str, text: str) -> str:
    return f"\x1b[{_STYLES[style]}m{text}\x1b[0m"


def _plain(style: str, text: str) -> str:
    del style
    return text


def _safe(words: str) -> str:
    # A line break in somebody's text must not look like a finding of its own.
    return harmless(" ".join(words.split()))


def _file(checked: Checked, paint: Callable[[str, str], str]) -> Iterator[str]:
    lines = Lines(checked)
    excerpt = None
    for finding in checked.report:
        yield _head(finding, checked.language, paint)
        before, excerpt = excerpt, lines.around(finding)
        if excerpt is not None and excerpt != before:  # several findings at one place show it once
            number = f"{excerpt.number} │"
            caret = paint(finding.severity.value, "^")
            yield f"    {paint('aside', number)} {excerpt.before}{excerpt.after}"
            yield f"    {paint('aside', '│'.rjust(len(number)))} {' ' * excerpt.columns}{caret}"
        if finding.hint is not None:
            yield f"    {_safe(finding.hint.in_(checked.language))}"
        if finding.fix is not None:
            yield _fix(finding.fix, checked.language, paint)
    yield from (_safe(each.in_(checked.language)) for each in checked.aside)


def _head(finding: Finding, language: str, paint: Callable[[str, str], str]) -> str:
    where = _safe(place(finding))
    severity = paint(finding.severity.value, finding.severity.value)
    check = paint("aside", _safe(f"{finding.name} ({finding.code})"))
    head = f"{paint('place', where)} " if where else ""
    return f"{head}{severity} {check} {_safe(finding.message.in_(language))}"


def _fix(fix: Fix, language: str, paint: Callable[[str, str], str]) -> str:
    what = (_MENDED if fix.safe else _SUGGESTED).in_(language)
    return f"    {paint('mended', f'{what}:')} {_safe(fix.what.in_(language))}"


def _table(table: Table) -> Iterator[str]:
    rows = (table.header, *table.rows)
    widths = [max(map(width, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        first, *numbers = row
        cells = [
            f"{' ' * (wide - width(cell))}{cell}" for cell, wide in zip(numbers, widths[1:], strict=True)
        ]
        yield "    " + "  ".join([f"{first}{' ' * (widths[0] - width(first))}", *cells])
