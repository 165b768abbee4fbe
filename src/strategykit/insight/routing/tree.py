"""The branches of a decision tree: where each leads, and where it leads nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from strategykit import paths
from strategykit.findings import Text
from strategykit.insight.found import Found
from strategykit.insight.words import say
from strategykit.model import CrisisLevel, Guideline, Procedure, ResponseGuideline, Role, TriageQuestion
from strategykit.records import frozen

if TYPE_CHECKING:
    from strategykit.graph import Graph
    from strategykit.paths import Path

__all__ = ["Branches", "Hole", "branches_of", "circle", "unreachable", "walked"]

Questions: TypeAlias = tuple[Found[TriageQuestion], ...]
"""The questions; the first is the start."""
Branches: TypeAlias = "dict[tuple[Path, bool], Found[Any] | Hole]"
"""What follows from each answer, by the question's place."""

_ENDS = (ResponseGuideline, Guideline, Procedure, Role, CrisisLevel)
"""What a branch may end in: a rule for answering, or somebody or something that takes over."""
_YES, _NO = Text(nb="ja", en="yes"), Text(nb="nei", en="no")


@frozen(kw_only=True)
class Hole:
    """One place where the tree gives no answer."""

    kind: str
    """`dead-end`, `unknown-target`, `no-answer`, `cycle`, `unreachable` or `class-unanswered`."""
    at: Path
    """Where: a question, one of its branches, or the rule that nothing leads to."""
    message: Text
    """What is wrong."""

    def to_dict(self, language: str = "en") -> dict[str, Any]:
        """Give it as plain JSON data, its words in one language."""
        return {"kind": self.kind, "path": paths.readable(self.at), "message": self.message.in_(language)}


def branches_of(graph: Graph, questions: Questions) -> Branches:
    """Give what follows from each answer to each question."""
    by_id = {question.node.id: question for question in reversed(questions)}
    return {
        (question.path, answer): _branch(graph, by_id, question, answer=answer)
        for question in questions
        for answer in (True, False)
    }


def _branch(
    graph: Graph,
    by_id: dict[str, Found[TriageQuestion]],
    question: Found[TriageQuestion],
    *,
    answer: bool,
) -> Found[Any] | Hole:
    name, said = ("yes", _YES) if answer else ("no", _NO)
    target: str | None = getattr(question.node, name)
    at = (*question.path, name)
    if target is None:
        words = say("{q}: {said} fører ingen steder.", "{q}: {said} leads nowhere.", q=question, said=said)
        return Hole(kind="dead-end", at=at, message=words)
    if target in by_id:
        return by_id[target]
    there = graph.with_id(target)
    if not there:
        words = say(
            "{q}: {said} fører til {id}, som ikke finnes.",
            "{q}: {said} leads to {id}, which is not there.",
            q=question,
            said=said,
            id=target,
        )
        return Hole(kind="unknown-target", at=at, message=words)
    for cls in _ENDS:
        for path, node in there:
            if type(node) is cls:
                return Found(path, node)
    words = say(
        "{q}: {said} fører til {end}, som ikke er noe svar.",
        "{q}: {said} leads to {end}, which is no answer.",
        q=question,
        said=said,
        end=Found(*there[0]),
    )
    return Hole(kind="no-answer", at=at, message=words)


def walked(questions: Questions, branches: Branches) -> tuple[list[Found[Any]], list[Hole]]:
    """Give what can be reached from the start, and the branches that lead back to where they came from."""
    reached: dict[Path, Found[Any]] = {}
    cycles: list[Hole] = []
    open_: set[Path] = set()
    done: set[Path] = set()
    stack: list[tuple[Found[Any], bool]] = [(questions[0], False)] if questions else []
    while stack:
        here, leaving = stack.pop()
        if leaving:
            open_.discard(here.path)
            done.add(here.path)
            continue
        if here.path in done or here.path in open_:
            continue
        reached[here.path] = here
        if not isinstance(here.node, TriageQuestion):
            done.add(here.path)
            continue
        open_.add(here.path)
        stack.append((here, True))
        for answer in (False, True):
            to = branches[here.path, answer]
            if isinstance(to, Found) and to.path in open_:
                cycles.append(circle(here, to, answer=answer))
            elif isinstance(to, Found):
                stack.append((to, False))
    return list(reached.values()), cycles


def circle(question: Found[Any], back: Found[Any], *, answer: bool) -> Hole:
    """Give the hole of a branch that leads back to a question on the way to it."""
    words = say(
        "{q}: {said} fører tilbake til {back}, så det blir ingen ende.",
        "{q}: {said} leads back to {back}, so there is no end.",
        q=question,
        said=_YES if answer else _NO,
        back=back,
    )
    return Hole(kind="cycle", at=(*question.path, "yes" if answer else "no"), message=words)


def unreachable(question: Found[TriageQuestion]) -> Hole:
    """Give the hole of a question that nothing leads to."""
    words = say("{q} blir aldri stilt.", "{q} is never asked.", q=question)
    return Hole(kind="unreachable", at=question.path, message=words)
