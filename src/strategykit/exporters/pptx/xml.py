"""Text made safe for XML."""

from __future__ import annotations

import re

__all__ = ["DECLARATION", "attribute", "clean", "escape"]

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

# What XML 1.0 has no way to write, not even as a reference: controls, lone surrogates, non-characters.
# Named, and not as what is left by all others, they are compiled in a tenth of the time.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_BREAKS = re.compile(r"\s+")


def clean(text: str) -> str:
    r"""Give the text with a space for each character that XML forbids.

    Examples:
        >>> clean("Banken\x00skal\x0bsvare")
        'Banken skal svare'
    """
    return text if text.isprintable() else _FORBIDDEN.sub(" ", text)


def escape(text: str) -> str:
    """Give the text as the content of an element.

    Examples:
        >>> escape("<b> & co")
        '&lt;b&gt; &amp; co'
    """
    if not text.isprintable():
        text = clean(text)
    if "&" in text or "<" in text or ">" in text:
        text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text


def attribute(text: str) -> str:
    r"""Give the text as the value of an attribute in double quotes, on one line.

    Examples:
        >>> attribute('Si "hei"\n& smil')
        'Si &quot;hei&quot; &amp; smil'
    """
    text = escape(text)
    # Of all spaces only the plain one is printable.
    if not text.isprintable() or "  " in text or text[:1] == " " or text[-1:] == " ":
        text = _BREAKS.sub(" ", text).strip()
    return text.replace('"', "&quot;") if '"' in text else text
