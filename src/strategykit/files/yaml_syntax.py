"""Where YAML bites: what its parser says, told as a person would who sees the line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from strategykit.files.problems import Problem
from strategykit.files.scalars import TYPOGRAPHIC
from strategykit.findings import Text

if TYPE_CHECKING:
    from yaml import Mark as YamlMark
    from yaml import MarkedYAMLError

    from strategykit.files.positions import Mark

__all__ = ["HASHTAG", "explain", "forbidden_character"]

_FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")
_AFTER_QUOTES = re.compile(r"""(?:^|[:\-]\s+)(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s*[^\s#:,\]}]""")
_HASHTAG_IN_BRACKETS = re.compile(r"""[\[{](?:[^"'#\]}]*[ ,])?(?=#\S)""")
_FITS_A_LINE = 60
_VALUE = re.compile(r"^\s*(?:- +)*(?:[\w-]+: +)?(?P<value>.*?)\s*$")

_ONLY_A_KEY = re.compile(r"\s*(?:- +)*[a-z_]+")
_NO_SPACE = re.compile(r"\s*(?:- +)*(?P<key>[a-z_]+):(?P<value>[^\s:/][^:]*)$")
_AFTER_BRACKET = re.compile(r"""(?:^|[:-] )\s*(?P<bracket>\[[^\]]*\]|\{[^}]*\})\s+[^\s#]""")

_NO_SPACE_AFTER = Text(nb="Mellomrommet etter kolonet mangler.", en="The space after the colon is missing.")
_TOO_FAR_IN = Text(
    nb="Nøkkelen står lenger inne enn nøklene over, så den ble lest som en fortsettelse av teksten der.",
    en="The key is further in than the keys above, so it was read as going on with the text there.",
)
_ALIGN = Text(
    nb="Still den rett under nøklene i samme objekt.", en="Align it with the keys of the same object."
)
_COMMENT_INSIDE = Text(
    nb="En kommentarlinje slutter teksten over, som ser ut til å fortsette på neste linje.",
    en="A comment line ends the text above it, which seems to go on in the next line.",
)
_QUOTE_OR_MOVE = Text(
    nb="Flytt kommentaren, eller skriv teksten som en blokk: «>-».",
    en='Move the comment, or write the text as a block: ">-".',
)
_GOES_ON = Text(
    nb="Teksten fortsetter etter klammen, og kan ikke begynne med en uten anførselstegn.",
    en="The text goes on after the bracket, and cannot begin with one without quotes.",
)

_BEGINS_BADLY = (
    "while scanning an alias",
    "while scanning an anchor",
    "cannot start any token",
    "sequence entries are not allowed",
    "mapping keys are not allowed",
)
_IN_BRACKETS = Text(
    nb="Det som følger «#», er en kommentar, så klammen blir ikke lukket på denne linjen.",
    en='What follows "#" is a comment, so the bracket is not closed on this line.',
)
_NOTICED_LATE = ("quoted scalar", "an alias", "an anchor", "expected ':'", "flow sequence", "flow mapping")
"""What the parser notices late: it has to be mended where the quote, the key or the bracket began."""

_QUOTE = Text(nb="Sett teksten i anførselstegn.", en="Put the text in quotes.")
_SPACES = Text(nb="Bruk mellomrom til innrykk.", en="Indent with spaces.")
HASHTAG = Text(
    nb='Sett teksten i anførselstegn: "#…"; en kommentar skrives med mellomrom: «# …».',
    en='Put the text in quotes: "#…"; a comment is written with a space: "# …".',
)
"""What to do about a hashtag that is a comment to YAML."""


def forbidden_character(text: str) -> Problem | None:
    """Find the first character that YAML takes only as an escape, or reads in more than one way.

    The next-line and separator characters break lines in YAML 1.1 and do not in YAML 1.2.
    """
    match = _FORBIDDEN.search(text)
    if match is None:
        return None
    before = text[: match.start()]
    mark = (before.count("\n") + 1, len(before) - before.rfind("\n"))
    name = f"U+{ord(match[0]):04X}"
    return Problem(
        "syntax-invalid",
        Text(
            nb=f"Her står styretegnet {name}, som ikke kan stå slik i YAML.",
            en=f"The control character {name} cannot stand like this in YAML.",
        ),
        Text(
            nb=f'Fjern det, eller skriv det i doble anførselstegn: "\\u{ord(match[0]):04x}".',
            en=f'Remove it, or write it in double quotes: "\\u{ord(match[0]):04x}".',
        ),
        mark,
    )


def explain(error: MarkedYAMLError, text: str) -> Problem:
    """Tell what is wrong with the YAML, at the place where it has to be mended."""
    said = f"{error.context or ''} {error.problem or ''}"
    at: YamlMark | None = error.problem_mark
    if error.context_mark is not None and any(each in said for each in _NOTICED_LATE):
        at = error.context_mark
    mark = (1, 1) if at is None else (at.line + 1, at.column + 1)
    lines = text.split("\n")
    if "flow" in said and (hashtag := _hashtag_in_brackets(lines[: mark[0]])) is not None:
        return Problem("syntax-invalid", _IN_BRACKETS, HASHTAG, hashtag)
    line = lines[mark[0] - 1] if mark[0] <= len(lines) else ""
    slip = _slip(said, lines, mark)
    message, hint, mark = slip or (*_words(said, line, mark[1] - 1), mark)
    return Problem("syntax-invalid", message, hint, mark)


def _slip(said: str, lines: list[str], mark: Mark) -> tuple[Text, Text, Mark] | None:
    """Know a slip by the lines around it, where the parser's own words point at what follows from it."""
    line = lines[mark[0] - 1] if mark[0] <= len(lines) else ""
    above = next((at for at in range(mark[0] - 1, 0, -1) if lines[at - 1].strip()), None)
    if "mapping values are not allowed" in said and above and _ONLY_A_KEY.fullmatch(line[: mark[1] - 1]):
        if (glued := _NO_SPACE.match(lines[above - 1])) is not None:
            key, value = glued["key"], glued["value"]
            hint = Text(nb=f"Skriv «{key}: {value}».", en=f'Write "{key}: {value}".')
            return _NO_SPACE_AFTER, hint, (above, glued.end("key") + 1)
        return _TOO_FAR_IN, _ALIGN, (mark[0], len(line) - len(line.lstrip()) + 1)
    if above and lines[above - 1].lstrip().startswith("#") and ":" not in line and "block mapping" in said:
        return _COMMENT_INSIDE, _QUOTE_OR_MOVE, (above, lines[above - 1].index("#") + 1)
    if "block mapping" in said and (after := _AFTER_BRACKET.search(line)) is not None:
        return _GOES_ON, _quoted(line), (mark[0], after.start("bracket") + 1)
    return None


def _hashtag_in_brackets(lines: list[str]) -> Mark | None:
    for number in range(len(lines), 0, -1):
        if (match := _HASHTAG_IN_BRACKETS.search(lines[number - 1])) is not None:
            return number, match.end() + 1
    return None


def _words(said: str, line: str, column: int) -> tuple[Text, Text | None]:
    here = line[column : column + 1]
    if "\t" in line[: len(line) - len(line.lstrip())] or here == "\t":
        return Text(nb="Linjen er rykket inn med tabulator.", en="The line is indented with a tab."), _SPACES
    if any(each in said for each in _BEGINS_BADLY):
        return (
            Text(
                nb=f"En tekst som begynner med «{here}», må stå i anførselstegn.",
                en=f'A text that begins with "{here}" has to be in quotes.',
            ),
            _quoted(line),
        )
    if "mapping values are not allowed" in said:
        return (
            Text(
                nb="En tekst med kolon og mellomrom, som «Merk: dette», må stå i anførselstegn.",
                en='A text with a colon and a space, such as "Note: this", has to be in quotes.',
            ),
            _quoted(line),
        )
    if "quoted scalar" in said:
        return (
            Text(
                nb="Teksten som begynner her, mangler anførselstegn til slutt, eller har en ukjent \\-kode.",
                en="The text that begins here has no closing quote, or an escape YAML does not know.",
            ),
            None,
        )
    if _AFTER_QUOTES.search(line):
        return (
            Text(
                nb="Teksten fortsetter etter det siste anførselstegnet.",
                en="The text goes on after its closing quote.",
            ),
            _quoted_whole(line),
        )
    return _structure(said, line)


def _structure(said: str, line: str) -> tuple[Text, Text | None]:
    if "expected ':'" in said:
        return (
            Text(
                nb="Linjen er verken en nøkkel med kolon eller fortsettelsen av en tekst.",
                en="The line is neither a key with a colon nor the continuation of a text.",
            ),
            Text(
                nb="Skriv «nøkkel: verdi», eller rykk den inn under teksten den fortsetter.",
                en='Write "key: value", or indent it under the text it continues.',
            ),
        )
    if "comment or line break" in said:
        return (
            Text(
                nb="En tekst som begynner med «>» eller «|», må stå i anførselstegn.",
                en='A text that begins with ">" or "|" has to be in quotes.',
            ),
            _quoted(line),
        )
    if "flow sequence" in said or "flow mapping" in said:
        return (
            Text(
                nb="Klammen som åpnes her, blir ikke lukket, eller det mangler et komma i den.",
                en="The bracket that opens here is not closed, or a comma is missing in it.",
            ),
            Text(
                nb="Sett teksten i anførselstegn hvis den begynner med «[» eller «{».",
                en='Put the text in quotes if it begins with "[" or "{".',
            ),
        )
    if "block mapping" in said or "block collection" in said or "block sequence" in said:
        return (
            Text(
                nb="Innrykket stemmer ikke: linjen hører ikke til noe av det som står over.",
                en="The indentation does not fit: the line belongs to nothing of what stands above.",
            ),
            Text(
                nb="Still nøklene i samme objekt rett under hverandre, og begynn hvert punkt med «- ».",
                en='Align the keys of one object, and begin each item with "- ".',
            ),
        )
    said = " ".join(said.split())
    return Text(nb=f"Dette er ikke YAML ({said}).", en=f"This is not YAML ({said})."), None


def _quoted_whole(line: str) -> Text:
    value = _value_of(line)
    inner = value[1:-1] if value[:1] == value[-1:] == "'" else value
    for quote, text in (('"', inner), ("'", value)):
        if quote not in text and "\\" not in text and len(text) <= _FITS_A_LINE:
            text = f"{quote}{text}{quote}"  # noqa: PLW2901 - the same text, quoted
            return Text(
                nb=f"Sett hele teksten i anførselstegn: {text}.", en=f"Put the whole text in quotes: {text}."
            )
    return _QUOTE


def _value_of(line: str) -> str:
    match = _VALUE.match(line)
    return match["value"] if match else line.strip()


def _quoted(line: str) -> Text:
    value = _value_of(line)
    typographic = TYPOGRAPHIC.fullmatch(value)
    if typographic is not None:
        text = typographic["text"]
        return Text(
            nb=f'Bruk rette anførselstegn: "{text}"; for YAML er “ og ” bokstaver.',
            en=f'Use plain quotes: "{text}"; to YAML “ and ” are letters.',
        )
    if not value or len(value) > _FITS_A_LINE or '"' in value or "\\" in value:
        return _QUOTE
    return Text(nb=f'Sett teksten i anførselstegn: "{value}".', en=f'Put the text in quotes: "{value}".')
