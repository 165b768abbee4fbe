"""The package: parts, their relationships and content types, in a zip that is always the same.

What would make PowerPoint offer a repair is refused here, while writing.
"""

from __future__ import annotations

import zipfile
from functools import lru_cache
from io import BytesIO
from posixpath import dirname, relpath
from typing import TYPE_CHECKING

from attrs import frozen

from strategykit.errors import StrategykitError
from strategykit.exporters.pptx.xml import DECLARATION, attribute

if TYPE_CHECKING:
    from strategykit.exporters.pptx.relations import Relation, Relations

__all__ = ["BrokenPackageError", "Package", "require"]

_SCHEMAS = "http://schemas.openxmlformats.org/package/2006"
_RELATIONS = "application/vnd.openxmlformats-package.relationships+xml"
_EPOCH = (1980, 1, 1, 0, 0, 0)


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


@frozen
class _Part:
    content_type: str
    data: bytes
    relations: tuple[Relation, ...]


@lru_cache(maxsize=4096)
def _relative(target: str, folder: str) -> str:
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
        self._parts: dict[str, _Part] = {}

    def add(self, name: str, content_type: str, text: str, relations: Relations | None = None) -> None:
        """Add a part.

        Args:
            name: Its name from the root, such as `/ppt/presentation.xml`.
            content_type: Its content type.
            text: Its XML.
            relations: What it leads to.
        """
        require(name not in self._parts, f"two parts are called {name}")
        require(content_type, f"{name} has no content type")
        self._parts[name] = _Part(content_type, text.encode(), tuple(relations.all()) if relations else ())

    def to_bytes(self, root: Relations | None = None) -> bytes:
        """Give the file.

        Args:
            root: What the package itself leads to.
        """
        members = [("[Content_Types].xml", self._content_types())]
        if root is not None:
            members.append(("_rels/.rels", self._relationships("/", tuple(root.all()))))
        for name, part in self._parts.items():
            members.append((name[1:], part.data))
            if part.relations:
                folder, _, base = name[1:].rpartition("/")
                members.append(
                    (f"{folder}/_rels/{base}.rels", self._relationships(dirname(name), part.relations))
                )
        buffer = BytesIO()
        with zipfile.ZipFile(buffer, "w") as archive:
            for name, data in members:
                info = zipfile.ZipInfo(name, _EPOCH)
                info.compress_type = zipfile.ZIP_DEFLATED
                info.create_system = 0  # the same on every operating system
                archive.writestr(info, data)
        return buffer.getvalue()

    def _content_types(self) -> bytes:
        overrides = "".join(
            f'<Override PartName="{name}" ContentType="{part.content_type}"/>'
            for name, part in self._parts.items()
        )
        return (
            f'{DECLARATION}<Types xmlns="{_SCHEMAS}/content-types">'
            f'<Default Extension="rels" ContentType="{_RELATIONS}"/>'
            f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
        ).encode()

    def _relationships(self, folder: str, relations: tuple[Relation, ...]) -> bytes:
        rows = []
        for relation in relations:
            target = relation.target
            mode = ' TargetMode="External"' if relation.external else ""
            if not relation.external:
                require(target in self._parts, f"{folder} leads to {target}, which is not there")
                target = _relative(target, folder)
            named = f'Id="{relation.id}" Type="{relation.type}"'
            rows.append(f'<Relationship {named} Target="{attribute(target)}"{mode}/>')
        return (
            f'{DECLARATION}<Relationships xmlns="{_SCHEMAS}/relationships">{"".join(rows)}</Relationships>'
        ).encode()
