"""Where YAML bites: what its parser says, told as a person would who sees the line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from strategykit.files.problems import Problem
from strategykit.findings import Text

if TYPE_CHECKING:
    from yaml import Mark as YamlMark
    from yaml import MarkedYAMLError

__all__ = ["explain", "forbidden_character"]

_FORBIDDEN = re.compile("[^\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_AFTER_QUOTES = re.compile(r"""(?:^|[:\-]\s+)(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s*[^\s#:,\]}]""")
_VALUE = re.compile(r"^\s*(?:- +)*(?:[\w-]+: +)?(?P<value>.*?)\s*$")

_NOTICED_LATE = ("quoted scalar", "expected ':'", "flow sequence", "flow mapping")
"""What the parser notices late: it has to be mended where the quote, the key or the bracket began."""

_QUOTE = Text(nb="Sett teksten i anførselstegn.", en="Put the text in quotes.")
_SPACES = Text(nb="Bruk mellomrom til innrykk.", en="Indent with spaces.")


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
    line = lines[mark[0] - 1] if mark[0] <= len(lines) else ""
    message, hint = _words(said, line, mark[1] - 1)
    return Problem("syntax-invalid", message, hint, mark)


def _words(said: str, line: str, column: int) -> tuple[Text, Text | None]:
    here = line[column : column + 1]
    if "\t" in line[: len(line) - len(line.lstrip())] or here == "\t":
        return Text(nb="Linjen er rykket inn med tabulator.", en="The line is indented with a tab."), _SPACES
    if "cannot start any token" in said:
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
            Text(
                nb="Sett hele teksten i anførselstegn: 'Hun sa \"hei\" til oss'.",
                en="Put the whole text in quotes: 'She said \"hello\" to us'.",
            ),
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


def _quoted(line: str) -> Text:
    match = _VALUE.match(line)
    value = match["value"] if match else line.strip()
    if not value or len(value) > 60 or '"' in value or "\\" in value:  # noqa: PLR2004 - fits a line
        return _QUOTE
    return Text(nb=f'Sett teksten i anførselstegn: "{value}".', en=f'Put the text in quotes: "{value}".')
