"""How a value of the model is told in a line, in one language."""

from __future__ import annotations

import datetime as dt
from enum import Enum
from typing import TYPE_CHECKING, Any

from strategykit.display import LONGEST_NAME, shorten
from strategykit.findings import Text
from strategykit.graph import name_of
from strategykit.insight.amounts import TIMES, day_of_year
from strategykit.insight.quoting import in_quotes
from strategykit.insight.terms import choice_words, class_words, phrase, words_for
from strategykit.insight.words import amount, number
from strategykit.model import Cadence, Figure, Quantity, Ref, When
from strategykit.model.reading.tongue import WEEK
from strategykit.model.shape import Kind, shape_of
from strategykit.records import evolve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.graph import Graph
    from strategykit.model.shape import FieldShape

__all__ = ["Teller", "is_value", "told_day"]

_AMOUNTS = "strategykit.model.amounts"


def is_value(cls: type | None) -> bool:
    """Tell whether objects of a class are one value, as an amount and a time are."""
    return cls is not None and (cls.__module__ == _AMOUNTS or cls is Figure)


def told_day(day: dt.date) -> Text:
    """Tell a day as each language writes it in figures.

    Examples:
        >>> told_day(dt.date(2027, 6, 30)).nb
        '30.6.2027'
    """
    return Text(nb=f"{day.day}.{day.month}.{day.year}", en=day.isoformat())


class Teller:
    """Tells values of one strategy in one language.

    Args:
        graph: The strategy, for the names of what references point at.
        language: A BCP 47 tag: Norwegian for nb, nn and no, else English.
        exact: Also tell what stays behind the words: ids, and amounts as they were written.

    Examples:
        >>> from strategykit.graph import Graph
        >>> from strategykit.model import Cadence, Strategy
        >>> Teller(Graph(Strategy("S")), "nb").value(Cadence(Quantity(2, unit="post", per="week")))
        'minst 2 innlegg per uke'
    """

    def __init__(self, graph: Graph, language: str, *, exact: bool = False) -> None:
        self._graph = graph
        self._language = language
        self._exact = exact

    def exactly(self) -> Teller:
        """Give a teller that also tells what stays behind the words."""
        return Teller(self._graph, self._language, exact=True)

    def value(self, value: Any, field: FieldShape | None = None, owner: type | None = None) -> str:
        """Tell a value of a field.

        Args:
            value: The value, or several of them.
            field: What is known of the field.
            owner: The class that has the field.
        """
        match value:
            case None | ():
                return self._word("ikke oppgitt", "not stated")
            case tuple():
                return self._row(value, field, owner)
            case bool():
                return self._word("ja", "yes") if value else self._word("nei", "no")
            case Enum():
                return choice_words(value).in_(self._language)
            case Ref():
                return self._reference(value, field.target if field else None)
            case str():
                known = words_for(owner, field.name, value) if owner and field else None
                return known.in_(self._language) if known else self._quoted(value)
            case int() | float():
                return number(value, self._language)
            case dt.date():
                return told_day(value).in_(self._language)
            case dt.time():
                return value.isoformat("auto" if value.second or value.microsecond else "minutes")
            case _:
                return self._amount(value) if is_value(type(value)) else self.name(value)

    def name(self, node: Any, longest: int = LONGEST_NAME) -> str:
        """Name a node by its words, by what it points at, or by its class.

        Args:
            node: The node.
            longest: How many letters of its words are told.
        """
        required = [field for field in shape_of(type(node)).values() if field.required]
        if any(field.kind is Kind.REF for field in required):
            return self._quoted(" ".join(self._bare(getattr(node, field.name), field) for field in required))
        words = name_of(node)
        if words == type(node).__name__ and not hasattr(node, "id"):
            return class_words(type(node)).in_(self._language)
        return self._quoted(shorten(words, longest).rstrip(" ."))

    def _bare(self, value: Any, field: FieldShape) -> str:
        node: Any = self._graph.resolve(value, field.target) if field.kind is Kind.REF else None
        return self.value(value, field) if node is None else shorten(name_of(node))

    def _row(self, values: tuple[Any, ...], field: FieldShape | None, owner: type | None) -> str:
        told = [self.value(each, field, owner) for each in values]
        places = [WEEK.index(each) if each in WEEK else -1 for each in values]
        run = len(places) > 2 and places == list(range(places[0], places[0] + len(places)))  # noqa: PLR2004 - two are no stretch
        return f"{told[0]}–{told[-1]}" if run and places[0] >= 0 else ", ".join(told)

    def _quoted(self, words: str) -> str:
        # Two texts that differ in their quotation marks only have to be told apart.
        return (
            Text(nb=f"«{words}»", en=f"“{words}”").in_(self._language)
            if self._exact
            else in_quotes(words, self._language)
        )

    def _word(self, nb: str, en: str) -> str:
        return Text(nb=nb, en=en).in_(self._language)

    def _reference(self, target: Ref[Any], cls: type | None) -> str:
        node: Any = self._graph.resolve(target, cls)
        if node is None:
            return str(target)
        return f"{self.name(node)} ({target})" if self._exact else self.name(node)

    def _amount(self, value: Any) -> str:
        if isinstance(value, Quantity):
            told = (
                amount(value).in_(self._language) if value.low is not None or value.high is not None else ""
            )
        elif isinstance(value, When):
            told = self._when(value)
        else:
            told = "".join(self._phrases(value)).lstrip(" ,")
        raw = getattr(value, "raw", None)
        if raw and (self._exact or not told):
            told = f"{told} {self._quoted(raw)}".strip()
        return told or self._word("ikke oppgitt", "not stated")

    def _phrases(self, value: Any) -> Iterator[str]:
        for field in shape_of(type(value)).values():
            held = getattr(value, field.name)
            skipped = field.name == "raw" or (field.told == "never" and not self._exact)
            if skipped or held is None or held == () or held is False:
                continue
            if field.name == "at_most" and held == value.at_least:
                continue
            if isinstance(value, Cadence) and isinstance(held, Quantity) and not held.unit:
                held = evolve(held, unit=TIMES)  # what recurs without saying what does so in times
            words = self.value(held, field, type(value))
            vague = isinstance(held, Quantity) and held.low is None and held.high is None
            frame = None if vague else phrase(type(value), field.name)
            yield frame.in_(self._language).replace("{}", words) if frame else f" {words}"

    def _when(self, value: When) -> str:
        first, last = (day and told_day(day).in_(self._language) for day in (value.start, value.end))
        told = last or ""
        if first and last and first != last:
            told = self._word(f"{first}–{last}", f"{first} to {last}")
        elif first and not last:
            told = self._word(f"fra {first}", f"from {first}")
        shifts = [
            f"{self.value(shift)} {self._word(nb, en)}"
            for shift, nb, en in ((value.before, "før", "before"), (value.after, "etter", "after"))
            if shift
        ]
        if not (told or value.raw):
            days = dict.fromkeys(filter(None, (value.start_day, value.end_day)))
            told = "–".join(day_of_year(each, self._language) for each in days)
        event = self._quoted(value.event) if value.event else ""
        return " ".join(filter(None, (told, self._word(" og ", " and ").join(shifts), event)))
