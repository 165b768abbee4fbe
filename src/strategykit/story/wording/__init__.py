"""The words of the story, as data: one TOML file a language, which a translator edits.

What choices and codes are called is taken from where the answers have it: `insight/terms.toml`.
"""

from __future__ import annotations

import string
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from attrs import frozen

from strategykit.insight.terms import vocabulary
from strategykit.story.blocks import Line, Span, plain, to_line
from strategykit.tables import read_table

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["LANGUAGES", "Wording", "capital", "wording_for"]

LANGUAGES: Mapping[str, str] = MappingProxyType({"nb": "nb_NO", "nn": "nn_NO", "en": "en_GB"})
"""The languages there is wording in, each with the locale its dates and numbers are written by."""

_READ_AS: Mapping[str, str] = MappingProxyType(
    {**dict.fromkeys(("nb", "no", "nob", "nor"), "nb"), **dict.fromkeys(("nn", "nno"), "nn")}
)
"""Which wording the readers of a language are given; all others get English."""

_EXACT: Mapping[int, str] = MappingProxyType({0: "zero", 2: "two"})


@frozen
class Wording:
    """The wording of one language.

    A key leads to a text with `{name}` placeholders, or to plural forms: `one` and `other`, and
    `zero` and `two` where those numbers are told in their own way. A number is filled in as a
    word, with a capital letter for `{Count}`; `{count:neuter}` and `{count:feminine}` ask for the
    word of that gender, where the language has one.

    Examples:
        >>> wording_for("nb").text("count.goals", count=3)
        'tre mål'
        >>> wording_for("en-GB").text("count.goals", count=1)
        'one goal'
    """

    language: str
    """Its BCP 47 tag."""
    texts: Mapping[str, str]
    """Every text by its dotted key."""

    @property
    def locale(self) -> str:
        """The locale its dates and numbers are written by."""
        return LANGUAGES[self.language]

    def knows(self, key: str) -> bool:
        """Tell whether there is a text at the key."""
        return key in self.texts

    def line(self, key: str, *, count: int | None = None, **params: str | int | Span | Line) -> Line:
        """Give a text with its placeholders filled.

        A `Span` or `Line` that is filled in keeps its language and its letters.

        Args:
            key: The dotted key.
            count: The number that chooses the plural form; it also fills `{count}`.
            params: What the other placeholders stand for.

        Raises:
            KeyError: There is no such text, or a placeholder is not filled.
        """
        values: dict[str, str | int | Span | Line] = dict(params)
        if count is not None:
            key = self._form(key, count)
            values["count"] = count
        spans: list[Span] = []
        for literal, name, spec, _ in string.Formatter().parse(self.texts[key]):
            if literal:
                spans.append(Span(literal))
            if name is None:
                continue
            value = values[name[0].lower() + name[1:]]
            if isinstance(value, int):
                value = self.number(value, spec or "")
            if isinstance(value, str) and name[0].isupper():
                value = capital(value)
            spans.extend(to_line(value))
        return _merged(spans)

    def text(self, key: str, *, count: int | None = None, **params: str | int | Span | Line) -> str:
        """Give a text with its placeholders filled, without marks."""
        return plain(self.line(key, count=count, **params))

    def number(self, value: int, gender: str = "") -> str:
        """Give a whole number as a word up to twelve, then in digits.

        Args:
            value: The number.
            gender: `neuter` or `feminine`, for the languages that have a word of its own for it.

        Examples:
            >>> wording_for("nb").number(1), wording_for("nb").number(1, "neuter")
            ('én', 'ett')
            >>> wording_for("nn").number(1), wording_for("nn").number(1, "feminine")
            ('éin', 'éi')
        """
        key = f"number.{value}"
        return self.texts.get(f"{key}_{gender}", self.texts.get(key, str(value)))

    def all_of(self, lines: Iterable[Line], word: str = "and") -> Line:
        """Join lines as a sentence lists things, with nothing but semicolons where they are lists themselves.

        Examples:
            >>> plain(wording_for("nb").all_of([(Span("a"),), (Span("b"),), (Span("c"),)]))
            'a, b og c'
            >>> plain(wording_for("nb").all_of([(Span("a og b"),), (Span("c"),)]))
            'a og b; c'
        """
        found = list(lines)
        joint = self.texts[f"list.{word}"]
        lists = any(mark in plain(each) for each in found for mark in (",", joint))
        spans: list[Span] = []
        for position, each in enumerate(found):
            if position:
                last = position == len(found) - 1
                between = (
                    self.texts["list.semicolon"] if lists else joint if last else self.texts["list.comma"]
                )
                spans.append(Span(between))
            spans.extend(each)
        return _merged(spans)

    def _form(self, key: str, count: int) -> str:
        from babel import Locale

        plural = Locale.parse(self.locale).plural_form(count)
        forms = [f"{key}.{_EXACT[count]}"] if count in _EXACT else []
        forms += [f"{key}.{plural}", f"{key}.other"]
        return next((form for form in forms if form in self.texts), key)


def capital(text: str) -> str:
    """Give a text with a capital first letter."""
    return text[:1].upper() + text[1:]


def wording_for(language: str | None) -> Wording:
    """Give the wording for readers of a language, by its BCP 47 tag.

    Examples:
        >>> [wording_for(tag).language for tag in ("nn-NO", "no", "en-US", "fr", None)]
        ['nn', 'nb', 'en', 'en', 'en']
    """
    primary = (language or "").replace("_", "-").split("-")[0].lower()
    return _read(_READ_AS.get(primary, "en"))


@cache
def _read(language: str) -> Wording:
    data = read_table(f"story/wording/{language}")
    return Wording(language, MappingProxyType({**vocabulary(language), **dict(_flat(data))}))


def _flat(data: dict[str, Any], prefix: str = "") -> Iterable[tuple[str, str]]:
    for key, value in data.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{prefix}{key}.")
        else:
            yield f"{prefix}{key}", value


def _merged(spans: Iterable[Span]) -> Line:
    # Neighbours of the wording become one span, so that a sentence is no patchwork.
    merged: list[Span] = []
    for span in spans:
        if merged and span == Span(span.text) and merged[-1] == Span(merged[-1].text):
            merged[-1] = Span(merged[-1].text + span.text)
        elif span.text:
            merged.append(span)
    return tuple(merged)
