"""The few elements of Word's XML that python-docx has no words for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

if TYPE_CHECKING:
    from docx.oxml.xmlchemy import BaseOxmlElement

__all__ = ["clean", "element", "field", "shade"]

# What XML 1.0 has no way to write, not even as a reference: controls, lone surrogates, non-characters.
_FORBIDDEN = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def clean(text: str) -> str:
    r"""Give a text that XML can hold: what it cannot is a space or the sign of a replaced character.

    Examples:
        >>> clean("a\x00b\r\nc")
        'a\ufffdb\nc'
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _FORBIDDEN.sub(lambda found: " " if found[0].isspace() else "\N{REPLACEMENT CHARACTER}", text)


def element(tag: str, *inner: BaseOxmlElement, **attributes: Any) -> Any:
    """Make an element in Word's own namespace, with its attributes and what stands inside it.

    Examples:
        >>> element("p", element("r")).tag.rpartition("}")[2]
        'p'
    """
    made = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), str(value))
    made.extend(inner)
    return made


def shade(colour: str) -> Any:
    """Make the element that fills a cell or a paragraph with a colour."""
    return element("shd", val="clear", color="auto", fill=colour)


def field(code: str) -> Any:
    """Make a field that Word counts itself, such as `PAGE`."""
    inner = element("r", element("t"))
    inner[0].text = "1"
    return element("fldSimple", inner, instr=code)
