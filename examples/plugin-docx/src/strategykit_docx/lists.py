"""Real lists: Word numbers them itself, and each ordered list begins again at one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field
from docx.oxml.ns import qn

from strategykit_docx.xml import element

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

__all__ = ["Lists"]

_LEVELS = 8
"""How many levels a list has; what lies deeper stands on the last."""
_STEP = 360
"""How far a level is set in, in twentieths of a point."""


@define
class Lists:
    """The lists of one document."""

    _root: Any = field(init=False)
    bulleted: int = field(init=False)
    """The number of the definition that all lists without order share."""
    _decimal: int = field(init=False)
    document: Document

    def __attrs_post_init__(self) -> None:
        """Define both kinds."""
        self._root = self.document.part.numbering_part.element
        bullets = self._define([("bullet", "•"), ("bullet", "–")] * (_LEVELS // 2))
        self._decimal = self._define([("decimal", "%1."), ("bullet", "–")])
        self.bulleted = self._use(bullets)

    def numbered(self) -> int:
        """Begin an ordered list, and give its number."""
        restart = element("lvlOverride", element("startOverride", val=1), ilvl=0)
        return self._use(self._decimal, restart)

    def put(self, paragraph: Paragraph, number: int, level: int) -> None:
        """Make a paragraph a point of a list."""
        properties: Any = paragraph._p.get_or_add_pPr()
        numbering = properties.get_or_add_numPr()
        numbering.get_or_add_ilvl().val = min(level, _LEVELS - 1)
        numbering.get_or_add_numId().val = number

    def _define(self, levels: list[tuple[str, str]]) -> int:
        known = [int(each.get(qn("w:abstractNumId"))) for each in self._root.findall(qn("w:abstractNum"))]
        number = max(known, default=0) + 1
        made = element("abstractNum", element("multiLevelType", val="hybridMultilevel"), abstractNumId=number)
        for level, (form, text) in enumerate(levels):
            indent = element("ind", left=_STEP * (level + 1), hanging=_STEP)
            made.append(
                element(
                    "lvl",
                    element("start", val=1),
                    element("numFmt", val=form),
                    element("lvlText", val=text),
                    element("lvlJc", val="left"),
                    element("pPr", indent),
                    ilvl=level,
                )
            )
        first = self._root.find(qn("w:num"))  # the definitions stand before their uses
        if first is None:
            self._root.append(made)
        else:
            first.addprevious(made)
        return number

    def _use(self, definition: int, *override: Any) -> int:
        known = [int(each.get(qn("w:numId"))) for each in self._root.findall(qn("w:num"))]
        number = max(known, default=0) + 1
        self._root.append(element("num", element("abstractNumId", val=definition), *override, numId=number))
        return number
