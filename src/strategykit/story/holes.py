"""How findings are told to people who read the strategy, not its file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.story.blocks import Line, Span, to_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strategykit.findings import Finding
    from strategykit.story.teller import Teller

__all__ = ["holes", "messages", "steps"]

FINDINGS_IN = frozenset({"nb", "en"})
"""The languages findings are written in."""

_COVERED = {"measurement-missing": "goal-no-indicator"}
"""Steps that another step includes."""


def holes(teller: Teller, found: Iterable[Finding]) -> list[Line]:
    """Tell findings in one sentence a check, where the wording has one for several of them."""
    lines: list[Line] = []
    for name, same in _by_check(found).items():
        if len(same) > 1 and teller.wording.knows(f"hole.{name}"):
            lines.append(teller.wording.line(f"hole.{name}", number=len(same)))
        else:
            lines += messages(teller, same)
    return lines


def messages(teller: Teller, found: Iterable[Finding]) -> list[Line]:
    """Give the findings' own messages, each once."""
    language = teller.wording.language
    other = None if language in FINDINGS_IN else "nb"  # the nearest that a nynorsk reader is given
    texts = dict.fromkeys(finding.message.in_(language) for finding in found)
    return [to_line(Span(each, lang=other)) for each in texts]


def steps(teller: Teller, found: Iterable[Finding]) -> list[Line]:
    """Say what to do about findings, one step a check."""
    groups = _by_check(found)
    return [
        teller.wording.line(f"step.{name}", count=len(same))
        for name, same in groups.items()
        if teller.wording.knows(f"step.{name}.other") and _COVERED.get(name) not in groups
    ]


def _by_check(found: Iterable[Finding]) -> dict[str, list[Finding]]:
    groups: dict[str, list[Finding]] = {}
    for finding in found:
        groups.setdefault(finding.name, []).append(finding)
    return groups
