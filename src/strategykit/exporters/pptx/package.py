"""The package: parts, their relationships and content types, in a zip that is always the same.

What would make PowerPoint offer a repair is refused here, while writing.
"""

from __future__ import annotations

from posixpath import relpath
from typing import TYPE_CHECKING, NamedTuple

from strategykit.errors import StrategykitError
from strategykit.exporters.pptx.xml import DECLARATION, attribute
from strategykit.exporters.pptx.zipping import Packer, zipped

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from strategykit.exporters.pptx.prepared import Part
    from strategykit.exporters.pptx.relations import Relation, Relations
    from strategykit.exporters.pptx.zipping import Member

__all__ = ["BrokenPackageError", "Package", "require"]

_SCHEMAS = "http://schemas.openxmlformats.org/package/2006"
_RELATIONS = "application/vnd.openxmlformats-package.relationships+xml"
_RELATIONSHIPS = f'{DECLARATION}<Relationships xmlns="{_SCHEMAS}/relationships">'


class BrokenPackageError(StrategykitError, RuntimeError):
    """A deck would have been written that PowerPoint repairs: a mistake in this library."""


def require(condition: object, what: str) -> None:
    """Refuse to write when something that must hold does not.

    Examples:
        >>> require(False, "two slides have one title")
        Traceback (most recent call last):
        ...
        strategykit.exporters.pptx.package.BrokenPackageError: two slides have one title
    """
    if not condition:
        raise BrokenPackageError(what)


class _Entry(NamedTuple):
    content_type: str
    members: tuple[Member, ...]
    """The part, and where it leads anywhere its relationships."""


def _relative(target: str, folder: str) -> str:
    """Give the way from a folder to a part: into it, or beside it by one step up."""
    above, _, _ = folder.rpartition("/")
    if target.startswith(f"{folder}/"):
        return target[len(folder) + 1 :]
    if above and target.startswith(f"{above}/"):
        return f"..{target[len(above) :]}"
    return relpath(target, folder)


class Package:
    """The parts of a file, in the order they were added.

    Examples:
        >>> package = Package()
        >>> package.add("/ppt/presentation.xml", "application/xml", "<p/>")
        >>> package.to_bytes()[:2]
        b'PK'
    """

    def __init__(self) -> None:
        self._parts: dict[str, _Entry] = {}
        self._targets: dict[str, str] = {}
        """What parts lead to, and the first folder that does."""
        self._packer = Packer()

    def add(
        self, name: str, content_type: str, content: str | bytes, relations: Relations | None = None
    ) -> None:
        """Add a part, and compress it at once, so that a deck is never whole in memory.

        Args:
            name: Its name from the root, such as `/ppt/presentation.xml`.
            content_type: Its content type.
            content: Its XML, or its bytes where it is none.
            relations: What it leads to.
        """
        data = content.encode() if isinstance(content, str) else content
        member = self._packer.packed(name[1:], data)
        self._put(name, content_type, member, relations.all() if relations else ())

    def take(self, part: Part) -> None:
        """Add a part that is ready."""
        self._put(part.name, part.content_type, part.member, part.relations)

    def _put(self, name: str, content_type: str, member: Member, relations: Sequence[Relation]) -> None:
        require(name.startswith("/"), f"{name} does not begin at the root")
        require(name not in self._parts, f"two parts are called {name}")
        require(content_type, f"{name} has no content type")
        folder, _, base = name.rpartition("/")
        self._parts[name] = _Entry(content_type, (member, *self._relationships(folder, base, relations)))

    def to_bytes(self, root: Relations | None = None) -> bytes:
        """Give the file; the package is empty afterwards.

        Args:
            root: What the package itself leads to.
        """
        return zipped(self._members(root.all() if root else ()))

    def _members(self, root: Sequence[Relation]) -> Iterator[Member]:
        yield self._packer.packed("[Content_Types].xml", self._content_types())
        yield from self._relationships("", "", root)
        for target, folder in self._targets.items():
            require(target in self._parts, f"{folder}/ leads to {target}, which is not there")
        for name in list(self._parts):
            yield from self._parts.pop(name).members  # each is let go once it is written

    def _content_types(self) -> bytes:
        # Of pictures every program expects the type by their suffix.
        pictures = {
            name.rpartition(".")[2]: part.content_type
            for name, part in self._parts.items()
            if part.content_type.startswith("image/")
        }
        overrides = "".join(
            f'<Override PartName="{name}" ContentType="{part.content_type}"/>'
            for name, part in self._parts.items()
            if name.rpartition(".")[2] not in pictures
        )
        defaults = "".join(
            f'<Default Extension="{suffix}" ContentType="{kind}"/>'
            for suffix, kind in sorted(pictures.items())
        )
        return (
            f'{DECLARATION}<Types xmlns="{_SCHEMAS}/content-types">'
            f'<Default Extension="rels" ContentType="{_RELATIONS}"/>'
            f'<Default Extension="xml" ContentType="application/xml"/>{defaults}{overrides}</Types>'
        ).encode()

    def _relationships(self, folder: str, base: str, relations: Sequence[Relation]) -> Iterator[Member]:
        """Give what a part leads to, where it does, and remember it until all parts are there."""
        if not relations:
            return
        rows = [_RELATIONSHIPS]
        for key, kind, target, external in relations:
            if external:
                leads = f'{attribute(target)}" TargetMode="External'
            else:
                self._targets.setdefault(target, folder)
                leads = attribute(_relative(target, folder))
            rows.append(f'<Relationship Id="{key}" Type="{kind}" Target="{leads}"/>')
        rows.append("</Relationships>")
        yield self._packer.packed(f"{folder}/_rels/{base}.rels".lstrip("/"), "".join(rows).encode())
