"""The strategy as StratML, the exchange format of strategic plans (ISO 17469-1, ANSI/AIIM 22)."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import field, frozen, validators

from strategykit.exporters.base import Artifact, Export
from strategykit.findings import Finding, Severity, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.exporters.base import Source

__all__ = ["StratmlExporter", "StratmlOptions"]

_CARRIED = {"1": {"goals", "mission"}, "2": {"goals", "mission", "measurement"}}
"""The sections whose structure each part has a place for."""


@frozen(kw_only=True)
class StratmlOptions:
    """The options of StratML.

    Examples:
        >>> StratmlOptions().part
        '2'
    """

    part: Literal["1", "2"] = field(
        default="2",
        validator=validators.in_(("1", "2")),
        metadata={
            "nb": "Del `1` av standarden for strategiske planer, `2` for planer og rapporter med indikatorer."
        },
    )
    """Part `1` of the standard for strategic plans, `2` for plans and reports with indicators."""


class StratmlExporter:
    """Writes goals, measures and people as StratML has them, and tells the rest in words.

    Examples:
        >>> StratmlExporter.suffixes
        ('.stratml', '.xml')
    """

    name: ClassVar[str] = "stratml"
    suffixes: ClassVar[tuple[str, ...]] = (".stratml", ".xml")
    options: ClassVar[type[StratmlOptions]] = StratmlOptions

    def export(self, source: Source, options: StratmlOptions) -> Export:
        """Write the plan; names and contacts are left out."""
        from strategykit.exporters.stratml.plan import plan
        from strategykit.exporters.stratml.shape import PARTS
        from strategykit.exporters.stratml.xml import written
        from strategykit.model.fields import slug

        part = PARTS[options.part]
        text = written(part, plan(source, part))
        name = slug(source.strategy.title) or "strategy"
        artifact = Artifact(f"{name}.stratml", "application/xml", text.encode("utf-8"))
        return Export((artifact,), tuple(_losses(source, options.part)))


def _losses(source: Source, part: str) -> Iterator[Finding]:
    from strategykit.exporters.stratml.goals import NO_GOAL, counting
    from strategykit.story.blocks import plain

    sections = [plain(each.label) for each in source.story.sections if each.id not in _CARRIED[part]]
    if sections:
        listed = ", ".join(sections)
        yield Finding(
            name="structure-lost",
            code="SK805",
            severity=Severity.INFO,
            message=Text(
                nb=f"StratML har ingen plass til dette som data; det står som tekst: {listed}.",
                en=f"StratML has no place for this as data; it stands as text: {listed}.",
            ),
            hint=Text(
                nb="Ta vare på strategifilen: derfra kan alt leses igjen.",
                en="Keep the strategy file: everything can be read again from it.",
            ),
        )
    if not any(map(counting, source.strategy.goals)):
        yield Finding(
            name="goal-made-up",
            code="SK806",
            severity=Severity.WARNING,
            message=Text(
                nb=f"StratML krever et mål, og strategien har ingen: «{NO_GOAL.nb}» står i stedet.",
                en=f"StratML demands a goal, and the strategy has none: “{NO_GOAL.en}” stands in its place.",
            ),
            hint=Text(nb="Skriv et mål i strategien.", en="Write a goal into the strategy."),
        )
