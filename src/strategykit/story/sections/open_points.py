"""What is still open: the document's own holes, the check's findings, and what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.findings import Severity
from strategykit.model import OpenItem, OpenKind
from strategykit.story.blocks import Block, Callout, Item, Line, Span, Table, to_line
from strategykit.story.chapter import Chapter, Told, bullets
from strategykit.story.holes import holes, messages
from strategykit.story.lines import in_a_row

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from strategykit.findings import Finding
    from strategykit.story.teller import Teller

__all__ = ["in_order", "open_points", "still_open"]

_WORST = 2
_SIGNS = {"ok": "✓", "warning": "!", "error": "✗", "plain": ""}


def still_open(teller: Teller) -> tuple[OpenItem, ...]:
    """Give the open items that are not settled; that a list is a selection is no hole."""
    return tuple(
        each
        for each in teller.strategy.open_items
        if each.resolution is None and each.kind is not OpenKind.PARTIAL
    )


def open_points(chapters: Sequence[Chapter]) -> Chapter:
    """Give the chapter that gathers what is open in all the others."""
    return Chapter(
        id="open_points",
        fields=("open_items",),
        tell=lambda teller: _tell(teller, chapters),
    )


def _tell(teller: Teller, chapters: Sequence[Chapter]) -> Told | None:
    strategy, report = teller.strategy, teller.report
    errors = in_order(chapters, report.at_least(Severity.ERROR))
    warnings = in_order(chapters, (each for each in report if each.severity is Severity.WARNING))
    if not (strategy.open_items or errors or warnings):
        return None
    blocks: list[Block] = [*_scorecard(teller, chapters)] if errors or warnings else []
    blocks += _callout(teller, chapters, errors, "holes")
    settled = [each for each in strategy.open_items if each.resolution is not None]
    unsettled = still_open(teller)
    title = teller.wording.line("block.open_items", count=len(unsettled)) if blocks else None
    blocks += bullets(teller, unsettled, title=title)
    chosen = [each for each in strategy.open_items if each not in (*settled, *unsettled)]
    blocks += bullets(teller, chosen, title="block.selection")
    blocks += bullets(teller, settled, title="block.settled")
    blocks += _callout(teller, chapters, warnings, "weaknesses")
    return Told(
        title=_title(teller, len(errors), len(warnings)),
        summary=_summary(teller, len(errors), len(warnings)),
        blocks=blocks,
    )


def _scorecard(teller: Teller, chapters: Sequence[Chapter]) -> Iterator[Table]:
    """Give each of the five points: how it stands, what is there, and what is missing."""
    words = teller.wording
    rows: list[tuple[Line, ...]] = []
    sound = 0
    for chapter in chapters:
        told = teller.told.get(chapter.id)
        if chapter.point is None or told is None:
            continue
        sound += told.status == "ok"
        missing = _missing(teller, chapter.findings(teller)) or [words.line("cell.empty")]
        state = f"{_SIGNS[told.status]} {words.text(f'exporter.{told.status}')}"
        label = (Span(f"{chapter.point}. "), *told.label)
        rows.append((label, to_line(state), told.title, in_a_row(missing)))
    if rows:
        columns = [words.line(f"column.{name}") for name in ("point", "state", "there", "missing")]
        yield Table(
            columns, rows=tuple(rows), title=words.line("block.scorecard", count=sound, total=len(rows))
        )


def _missing(teller: Teller, found: Sequence[Finding]) -> list[Line]:
    """Give the worst that a point lacks, a few of them: all of it stands under the table."""
    errors = [each for each in found if each.severity is Severity.ERROR]
    told = holes(teller, errors or found)
    rest = len(told) - _WORST
    return told if rest <= 0 else [*told[:_WORST], teller.wording.line("cell.more", count=rest)]


def _callout(
    teller: Teller, chapters: Sequence[Chapter], found: Sequence[Finding], noun: str
) -> tuple[Callout, ...]:
    if not found:
        return ()
    items = []
    for home in (*chapters, None):
        mine = [each for each in found if _home(chapters, each) is home]
        name = f"section.{home.id}.label" if home else "block.whole"
        if mine:
            items.append(Item(teller.wording.line(name), under=holes(teller, mine)))
    text = teller.wording.line(f"block.{noun}", count=len(found))
    return (Callout(text, items=tuple(items), notes=messages(teller, found)),)


def in_order(chapters: Sequence[Chapter], found: Iterable[Finding]) -> tuple[Finding, ...]:
    """Give findings in the order of the chapters they concern."""
    # In the order of the story, whether the strategy was built in code or read from a file.
    order = {chapter.id: position for position, chapter in enumerate(chapters)}

    def place(finding: Finding) -> tuple[int, str]:
        home = _home(chapters, finding)
        return order[home.id] if home else len(order), finding.code

    return tuple(sorted(found, key=place))


def _home(chapters: Iterable[Chapter], finding: Finding) -> Chapter | None:
    for chapter in chapters:
        if finding.at and finding.at[0] in chapter.fields:
            return chapter
    return next((chapter for chapter in chapters if finding.name in chapter.checks), None)


def _title(teller: Teller, errors: int, warnings: int) -> Line:
    words = teller.wording
    if errors:
        return words.line("section.open_points.title.errors", count=errors)
    if warnings:
        return words.line("section.open_points.title.warnings", count=warnings)
    return words.line("section.open_points.title.items", count=len(teller.strategy.open_items))


def _summary(teller: Teller, errors: int, warnings: int) -> Line:
    words = teller.wording
    items = len(still_open(teller)) if errors or warnings else 0
    found = [("weaknesses", warnings if errors else 0), ("open_items", items)]
    told = [words.line(f"count.{noun}", count=count) for noun, count in found if count]
    if not told:
        return words.line("section.open_points.summary.alone")
    return words.line("section.open_points.summary.more", found=words.all_of(told))
