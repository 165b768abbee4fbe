"""`strategykit check --fix` and `--diff`: mending a file, and saying what was done."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from strategykit.cli.say import harmless, say
from strategykit.findings import Text
from strategykit.records import evolve, frozen

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable

    from strategykit.files import Format, Positions
    from strategykit.files.mending import Mended
    from strategykit.findings import Finding, Report
    from strategykit.model import Strategy

__all__ = [
    "Done",
    "add_mending",
    "as_left",
    "difference",
    "mend_file",
    "say_left",
    "say_mended",
    "show_difference",
]

_DONE = Text(nb="rettet", en="mended")
_REFUSED = Text(nb="ikke rettet", en="not mended")
_LEFT = Text(nb="ikke rettet, kan være ment annerledes", en="not mended, may be meant otherwise")


@frozen(kw_only=True)
class Done:
    """What was done to a file."""

    form: Format
    """What it is written in."""
    before: bytes
    """The file as it was."""
    mended: Mended
    """What became of it."""
    kept: str | None
    """The file that has it as it was; None where nothing was written."""

    @property
    def changes(self) -> bool:
        """Tell whether the file was changed, or would be."""
        return self.mended.content != self.before

    def to_dict(self, language: str) -> dict[str, Any]:
        """Give it as plain JSON data."""
        return {
            "mended": [finding.to_dict(language) for finding in self.mended.done],
            "refused": [
                {**each.finding.to_dict(language), "why": each.why.in_(language)}
                for each in self.mended.refused
            ],
            "kept": self.kept,
        }


def add_mending(verb: argparse.ArgumentParser) -> None:
    """Take whether to mend."""
    how = verb.add_mutually_exclusive_group()
    how.add_argument(
        "--fix",
        action="store_true",
        help="mend FILE where that is safe, keep it as it was in FILE.orig, and check it again",
    )
    how.add_argument("--diff", action="store_true", help="show what --fix would change; write nothing")


def mend_file(
    chosen: argparse.Namespace, look: Callable[[Strategy, Positions], Iterable[Finding]], *, loading: bool
) -> Done:
    """Mend a file as far as that is safe, and write it where `--fix` was asked for.

    Args:
        chosen: What the verb took.
        look: What checks a strategy that was read from the file.
        loading: Whether what keeps the file from loading is mended too.

    Raises:
        LoadError: There is no such file.
        WriteError: It could not be written, or was changed meanwhile.
    """
    from strategykit import files
    from strategykit.files.mending import mend, replace_file

    content, form = files.read_content(chosen.file)
    mended = mend(content, form, chosen.file, look, loading=loading)
    kept = None
    if chosen.fix and mended.content != content:
        kept = replace_file(chosen.file, content, mended.content)
    return Done(form=form, before=content, mended=mended, kept=kept)


def say_mended(done: Done, language: str, stream: Any) -> None:
    """Say what was mended, and what could not be."""
    for finding in done.mended.done:
        _say_one(finding, _DONE, language, stream)
    for each in done.mended.refused:
        _say_one(each.finding, _REFUSED, language, stream, each.why)
    if done.kept is not None:
        kept = Text(nb=f"Filen slik den var: {done.kept}", en=f"The file as it was: {done.kept}")
        say(kept.in_(language), stream)


def as_left(report: Report, done: Done) -> Report:
    """Give a report in which a fix that could not be made is a suggestion, and promised to nobody."""
    refused = {each.finding for each in done.mended.refused}
    findings = (
        evolve(each, fix=evolve(each.fix, safe=False)) if each.fix is not None and each in refused else each
        for each in report
    )
    return evolve(report, findings=tuple(findings))


def say_left(report: Report, done: Done, language: str, stream: Any) -> None:
    """Say which fixes are for people to judge; why one was refused has been said."""
    refused = {(each.finding.name, each.finding.at) for each in done.mended.refused}
    for finding in report:
        if finding.fix is not None and not finding.fix.safe and (finding.name, finding.at) not in refused:
            _say_one(finding, _LEFT, language, stream)


def show_difference(done: Done, file: str) -> None:
    """Print what mending would change, as a patch."""
    patch = difference(done, file)
    if sys.stdout is not None:
        # A patch has to be whole to be of use; only a terminal would obey what is in it.
        sys.stdout.write(harmless(patch) if sys.stdout.isatty() else patch)


def difference(done: Done, file: str) -> str:
    """Give what mending changes in a file, as a patch."""
    if not done.changes:  # it may be no text at all
        return ""
    old, new = (_lines(content) for content in (done.before, done.mended.content))
    from difflib import unified_diff

    lines = unified_diff(old, new, file, file)
    return "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines
    )


def _lines(content: bytes) -> list[str]:
    lines = content.decode().split("\n")
    return [*(f"{line}\n" for line in lines[:-1]), *filter(None, lines[-1:])]


def _say_one(finding: Finding, what: Text, language: str, stream: Any, why: Text | None = None) -> None:
    place = f"{finding.file}:{finding.line}:{finding.column}"
    fix = "" if finding.fix is None else finding.fix.what.in_(language)
    reason = "" if why is None else f" ({why.in_(language)})"
    say(
        f"{place} {what.in_(language)}: {finding.name} ({finding.code}) {' '.join(fix.split())}{reason}",
        stream,
    )
