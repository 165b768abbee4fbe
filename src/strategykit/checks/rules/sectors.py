"""The sector of the organisation, by which a profile applies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.checks.examples import Bad
from strategykit.checks.registry import check
from strategykit.checks.sectors import meant
from strategykit.findings import Severity, Text
from strategykit.fixes import Fix, Replace
from strategykit.model import Strategy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.checks.context import Context, Problem


@check(
    "sector-misspelt",
    "SK948",
    Severity.WARNING,
    on=Strategy,
    heuristic=True,
    summary=Text(
        nb="Sektoren til virksomheten er skrevet slik at kontrollene for den ikke blir med.",
        en="The sector of the organisation is written so that the checks for it do not run.",
    ),
    why=Text(
        nb="Kontrollene for offentlig sektor og for åpen kildekode velges av sektoren. En skrivefeil slår "
        "dem av uten at noen ser det. Sektorer uten egne kontroller kan hete hva som helst.",
        en="The checks for the public sector and for open source are chosen by the sector. A slip turns them "
        "off without anybody noticing. Sectors without checks of their own may be called anything.",
    ),
    mend=Text(
        nb="Rett «organization.sector». Er det en annen sektor dere mener, så skriv den med andre ord.",
        en="Correct “organization.sector”. Where you mean another sector, put it in other words.",
    ),
    sources=Text(
        nb="Erfaring fra andre kontrollprogrammer (et ukjent navn på en profil stanser dem)",
        en="Other checking programs (which stop at a profile they do not know)",
    ),
    bad=lambda: Bad("organization.sector", "offentlg"),
)
def sector_misspelt(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """A sector that is nearly the name of one with checks of its own is that one."""
    near = meant(strategy)
    if strategy.organization is not None and near is not None:
        said = strategy.organization.sector or ""
        message = Text(
            nb="Sektoren {said} er ikke kjent, så kontrollene for {near} er ikke med.",
            en="The sector {said} is not known, so the checks for {near} are not run.",
        )
        what = Text(nb="{said} blir {near}.", en="{said} becomes {near}.")
        fix = Fix(what=what, edits=[Replace(("organization", "sector"), near)], safe=False)
        yield context.problem(message, at="organization.sector", fix=fix, said=said, near=near)
