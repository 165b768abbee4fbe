"""The same document is the same bytes: no clock, and nothing of the template's own past."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

from docx.opc.constants import RELATIONSHIP_TYPE

from strategykit.story.blocks import plain
from strategykit_docx.xml import clean

if TYPE_CHECKING:
    from docx.document import Document

    from strategykit.story.blocks import Story

__all__ = ["saved", "set_properties"]

_LONG_AGO = (1980, 1, 1, 0, 0, 0)
_LEFT_OUT = {
    RELATIONSHIP_TYPE.THUMBNAIL,
    RELATIONSHIP_TYPE.CUSTOM_XML,
    "http://schemas.microsoft.com/office/2007/relationships/stylesWithEffects",
}
"""What the template of python-docx carries along: a picture of another document, and styles we change."""
_LONGEST = 255
"""Longer properties are refused."""


def set_properties(document: Document, story: Story, lang: str) -> None:
    """Say what the file is, and forget what the template said. A date would make two exports differ."""
    properties = document.core_properties
    root = properties._element  # there is no other way to forget
    for each in list(root):
        root.remove(each)
    told = {
        "title": plain(story.title),
        "subject": plain(story.subtitle),
        "author": story.organization or "",
        "keywords": ", ".join(story.keywords),
        "language": lang,
        "version": story.version or "",
    }
    for name, text in told.items():
        setattr(properties, name, " ".join(clean(text).split())[:_LONGEST])
    for relations in (document.part.package.rels, document.part.rels):
        for key, each in list(relations.items()):
            if each.reltype in _LEFT_OUT:
                del relations[key]


def saved(document: Document) -> bytes:
    """Give the file, with the dates in it fixed."""
    first, second = io.BytesIO(), io.BytesIO()
    document.save(first)
    with zipfile.ZipFile(first) as theirs, zipfile.ZipFile(second, "w") as ours:
        for name in theirs.namelist():
            member = zipfile.ZipInfo(name, _LONG_AGO)
            member.compress_type = zipfile.ZIP_DEFLATED
            member.external_attr = 0o600 << 16
            ours.writestr(member, theirs.read(name))
    return second.getvalue()
