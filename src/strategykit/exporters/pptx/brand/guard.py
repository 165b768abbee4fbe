"""Open a company's template as what it is: a file from somewhere, that may be broken or meant to harm.

What comes out holds no slides, no macros and no type declarations, and is small enough to be read.
"""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from io import BytesIO
from typing import TYPE_CHECKING

from strategykit.exporters.pptx.brand.markup import BrandError, P, parsed, written

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["guarded"]

_LARGEST = 256 * 1024 * 1024
_MOST = 10_000
_DENSEST = 400
"""A member that grows by more than this is no document; XML grows by 20, at the most by 100."""
_SMALL = 4 * 1024 * 1024
_TYPES = "[Content_Types].xml"
_PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"
_MAIN = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
_CONTENT = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_FORMS = ("presentation", "template", "slideshow")
_KEPT = {"slideMaster", "notesMaster", "theme", "tableStyles"}
"""What a presentation leads to that belongs to its look."""
_DOCTYPES = tuple("<!DOCTYPE".encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be"))
_OLE = b"\xd0\xcf\x11\xe0"


def guarded(data: bytes) -> tuple[bytes, bool]:
    """Give a template as a package that can be read without harm, and tell whether it had macros.

    Raises:
        BrandError: It is no presentation, is broken, or would harm.

    Examples:
        >>> guarded(b"no file")
        Traceback (most recent call last):
        ...
        strategykit.exporters.pptx.brand.markup.BrandError: the template is no PowerPoint file
    """
    members = _read(data)
    for name, content in members.items():
        if name.endswith((".xml", ".rels")) and any(mark in content for mark in _DOCTYPES):
            raise BrandError(
                f"the template declares a document type in {name}, which no template needs: it is not read"
            )
    main, macros = _typed(members)
    rels = f"{posixpath.dirname(main)}/_rels/{posixpath.basename(main)}.rels".lstrip("/")
    if rels not in members or main not in members:
        raise BrandError("the template is broken: its presentation is missing")
    tree = parsed(rels, members[rels])
    for relation in list(tree):
        if (
            relation.get("Type", "").rpartition("/")[2] not in _KEPT
            or relation.get("TargetMode") == "External"
        ):
            tree.remove(relation)
    members[rels] = written(tree)
    tree = parsed(main, members[main])
    for name in ("sldIdLst", "custShowLst", "custDataLst", "embeddedFontLst", "handoutMasterIdLst", "extLst"):
        for each in tree.findall(f"{P}{name}"):
            tree.remove(each)
    members[main] = written(tree)
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return made.getvalue(), macros


def _read(data: bytes) -> dict[str, bytes]:
    if data.startswith(_OLE):
        raise BrandError("the template is an older .ppt file, or locked with a password: save it as .pptx")
    if not data.startswith(b"PK"):
        raise BrandError("the template is no PowerPoint file")
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            found = [member for member in archive.infolist() if not member.is_dir()]
            _hold(found)
            return {member.filename: archive.read(member) for member in found}
    except BrandError:
        raise
    except (
        zipfile.BadZipFile,
        zlib.error,
        RuntimeError,
        NotImplementedError,
        EOFError,
        OSError,
        ValueError,
    ) as error:
        raise BrandError(f"the template is broken: {error}") from error


def _hold(found: list[zipfile.ZipInfo]) -> None:
    """Refuse, before anything is unpacked, what would fill the memory or hide something."""
    if len(found) > _MOST or sum(member.file_size for member in found) > _LARGEST:
        raise BrandError("the template unpacks to more than any template holds: it is not read")
    for member in found:
        if member.file_size > max(_SMALL, member.compress_size * _DENSEST):
            raise BrandError(f"the template unpacks to far more than it says: {member.filename} is not read")
        if member.flag_bits & 1:
            raise BrandError("the template is locked with a password")
        if ".." in member.filename.split("/") or "\\" in member.filename or member.filename.startswith("/"):
            raise BrandError(f"the template is broken: {member.filename!r} is no name of a part")
    names = [member.filename.lower() for member in found]
    if len(set(names)) < len(names):
        raise BrandError("the template is broken: two of its parts have one name")


def _typed(members: dict[str, bytes]) -> tuple[str, bool]:
    """Make a presentation of a template or a show, and give the name of its main part."""
    if _TYPES not in members:
        raise BrandError("the template is no PowerPoint file")
    tree = parsed(_TYPES, members[_TYPES])
    main = _main(members)
    kind = ""
    for each in tree.iter(f"{_CONTENT}Override"):
        if each.get("PartName", "").lstrip("/") == main:
            kind = each.get("ContentType", "")
            each.set("ContentType", _PPTX)
    macros = "macroEnabled" in kind or any("vbaproject" in name.lower() for name in members)
    if not any(f".{form}." in kind or f"-powerpoint.{form}.macroEnabled" in kind for form in _FORMS):
        raise BrandError("the template is no presentation: it has to be a .pptx or a .potx file")
    members[_TYPES] = written(tree)
    return main, macros


def _main(members: Mapping[str, bytes]) -> str:
    rels = "_rels/.rels"
    if rels in members:
        for each in parsed(rels, members[rels]):
            if each.get("Type") == _MAIN:
                return posixpath.normpath(str(each.get("Target", "")).lstrip("/"))
    raise BrandError("the template is no PowerPoint file")
