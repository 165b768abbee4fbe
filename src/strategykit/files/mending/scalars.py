"""How a text is written in the place of another: in the same style, and word by word where that goes."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from strategykit.files.mending.written import CannotSplice, Style
from strategykit.files.yaml_writer import SPECIAL, is_plain
from strategykit.findings import Text

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["json_instead", "yaml_instead"]

_SPACES = re.compile(r"(\s+)")
_BRACKETS = re.compile(r"[,\[\]{}]")
_HEADER = re.compile(r"[|>][-+1-9]*")
_PIECES = re.compile(r"\\(?:x..|u.{4}|U.{8}|.)|.", re.DOTALL)
_BREAK = re.compile(r"\r\n|\r|\n")
_NO_BLOCK = Text(
    nb="teksten kan ikke stå slik over flere linjer", en="the text cannot stand over several lines like this"
)


def yaml_instead(raw: str, old: str, new: str, style: Style, *, in_brackets: bool) -> str:
    r"""Give what is written in YAML in the place of a text.

    Args:
        raw: How the old text is written, from its first to its last character.
        old: The old text.
        new: The new one.
        style: The style it is written in.
        in_brackets: True where brackets are around it.

    Examples:
        >>> yaml_instead("'http//x'", "http//x", "http://x", Style.SINGLE, in_brackets=False)
        "'http://x'"
        >>> yaml_instead(">- # c\n  Se\n  #her", "Se #her", "Se #Her", Style.BLOCK, in_brackets=False)
        '>- # c\n  Se\n  #Her'
    """
    one_line = "\n" not in new
    plain = one_line and is_plain(new) and not (in_brackets and _BRACKETS.search(new))
    if style is Style.BLOCK:
        return _block(raw, old, new)
    if style is Style.PLAIN and plain:
        return _by_word(raw, old, new) or new
    if style is Style.SINGLE and one_line and not SPECIAL.search(new):
        return _by_word(raw, old, new, _in_single) or f"'{_in_single(new)}'"
    if style is Style.DOUBLE:
        return _in_place(raw, old, new) or _by_word(raw, old, new, _in_double) or f'"{_in_double(new)}"'
    return new if plain and style is Style.ALIAS else f'"{_in_double(new)}"'


def json_instead(raw: str, old: str, new: str) -> str:
    r"""Give what is written in JSON in the place of a text; letters stay escaped where they were.

    Examples:
        >>> json_instead('"p\\u00e5 #nyerenter"', "på #nyerenter", "på #NyeRenter")
        '"p\\u00e5 #NyeRenter"'
    """
    ascii_only = "\\u" in raw and raw.isascii()

    def write(text: str) -> str:
        return json.dumps(text, ensure_ascii=ascii_only)[1:-1]

    return _by_word(raw, old, new, write) or f'"{write(new)}"'


def _by_word(raw: str, old: str, new: str, write: Callable[[str], str] = str) -> str | None:
    """Replace only the words that change, wherever the old text is broken into lines.

    None where white space changes too, or where a word is not written as we would.
    """
    before, after = _SPACES.split(old), _SPACES.split(new)
    if before[1::2] != after[1::2]:
        return None
    places: list[tuple[int, str, str]] = []
    at = 0
    for word, instead in zip(before, after, strict=True):
        if word != instead:
            written = write(word)
            starts = [match.start() for match in re.finditer(re.escape(written), raw)] if word else []
            if len(starts) != old.count(word):
                return None
            places.append((starts[old.count(word, 0, at)], written, write(instead)))
        at += len(word)
    for start, written, instead in reversed(places):
        raw = raw[:start] + instead + raw[start + len(written) :]
    return raw


def _in_place(raw: str, old: str, new: str) -> str | None:
    """Replace only the letters that change, so that the others stay escaped where they were."""
    pieces = _PIECES.findall(raw[1:-1])
    if len(pieces) != len(old) or _BREAK.search(raw):
        return None
    before = _in_common(old, new)
    after = _in_common(old[before:][::-1], new[before:][::-1])
    instead = _in_double(new[before : len(new) - after])
    return f'"{"".join(pieces[:before])}{instead}{"".join(pieces[len(pieces) - after :])}"'


def _in_common(one: str, other: str) -> int:
    """Tell how many letters two texts begin with alike."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def _in_single(text: str) -> str:
    return text.replace("'", "''")


def _in_double(text: str) -> str:
    escaped = json.dumps(text, ensure_ascii=False)[1:-1]
    return SPECIAL.sub(lambda match: f"\\u{ord(match[0]):04x}", escaped)


def _block(raw: str, old: str, new: str) -> str:
    """Write a text below its header, which says what becomes of the line breaks at the end."""
    head = _HEADER.match(raw)
    break_ = _BREAK.search(raw)
    if head is None or break_ is None:
        raise CannotSplice(_NO_BLOCK)
    above, body = raw[: break_.start()], raw[break_.start() :]
    if not SPECIAL.search(new) and (found := _by_word(body, old, new)):
        return above + found
    text = new.rstrip("\n")
    is_bare = bool(text) and not text[0].isspace() and not SPECIAL.search(text)
    if not is_bare and "\n" not in new:
        return (new if is_plain(new) else f'"{_in_double(new)}"') + above[head.end() :]
    ends_alike = len(old) - len(old.rstrip("\n")) == len(new) - len(text)
    if not is_bare or not (ends_alike or text == new):
        raise CannotSplice(_NO_BLOCK)
    # A minus in the header says that no line break ends the text.
    header = head[0] if ends_alike else re.sub("[-+]", "", head[0]) + "-"
    between = break_[0] * (2 if raw.startswith(">") else 1)
    lines = between.join(_pad(body, old) + line if line else "" for line in text.split("\n"))
    return header + above[head.end() :] + break_[0] + lines


def _pad(body: str, old: str) -> str:
    """Give the indentation of a block, without the spaces that are the text's own."""
    first = next(line for line in _BREAK.split(body) if line.strip())
    own = next(line for line in old.split("\n") if line.strip())
    return first[: len(first) - len(first.lstrip(" ")) - len(own) + len(own.lstrip(" "))]
