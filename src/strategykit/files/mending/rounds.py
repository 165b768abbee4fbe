"""Safe fixes made round by round: what one uncovers or stands in the way of waits for the next."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, TypeAlias

from strategykit.edits import mended
from strategykit.errors import LoadError, StrategykitError
from strategykit.files import read_text
from strategykit.files.mending.splicing import Source
from strategykit.files.mending.written import CannotSplice
from strategykit.files.problems import Problem
from strategykit.files.source import decode
from strategykit.findings import Text
from strategykit.fixes import Rename
from strategykit.graph import Graph
from strategykit.records import frozen

if TYPE_CHECKING:
    from strategykit.files.mending.written import Splice
    from strategykit.files.positions import Positions
    from strategykit.files.source import Format
    from strategykit.findings import Finding
    from strategykit.fixes import Edit, Fix
    from strategykit.model import Strategy

__all__ = ["Look", "Mended", "Refused", "mend"]

Look: TypeAlias = Callable[["Strategy", "Positions"], Iterable["Finding"]]
"""Checks a strategy that was read from a file."""

MOST_ROUNDS = 50
"""Two checks that undo each other's fixes would else go on for ever."""

_MARK = "\ufeff"
_OTHER = Text(
    nb="strategien ville blitt en annen enn rettelsen sier",
    en="the strategy would become another than the fix says",
)
_TAKEN = Text(nb="noe annet har allerede den ID-en", en="something else has that id already")
_STILL_WRONG = Text(
    nb="filen kan ikke leses før resten er rettet", en="the file cannot be read before the rest is mended"
)


@frozen
class Refused:
    """A safe fix that could not be made."""

    finding: Finding
    """What it was to mend."""
    why: Text
    """Why it was not made."""


@frozen(kw_only=True)
class Mended:
    """What mending came to."""

    content: bytes
    """The file as it is now."""
    done: tuple[Finding, ...]
    """What was mended, each with its place in the file as it was at that moment."""
    refused: tuple[Refused, ...]
    """What could not be mended although the fix is safe."""


def mend(
    content: bytes,
    format: Format,  # noqa: A002 - the word of the room
    name: str,
    look: Look,
    *,
    loading: bool = True,
) -> Mended:
    r"""Make the safe fixes of a file's findings; what is not replaced stays as it is, byte for byte.

    After every round the result is read again and held against the same edits of the strategy.

    Args:
        content: The file.
        format: What it is written in.
        name: What findings call it.
        look: What checks the strategy in it.
        loading: Whether what keeps the file from loading is mended too.

    Examples:
        >>> text = b"title: S # ours\nchannels: [{name: Film, status: Planned}]"
        >>> mend(text, "yaml", "s.yaml", lambda strategy, positions: []).content
        b'title: S # ours\nchannels: [{name: Film, status: planned}]'
    """
    try:
        text = decode(content)
    except Problem:
        return Mended(content=content, done=(), refused=())
    mark = _MARK if text.startswith(_MARK) else ""
    state = _State(text.removeprefix(_MARK), format, name, look, loading=loading)
    done: list[Finding] = []
    for _ in range(MOST_ROUNDS):
        made = state.round()
        if not made:
            break
        done += made
    return Mended(content=(mark + state.text).encode(), done=tuple(done), refused=tuple(state.refused))


class _State:
    """The text as it is now, what it says and what was found in it."""

    def __init__(self, text: str, form: Format, name: str, look: Look, *, loading: bool) -> None:
        self.refused: list[Refused] = []
        self._form: Format = form
        self._name = name
        self._look = look
        self._loading = loading
        self._take(text)

    def _take(self, text: str) -> None:
        self.text = text
        self._strategy: Strategy | None = None
        try:
            self._strategy, positions = read_text(text, self._form, self._name)
            found = tuple(self._look(self._strategy, positions))
        except LoadError as error:
            found = tuple(error.findings) if self._loading else ()
        self._found = [each for each in found if each.fix is not None and each.fix.safe]

    def round(self) -> list[Finding]:
        """Make as many fixes as go together, and give what they mended."""
        self.refused = []
        try:
            source = Source(self.text, self._form)
        except Problem:
            return []
        chosen = self._together(source)
        while chosen:
            try:
                made = [each for together in chosen for each in together]
                text = self._mended(source, [edit for each in made for edit in _fix(each).edits])
            except CannotSplice as error:
                if len(chosen) > 1:
                    chosen = chosen[: len(chosen) // 2]
                    continue
                for each in chosen[0]:
                    self._refuse(each, error)
                chosen = self._together(source)
            else:
                self._take(text)
                return made
        return []

    def _refuse(self, finding: Finding, error: CannotSplice) -> None:
        self.refused.append(Refused(finding, error.reason))
        self._found = [each for each in self._found if each is not finding]

    def _together(self, source: Source) -> list[list[Finding]]:
        """Choose the fixes of which none overlaps another; those that an anchor makes one are one."""
        tied: dict[object, list[Finding]] = {}
        for finding in self._found:
            tied.setdefault(source.tied(_fix(finding).edits[0]), []).append(finding)
        chosen: list[list[Finding]] = []
        taken: list[Splice] = []
        for findings in tied.values():
            try:
                splices = source.splices(edit for each in findings for edit in _fix(each).edits)
            except CannotSplice as error:
                for finding in findings:
                    self._refuse(finding, error)
                continue
            if all(_is_free(each, taken) for each in splices):
                chosen.append(findings)
                for each in splices:
                    insort(taken, each)
        return chosen

    def _mended(self, source: Source, edits: list[Edit]) -> str:
        text = source.mended(edits)
        try:
            strategy, _ = read_text(text, self._form, self._name)
        except LoadError:
            raise CannotSplice(_STILL_WRONG) from None
        if self._strategy is not None:
            try:
                wanted = mended(self._strategy, source.plainly(edits))
            except StrategykitError:
                raise CannotSplice(_OTHER) from None
            if strategy != wanted:
                raise CannotSplice(_OTHER)
        _refuse_taken(strategy, edits)
        return text


def _is_free(splice: Splice, taken: list[Splice]) -> bool:
    # Those that are taken do not overlap, so that only the nearest ones have to be looked at.
    at = bisect_left(taken, splice)
    return not any(splice.overlaps(each) for each in taken[max(at - 1, 0) : at + 1])


def _refuse_taken(strategy: Strategy, edits: list[Edit]) -> None:
    renamed = {edit.at[:-1] for edit in edits if isinstance(edit, Rename)}
    if not renamed:
        return
    graph = Graph(strategy)
    for path, node in graph.nodes:
        if path in renamed and len(graph.with_id(node.id, type(node))) > 1:
            raise CannotSplice(_TAKEN)


def _fix(finding: Finding) -> Fix:
    assert finding.fix is not None  # noqa: S101 - only such are looked at
    return finding.fix
