"""XML as a tree of names, texts and lines; without entities, so that no file can grow or reach for others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field

from strategykit.errors import LoadError
from strategykit.findings import Finding, Severity, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Node", "parsed"]

_DEEPEST = 50
_OLD_NAMES = {"FirstName": "GivenName", "LastName": "Surname"}
"""What the standard called elements before it was one."""


@define
class Node:
    """An element; its name is without a prefix, since real files have any."""

    tag: str
    written: str
    """Its name as it is written, without a prefix."""
    line: int
    attributes: dict[str, str]
    children: list[Node] = field(factory=list, init=False)
    pieces: list[str] = field(factory=list, init=False)

    def all(self, tag: str) -> list[Node]:
        """Give the children of a name."""
        return [each for each in self.children if each.tag == tag]

    def one(self, tag: str) -> Node | None:
        """Give the first child of a name."""
        return next(iter(self.all(tag)), None)

    def words(self, tag: str) -> str | None:
        """Give the text of a child, or None where there is none: real files are full of empty elements."""
        found = self.one(tag)
        return found.text if found is not None and found.text else None

    @property
    def text(self) -> str:
        """Its own text."""
        return "".join(self.pieces).strip()

    def walk(self) -> Iterator[Node]:
        """Give it and all that is in it, in the order of the file."""
        stack: list[Node] = [self]
        while stack:
            node = stack.pop()
            yield node
            stack.extend(reversed(node.children))


def parsed(data: bytes | str) -> Node:
    """Read a file's outermost element.

    Raises:
        LoadError: It is no well-formed XML, or declares entities.

    Examples:
        >>> parsed("<s:Plan xmlns:s='urn:x'><s:Name> Hei </s:Name></s:Plan>").words("Name")
        'Hei'
        >>> parsed("<Plan>")
        Traceback (most recent call last):
        ...
        strategykit.errors.LoadError: 1:7 This is no well-formed XML: no element found.
    """
    from xml.parsers.expat import ExpatError, ParserCreate, errors

    parser = ParserCreate("utf-8" if isinstance(data, str) else None)
    top: list[Node] = []
    open_: list[Node] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        written = name.rpartition(":")[2]
        node = Node(_OLD_NAMES.get(written, written), written, parser.CurrentLineNumber, attributes)
        (open_[-1].children if open_ else top).append(node)
        open_.append(node)
        if len(open_) > _DEEPEST:
            raise _refused(parser, _TOO_DEEP)

    def end(_: str) -> None:
        open_.pop()

    def characters(text: str) -> None:
        open_[-1].pieces.append(text)

    def doctype(*_: Any) -> None:
        raise _refused(parser, _DOCTYPE)

    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.CharacterDataHandler, parser.StartDoctypeDeclHandler = characters, doctype
    try:
        parser.Parse(data, True)  # noqa: FBT003 - the C function takes no keywords
    except ExpatError as error:
        why = errors.messages.get(error.code, str(error))
        said = Text(nb=f"Dette er ikke velformet XML: {why}.", en=f"This is no well-formed XML: {why}.")
        raise _refused(parser, said, error.lineno, error.offset + 1) from None
    return top[0]


_DOCTYPE = Text(
    nb="Filen har en DOCTYPE. Den kan hente andre filer og leses ikke.",
    en="The file has a DOCTYPE, which can fetch other files; it is not read.",
)
_TOO_DEEP = Text(nb="Elementene ligger for dypt i hverandre.", en="Its elements are nested too deeply.")


def _refused(parser: Any, said: Text, line: int | None = None, column: int | None = None) -> LoadError:
    at = (line or parser.CurrentLineNumber, column or parser.CurrentColumnNumber + 1)
    found = Finding(
        name="syntax-invalid", code="SK002", severity=Severity.ERROR, message=said, line=at[0], column=at[1]
    )
    return LoadError(f"{at[0]}:{at[1]} {said.en}", (found,))
