"""Footnotes, which python-docx does not write: a part of their own, and a mark at each place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from strategykit_docx.xml import clean, element

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

__all__ = ["Footnotes"]

_SEPARATORS = {-1: "separator", 0: "continuationSeparator"}


@define
class Footnotes:
    """The footnotes of one document; each text is told once, where it is first wanted."""

    _texts: dict[str, int] = field(factory=dict, init=False)

    def add(self, paragraph: Paragraph, text: str) -> None:
        """Put a footnote at the end of what a paragraph holds so far."""
        if text in self._texts:
            return
        number = self._texts[text] = len(self._texts) + 1
        mark = element("rPr", element("vertAlign", val="superscript"))
        paragraph._p.append(element("r", mark, element("footnoteReference", id=number)))

    def write(self, document: Document) -> None:
        """Write them into a document, when it is done."""
        if not self._texts:
            return
        root: Any = parse_xml(f"<w:footnotes {nsdecls('w')}/>")
        for number, kind in _SEPARATORS.items():
            line = element("p", element("r", element(kind)))
            root.append(element("footnote", line, type=kind, id=number))
        root.extend(_footnote(number, text) for text, number in self._texts.items())
        from lxml.etree import tostring

        blob = tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)
        part = Part(PackURI("/word/footnotes.xml"), CONTENT_TYPE.WML_FOOTNOTES, blob, document.part.package)
        document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)


def _footnote(number: int, text: str) -> Any:
    mark = element("r", element("rPr", element("vertAlign", val="superscript")), element("footnoteRef"))
    words = element("t")
    words.text = clean(f" {text}")
    words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    size = element("rPr", element("noProof"), element("sz", val=17))
    return element("footnote", element("p", mark, element("r", size, words)), id=number)
