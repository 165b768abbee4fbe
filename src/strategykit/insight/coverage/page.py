"""How a coverage is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.display import Page, Section, Table
from strategykit.findings import Text
from strategykit.graph import Answer
from strategykit.insight.coverage.fit import reasoning
from strategykit.insight.coverage.workload import workload_table
from strategykit.insight.words import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.insight.coverage.cells import Cell
    from strategykit.insight.coverage.matrix import Coverage

__all__ = ["page_of"]

_NAMES = {
    "audience": Text(nb="målgrupper", en="audiences"),
    "channel": Text(nb="kanaler", en="channels"),
    "goal": Text(nb="mål", en="goals"),
    "indicator": Text(nb="indikatorer", en="indicators"),
    "role": Text(nb="roller", en="roles"),
    "responsibility": Text(nb="ansvarsområder", en="responsibilities"),
}
_LACKING = {
    ("audience", "channel"): Text(nb="Målgrupper ingen kanal når", en="Audiences no channel reaches"),
    ("channel", "audience"): Text(nb="Kanaler uten målgruppe", en="Channels without an audience"),
    ("goal", "channel"): Text(nb="Mål uten kanal", en="Goals without a channel"),
    ("channel", "goal"): Text(nb="Kanaler uten mål", en="Channels without a goal"),
    ("goal", "indicator"): Text(nb="Mål uten indikator", en="Goals without an indicator"),
    ("indicator", "goal"): Text(nb="Indikatorer uten mål", en="Indicators without a goal"),
    ("role", "responsibility"): Text(nb="Roller uten ansvarsområde", en="Roles without a responsibility"),
    ("responsibility", "role"): Text(nb="Ansvarsområder uten rolle", en="Responsibilities without a role"),
}
"""What it is called when one kind has nothing of the other."""

_LEGEND = Text(
    nb="R utfører, A står ansvarlig, C rådspørres, I orienteres, E får saken løftet til seg. "
    "I parentes: som del av en gruppe.",
    en="R does it, A is accountable, C is consulted, I is informed, E has it escalated to them. "
    "In brackets: as part of a group.",
)
"""What the letters of a role and a responsibility mean."""

_YES = Text(nb="ja", en="yes")
_PARTLY = Text(nb="delvis", en="partly")
_NO = Text(nb="valgt bort", en="decided against")
_NOTHING = Text(nb="·", en="·")


def page_of(found: Coverage, language: str) -> Page:
    """Give what a coverage has to say, in Norwegian or English."""
    title = say(
        "{rows} mot {columns}: {yes} ja, {partly} delvis, {decided_no} valgt bort, {not_said} ikke oppgitt.",
        "{rows} by {columns}: {yes} yes, {partly} partly, {decided_no} decided against, "
        "{not_said} not stated.",
        rows=_NAMES[found.rows_are],
        columns=_NAMES[found.columns_are],
        **found.counts,
    ).in_(language)
    kinds = ((found.rows, found.rows_are), (found.columns, found.columns_are))
    missing = [_NAMES[kind] for headings, kind in kinds if not headings]
    if len(missing) == 1:
        title = say("Strategien har ingen {it}.", "The strategy has no {it}.", it=missing[0]).in_(language)
    elif missing:
        title = say(
            "Strategien har verken {one} eller {other}.",
            "The strategy has neither {one} nor {other}.",
            one=missing[0],
            other=missing[1],
        ).in_(language)
    return Page(title[:1].upper() + title[1:], tuple(_sections(found, language)))


def _sections(found: Coverage, language: str) -> Iterator[Section]:
    if found.rows and found.columns:
        header = (
            "",
            *(each.node.name if each.in_use else f"({each.node.name})" for each in found.columns),
        )
        rows = (
            (row.node.name, *(_mark(cell).in_(language) for cell in cells))
            for row, cells in zip(found.rows, found.cells, strict=True)
        )
        lettered = any(cell.letters for cells in found.cells for cell in cells)
        legend = (_LEGEND.in_(language),) if lettered else ()
        yield Section(say("Dekning", "Coverage").in_(language), legend, Table(header, tuple(rows)))
    for title, lines in (
        (_LACKING[found.rows_are, found.columns_are], [each.node.name for each in found.unserved]),
        (
            say("Delvis dekkede {rows}", "Partly covered {rows}", rows=_NAMES[found.rows_are]),
            [each.node.name for each in found.partly_served],
        ),
        (_LACKING[found.columns_are, found.rows_are], [each.node.name for each in found.idle]),
        (
            Text(nb="Ikke i bruk, eller avklart på annen måte", en="Not in use, or settled in another way"),
            [each.note.in_(language) for each in (*found.rows, *found.columns) if each.note],
        ),
        (Text(nb="Begrunnelser", en="Reasons"), [*_reasons(found, language)]),
        (
            Text(
                nb="Ikke tatt med (eksempler og det som er forkastet)",
                en="Left out (examples, and what was dropped)",
            ),
            [each.name for each in found.left_out],
        ),
        (
            Text(nb="Det målgruppene bruker", en="What the audiences use"),
            [why.in_(language) for why in reasoning(found.fits)],
        ),
    ):
        yield Section(title.in_(language), tuple(lines))
    if found.workloads:
        yield Section(
            Text(nb="Arbeidsmengde", en="Workload").in_(language),
            (),
            workload_table(found.workloads, language),
        )


def _reasons(found: Coverage, language: str) -> Iterator[str]:
    # A channel that is not in use has said why already, once for its whole row or column.
    known = {each.note for each in (*found.rows, *found.columns)}
    for row, cells in zip(found.rows, found.cells, strict=True):
        for column, cell in zip(found.columns, cells, strict=True):
            if cell.why and cell.why not in known:
                pair = {"row": row.node, "column": column.node, "why": cell.why}
                yield say("{row} og {column}: {why}", "{row} and {column}: {why}", **pair).in_(language)


def _mark(cell: Cell) -> Text:
    if cell.letters:
        letters = f"({cell.letters})" if cell.through else cell.letters
        return Text(nb=letters, en=letters)
    if cell.yes:
        return _PARTLY if cell.partly else _YES
    return _NO if cell.answer is Answer.DECIDED_NO else _NOTHING
