"""Reading YAML: one pass over the parser's events gives the data, the places and the problems."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import attrs

from strategykit.files.parsed import (
    MOST_ALIASES,
    MOST_CHARACTERS,
    MOST_LEVELS,
    MOST_NODES,
    Parsed,
    empty_file,
    too_deep,
)
from strategykit.files.positions import Place
from strategykit.files.problems import Bad, Located, Problem, repeated_key
from strategykit.files.scalars import TYPOGRAPHIC, is_text, resolve
from strategykit.files.yaml_syntax import HASHTAG, explain, forbidden_character
from strategykit.findings import Text
from strategykit.records import evolve, field, frozen

if TYPE_CHECKING:
    from collections.abc import Callable

    from strategykit.files.positions import Mark
    from strategykit.paths import Path

__all__ = ["read_yaml"]

_COMMENT = re.compile(r"[ \t]*#\S")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_HASHTAGS = re.compile(r"[ \t]#\S")
_TYPOGRAPHIC = {"“", "”", "„"}
_FITS_A_LINE = 60
_QUOTE = Text(nb="Sett teksten i anførselstegn.", en="Put the text in quotes.")
_NO_VALUE = Text(
    nb="Det som følger «#», er en kommentar, så her står det ingen verdi.",
    en='What follows "#" is a comment, so there is no value here.',
)
_CUT_SHORT = Text(
    nb="Det som følger «#», er en kommentar, så teksten slutter foran den.",
    en='What follows "#" is a comment, so the text ends before it.',
)


@frozen
class _Node:
    """One finished value, ready to stand where it belongs or where an alias repeats it."""

    value: Any
    mark: Mark
    """Where it stands."""
    inside: dict[str | int, Place] = field(factory=dict)
    larger: bool = False
    """True for a list or an object."""
    empty: bool = False
    """True for a scalar of which nothing is written."""
    count: int = 1
    """How many values it holds, itself included."""
    levels: int = 0
    """How many levels it holds."""


@attrs.define
class _Frame:
    """A list or an object whose end has not come yet."""

    data: dict[str, Any] | list[Any]
    mark: Mark
    anchor: str | None
    bad: Bad | None
    in_brackets: bool = False
    inside: dict[str | int, Place] = attrs.field(factory=dict)
    key: str | None = None
    key_mark: Mark = (1, 1)
    refused: bool = False
    """True while the value of a key that is not taken is read."""
    count: int = 1
    levels: int = 1

    @property
    def part(self) -> str | int:
        """What stands in the path for the value that comes now."""
        return len(self.data) if isinstance(self.data, list) else self.key or ""


def read_yaml(text: str) -> Parsed:
    r"""Read YAML 1.2 text as plain data.

    Raises:
        Problem: The text is no YAML, or it breaks a bound.

    Examples:
        >>> read_yaml("language: no\nsince: 2027-01-01").data
        {'language': 'no', 'since': '2027-01-01'}
    """
    import yaml  # only those who read YAML pay for it

    if len(text) > MOST_CHARACTERS:
        raise _too_large((1, 1))
    # YAML makes line feeds of all line breaks; doing so first keeps our lines and the parser's alike.
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if (problem := forbidden_character(text)) is not None:
        raise problem
    composer = _Composer(text)
    try:
        for event in yaml.parse(text, Loader=getattr(yaml, "CLoader", yaml.Loader)):
            composer.take(event)
    except yaml.MarkedYAMLError as error:
        raise explain(error, text) from None
    composer.finish()
    if composer.root is None or composer.root.value is None:
        raise empty_file()
    root = composer.root
    place = Place(root.mark, root.mark, root.inside)
    return Parsed(root.value, lambda: place, tuple(composer.problems), tuple(composer.notes))


class _Composer:
    """Puts values together as events arrive, without recursion, and keeps the bounds."""

    def __init__(self, text: str) -> None:
        self.root: _Node | None = None
        self.problems: list[Located] = []
        self.notes: list[Located] = []
        # The parser can put a value that is missing at the very end on a line that is not there.
        self._lines = [*text.split("\n"), ""]
        self._has_hashtags = "#" in text and _HASHTAGS.search(text) is not None
        self._open: list[_Frame] = []
        self._anchors: dict[str, _Node] = {}
        self._unused: dict[str, Located] = {}
        self._count = 0
        self._aliases = 0
        self._documents = 0
        self._handlers: dict[str, Callable[[Any, Mark], None]] = {
            "ScalarEvent": self._scalar,
            "AliasEvent": self._alias,
            "MappingStartEvent": self._start,
            "SequenceStartEvent": self._start,
            "MappingEndEvent": self._end,
            "SequenceEndEvent": self._end,
            "DocumentStartEvent": self._document,
        }

    def take(self, event: Any) -> None:
        """Take the next event of the parser."""
        handler = self._handlers.get(type(event).__name__)
        if handler is not None:
            handler(event, (event.start_mark.line + 1, event.start_mark.column + 1))

    def _document(self, _: Any, mark: Mark) -> None:
        self._documents += 1
        if self._documents > 1:
            raise Problem(
                "syntax-invalid",
                Text(nb="Filen har mer enn ett dokument.", en="The file has more than one document."),
                Text(
                    nb="Fjern linjen med «---», eller del filen i to.",
                    en='Remove the line "---", or split the file in two.',
                ),
                mark,
            )

    def _scalar(self, event: Any, mark: Mark) -> None:
        text: str = event.value
        frame = self._open[-1] if self._open else None
        if frame is not None and frame.key is None and isinstance(frame.data, dict):
            self._take_key(frame, event, mark)
            return
        plain = not event.style
        value = self._unreadable(event, mark) or (resolve(text) if plain else text)
        node = _Node(value, mark, empty=value is None and not text)
        if plain and text[:1] in _TYPOGRAPHIC and (quoted := TYPOGRAPHIC.fullmatch(text)) is not None:
            self.notes.append(Located(self._path(), _in_letters(quoted["text"], mark)))
        self._place(node, event.anchor)

    def _unreadable(self, event: Any, mark: Mark) -> Bad | None:
        if event.tag is not None:
            return _tagged(event.tag)
        if event.style:
            return None
        if event.value:
            return self._cut_short(event) if self._has_hashtags else None
        if event.anchor is not None:
            return _bad(
                Text(
                    nb=f"En tekst som begynner med «&», må stå i anførselstegn: «&{event.anchor}».",
                    en=f'A text that begins with "&" has to be in quotes: "&{event.anchor}".',
                )
            )
        return self._before_comment(mark[0] - 1, mark[1] - 1, _NO_VALUE)

    def _cut_short(self, event: Any) -> Bad | None:
        if not is_text(event.value) or _DATE.fullmatch(event.value):
            return None  # nothing of it can be lost
        return self._before_comment(event.end_mark.line, event.end_mark.column, _CUT_SHORT)

    def _before_comment(self, line: int, column: int, message: Text) -> Bad | None:
        comment = _COMMENT.match(self._lines[line], column)
        return _bad(message, HASHTAG, (line + 1, comment.end() - 1)) if comment else None

    def _take_key(self, frame: _Frame, event: Any, mark: Mark) -> None:
        key: str = event.value
        frame.key, frame.key_mark = key, mark
        if event.tag is not None:
            self._report(_tagged(event.tag).problem)
        rest = self._lines[event.end_mark.line][event.end_mark.column :].lstrip()
        cut = frame.in_brackets and bool(frame.data) and not event.style and rest[:1] in {",", "}"}
        frame.refused = cut or key in frame.data or key == "<<"
        if cut:
            self._report(_cut_at_comma(key, mark))
        elif key == "<<":
            self._report(_merge_key(mark))
        elif frame.refused:
            self._report(repeated_key(key, mark))

    def _report(self, problem: Problem) -> None:
        self.problems.append(Located(self._path(), problem))

    def _path(self) -> Path:
        return tuple(frame.part for frame in self._open)

    def _alias(self, event: Any, mark: Mark) -> None:
        self._aliases += 1
        known = self._anchors.get(event.anchor)
        self._unused.pop(event.anchor, None)
        if known is None:
            message = Text(
                nb=f"En tekst som begynner med «*», må stå i anførselstegn: «*{event.anchor}».",
                en=f'A text that begins with "*" has to be in quotes: "*{event.anchor}".',
            )
            node = _Node(_bad(message), mark)
        else:
            node = evolve(known, mark=mark)
        if self._aliases > MOST_ALIASES:
            raise _too_large(mark)
        self._place(node, None)

    def _start(self, event: Any, mark: Mark) -> None:
        self._refuse_as_key(mark)
        data: dict[str, Any] | list[Any] = {} if type(event).__name__ == "MappingStartEvent" else []
        bad = None if event.tag is None else _tagged(event.tag)
        self._open.append(_Frame(data, mark, event.anchor, bad, in_brackets=bool(event.flow_style)))
        if len(self._open) > MOST_LEVELS:
            raise too_deep(mark)

    def _end(self, _event: Any, _mark: Mark) -> None:
        frame = self._open.pop()
        value = frame.data if frame.bad is None else frame.bad
        # Only the collection itself is counted when it is placed; its content has been.
        self._count -= frame.count - 1
        node = _Node(value, frame.mark, frame.inside, larger=True, count=frame.count, levels=frame.levels)
        self._place(node, frame.anchor)

    def _name(self, anchor: str, node: _Node) -> None:
        if (before := self._unused.pop(anchor, None)) is not None:
            self.problems.append(before)
        self._anchors[anchor] = node
        if isinstance(node.value, str):
            self._unused[anchor] = Located(self._path(), _taken_for_anchor(anchor, node.value, node.mark))

    def finish(self) -> None:
        """Tell what stands named and is never asked for: it was a text that begins with `&`."""
        self.problems += self._unused.values()

    def _refuse_as_key(self, mark: Mark) -> None:
        frame = self._open[-1] if self._open else None
        if frame is not None and frame.key is None and isinstance(frame.data, dict):
            raise Problem(
                "syntax-invalid",
                Text(
                    nb="Her skal det stå en nøkkel, som «title:».",
                    en='A key such as "title:" is expected here.',
                ),
                _QUOTE,
                mark,
            )

    def _place(self, node: _Node, anchor: str | None) -> None:
        self._refuse_as_key(node.mark)
        if anchor is not None:
            self._name(anchor, node)
        self._count += node.count
        if self._count > MOST_NODES:
            raise _too_large(node.mark)
        if not self._open:
            self.root = node
            return
        frame = self._open[-1]
        frame.count += node.count
        frame.levels = max(frame.levels, node.levels + 1)
        if len(self._open) + node.levels > MOST_LEVELS:
            raise too_deep(node.mark)
        if isinstance(frame.data, list):
            frame.inside[len(frame.data)] = Place(node.mark, node.mark, node.inside)
            frame.data.append(node.value)
            return
        if not frame.refused:
            mark = frame.key_mark if node.larger or node.empty else node.mark
            frame.inside[frame.part] = Place(mark, frame.key_mark, node.inside)
            frame.data[str(frame.part)] = node.value
        frame.key = None


def _bad(message: Text, hint: Text = _QUOTE, mark: Mark | None = None) -> Bad:
    return Bad(Problem("syntax-invalid", message, hint, mark))


def _taken_for_anchor(anchor: str, rest: str, mark: Mark) -> Problem:
    whole = f"&{anchor} {rest}"
    whole = whole if len(whole) <= _FITS_A_LINE else f"{whole[: _FITS_A_LINE - 1]}…"
    return Problem(
        "syntax-invalid",
        Text(
            nb=f"En tekst som begynner med «&», må stå i anførselstegn: «{whole}».",
            en=f'A text that begins with "&" has to be in quotes: "{whole}".',
        ),
        _QUOTE,
        mark,
    )


def _in_letters(text: str, mark: Mark) -> Problem:
    text = text if len(text) <= _FITS_A_LINE else f"{text[: _FITS_A_LINE - 1]}…"
    return Problem(
        "quotes-typographic",
        Text(
            nb="Anførselstegnene er typografiske, så de er lest som en del av teksten.",
            en="The quotes are typographic, so they were read as part of the text.",
        ),
        Text(
            nb=f'Bruk rette: "{text}". Skal de være med i teksten, så sett rette utenpå.',
            en=f'Use plain ones: "{text}". If they belong to the text, put plain ones around them.',
        ),
        mark,
    )


def _tagged(tag: str) -> Bad:
    tag = tag.replace("tag:yaml.org,2002:", "!!")
    return _bad(
        Text(
            nb=f"Her står det en YAML-merkelapp ({tag}); slike brukes ikke i strategier.",
            en=f"There is a YAML tag ({tag}) here; strategies use none.",
        ),
        Text(
            nb="Fjern den, eller sett teksten i anførselstegn hvis den begynner med «!».",
            en='Remove it, or put the text in quotes if it begins with "!".',
        ),
    )


def _cut_at_comma(rest: str, mark: Mark) -> Problem:
    return Problem(
        "syntax-invalid",
        Text(
            nb=f"Mellom {{ og }} slutter en tekst ved kommaet, og «{rest}» ble til noe for seg.",
            en=f'Between {{ and }} a text ends at the comma, and "{rest}" became something of its own.',
        ),
        Text(nb="Sett hele teksten i anførselstegn.", en="Put the whole text in quotes."),
        mark,
    )


def _merge_key(mark: Mark) -> Problem:
    return Problem(
        "syntax-invalid",
        Text(
            nb="Flettenøkkelen «<<» finnes ikke i YAML 1.2.",
            en='The merge key "<<" does not exist in YAML 1.2.',
        ),
        Text(nb="Skriv ut nøklene den skulle hente.", en="Write out the keys it was to bring."),
        mark,
    )


def _too_large(mark: Mark) -> Problem:
    return Problem(
        "too-deep",
        Text(
            nb=f"Filen er for stor for YAML: mer enn {MOST_CHARACTERS} tegn, {MOST_NODES} verdier "
            f"eller {MOST_ALIASES} alias.",
            en=f"The file is too large for YAML: more than {MOST_CHARACTERS} characters, {MOST_NODES} values "
            f"or {MOST_ALIASES} aliases.",
        ),
        Text(
            nb="Skriv det som gjentas («*navn»), én gang og pek på det med ID. En så stor strategi kan "
            "skrives "
            "som JSON.",
            en='Write what is repeated ("*name") once and point at it by its id. A strategy as large as that '
            "can be written as JSON.",
        ),
        mark,
    )
