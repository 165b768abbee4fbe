"""The decision tree that sorts messages: proven total, or shown where it is not; and walked."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from strategykit.catalog.messages import enquiry_kinds, message_classes
from strategykit.display import Page, Section, Shown
from strategykit.errors import ModelError
from strategykit.findings import Text
from strategykit.graph import Graph, graph_of
from strategykit.insight.found import Found, found
from strategykit.insight.phrases import at
from strategykit.insight.routing.asked import called, kind_of
from strategykit.insight.routing.tree import Branches, Hole, branches_of, circle, unreachable, walked
from strategykit.insight.words import bare, counted, language_of, say
from strategykit.model import ResponseGuideline, Strategy, TriageQuestion
from strategykit.model.arguments import taken
from strategykit.records import field, frozen

if TYPE_CHECKING:
    from collections.abc import Callable

    from strategykit.paths import Path

__all__ = ["Hole", "Triage", "Walk", "read_answer", "triage"]

_WORDS = {"yes": True, "y": True, "ja": True, "j": True, "no": False, "n": False, "nei": False}
_TOTAL = Text(nb="alle veier ender i et svar", en="every way ends in an answer")


@frozen(kw_only=True)
class Walk:
    """One way through the tree."""

    steps: tuple[tuple[Found[TriageQuestion], bool], ...] = ()
    """The questions answered, each with its answer."""
    end: Found[Any] | None = None
    """Where it ended; None where it stopped short."""
    next: Found[TriageQuestion] | None = None
    """The question still to be answered, where the answers ran out."""
    hole: Hole | None = None
    """The hole it fell into."""


@frozen(kw_only=True)
class Triage(Shown):
    """The decision tree of a strategy."""

    questions: tuple[Found[TriageQuestion], ...]
    """Its questions; the first is the start."""
    ends: tuple[Found[Any], ...]
    """What its branches end in, in the order they are reached."""
    holes: tuple[Hole, ...]
    """Where it gives no answer."""
    answers: tuple[tuple[str, tuple[Found[ResponseGuideline], ...]], ...]
    """Every class of messages the strategy has a rule for, with the rules the tree reaches."""
    unheard: tuple[str, ...]
    """The classes of the catalogue that no rule names."""
    _branches: Branches = field(alias="branches", eq=False, repr=False)

    @property
    def total(self) -> bool:
        """True when every way through it ends in an answer, and every class of messages reaches one."""
        return bool(self.questions) and not self.holes

    def follow(self, answers: Iterable[bool | str]) -> Walk:
        """Walk the tree.

        Args:
            answers: One for each question on the way: True or False, `yes` or `no`, `ja` or `nei`.

        Raises:
            ModelError: An answer is neither yes nor no.
        """
        taken(answers, "follow(answers)", "a list of answers", Iterable)
        given = iter([answers] if isinstance(answers, str) else answers)

        def answer(question: TriageQuestion) -> bool | None:
            del question
            word = next(given, None)
            if word is None or isinstance(word, bool):
                return word
            taken(word, "follow(answers)", "True, False, yes or no", str)
            yes = read_answer(word)
            if yes is None:
                raise ModelError(f"{word!r} is neither yes nor no")
            return yes

        return self.ask(answer)

    def ask(self, answer: Callable[[TriageQuestion], bool | None]) -> Walk:
        """Walk the tree, asking for each answer when its question comes.

        Args:
            answer: Gives the answer to a question; None to stop there.
        """
        steps: list[tuple[Found[TriageQuestion], bool]] = []
        asked: set[Path] = set()
        here: Found[Any] | Hole | None = self.questions[0] if self.questions else None
        while isinstance(here, Found) and isinstance(here.node, TriageQuestion):
            if here.path in asked:
                question, yes = steps[-1]
                return Walk(steps=tuple(steps), hole=circle(question, here, answer=yes))
            said = answer(here.node)
            if said is None:
                return Walk(steps=tuple(steps), next=here)
            asked.add(here.path)
            steps.append((here, said))
            here = self._branches[here.path, said]
        if isinstance(here, Hole):
            return Walk(steps=tuple(steps), hole=here)
        return Walk(steps=tuple(steps), end=here)

    def to_dict(self, language: str = "en") -> dict[str, Any]:
        """Give the tree as plain JSON data.

        Args:
            language: A BCP 47 tag for the sentences in it.
        """
        return {
            "total": self.total,
            "questions": [each.to_dict() for each in self.questions],
            "ends": [each.to_dict() for each in self.ends],
            "holes": [each.to_dict(language) for each in self.holes],
            "answers": {kind: [each.to_dict() for each in rules] for kind, rules in self.answers},
            "unheard": list(self.unheard),
        }

    def page(self, language: str = "en") -> Page:
        """Give what there is to say, in Norwegian or English."""
        if not self.questions:
            nothing = Text(
                nb="Strategien har ingen spørsmål å sortere meldinger med.", en="The strategy has no triage."
            )
            return Page(nothing.in_(language))
        title = say(
            "{questions} og {ends}: {state}.",
            "{questions} and {ends}: {state}.",
            questions=counted(len(self.questions), "spørsmål|spørsmål", "question|questions"),
            ends=counted(len(self.ends), "utfall|utfall", "outcome|outcomes"),
            state=_TOTAL if self.total else counted(len(self.holes), "hull|hull", "hole|holes"),
        )
        names = [called(each) for each in self.unheard]
        sections = (
            (Text(nb="Spørsmål", en="Questions"), map(self._told, self.questions)),
            (Text(nb="Hull", en="Holes"), [at(each.message, each.at) for each in self.holes]),
            (Text(nb="Ingen regel for", en="No rule for"), names),
        )
        return Page(
            title.in_(language),
            [Section(head.in_(language), [each.in_(language) for each in lines]) for head, lines in sections],
        )

    def _told(self, question: Found[TriageQuestion]) -> Text:
        yes, no = (self._target(self._branches[question.path, answer]) for answer in (True, False))
        return say(
            "{n}. {text} Ja: {yes}. Nei: {no}.",
            "{n}. {text} Yes: {yes}. No: {no}.",
            n=_number(question),
            text=bare(question.name),
            yes=yes,
            no=no,
        )

    def _target(self, branch: Found[Any] | Hole) -> Text:
        if isinstance(branch, Hole):
            return Text(nb="ingenting", en="nothing")
        if isinstance(branch.node, TriageQuestion):
            return say("spørsmål {n}", "question {n}", n=_number(branch))
        return say("{end}", "{end}", end=branch)


def _number(question: Found[TriageQuestion]) -> int:
    # A question stands in the list at its number.
    _, position = question.path
    return int(position) + 1


def triage(strategy: Strategy) -> Triage:
    """Prove the decision tree that sorts messages total, or say where it is not.

    Args:
        strategy: The strategy.

    Raises:
        ModelError: It is none.

    Examples:
        >>> import strategykit as sk
        >>> strategy = sk.Strategy(
        ...     "S",
        ...     responses=[sk.ResponseGuideline("Ring politiet", messages=["threat"], id="ring")],
        ...     triage=[sk.TriageQuestion("Er det en trussel?", yes="ring")],
        ... )
        >>> tree = sk.triage(strategy)
        >>> tree.total, [hole.kind for hole in tree.holes]
        (False, ['dead-end'])
        >>> tree.follow([True]).end.name
        'Ring politiet'
    """
    taken(strategy, "triage(strategy)", "a strategy", Strategy)
    graph = graph_of(strategy)
    questions = tuple(Found(("triage", position), each) for position, each in enumerate(strategy.triage))
    branches = branches_of(graph, questions)
    reached, cycles = walked(questions, branches)
    ends = tuple(each for each in reached if not isinstance(each.node, TriageQuestion))
    answers = _answers(graph, ends)
    holes = [each for each in branches.values() if isinstance(each, Hole)]
    holes += cycles
    places = {each.path for each in reached}
    holes += [unreachable(each) for each in questions if each.path not in places]
    if questions:
        naming = _first_naming(graph)
        holes += [_unanswered(kind, naming[kind]) for kind, rules in answers if not rules]
    return Triage(
        questions=questions,
        ends=ends,
        holes=tuple(
            sorted(holes, key=lambda hole: (hole.at[0] != "triage", hole.at[1:2], hole.at[2:] != ("yes",)))
        ),
        answers=answers,
        unheard=tuple(each.id for each in message_classes() if each.id not in dict(answers)),
        branches=branches,
        language=language_of(strategy),
    )


def _answers(
    graph: Graph, ends: tuple[Found[Any], ...]
) -> tuple[tuple[str, tuple[Found[ResponseGuideline], ...]], ...]:
    enquiries = {each.id for each in enquiry_kinds()}
    ending = [each for each in ends if isinstance(each.node, ResponseGuideline)]
    naming: dict[str, list[int]] = {}
    for position, each in enumerate(ending):
        for kind in dict.fromkeys(map(kind_of, each.node.messages)):
            naming.setdefault(kind, []).append(position)
    for_all = [position for position, each in enumerate(ending) if not each.node.messages]
    return tuple(
        (kind, tuple(ending[position] for position in sorted([*naming.get(kind, ()), *for_all])))
        for kind in _first_naming(graph)
        if kind not in enquiries
    )


def _first_naming(graph: Graph) -> dict[str, Found[ResponseGuideline]]:
    first: dict[str, Found[ResponseGuideline]] = {}
    for rule in found(graph, ResponseGuideline):
        for name in rule.node.messages:
            first.setdefault(kind_of(name), rule)
    return first


def _unanswered(kind: str, rule: Found[ResponseGuideline]) -> Hole:
    words = say(
        "Ingen av spørsmålene fører til et svar for {kind}: {rule} blir aldri brukt.",
        "None of the questions leads to an answer for {kind}: {rule} is never used.",
        kind=called(kind),
        rule=rule,
    )
    return Hole(kind="class-unanswered", at=rule.path, message=words)


def read_answer(word: str) -> bool | None:
    """Read yes or no, in English or Norwegian; None where it is neither.

    Examples:
        >>> read_answer(" Ja "), read_answer("n"), read_answer("kanskje")
        (True, False, None)
    """
    return _WORDS.get(word.strip().lower())
