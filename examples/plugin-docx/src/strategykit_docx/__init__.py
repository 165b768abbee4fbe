"""A strategy as a Word document: an exporter for strategykit, and an example of how to write one.

What Word needs is imported when a document is made, so that asking for the options loads none of it.
"""

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import field, frozen, validators

from strategykit.exporters import Artifact, Export, Source

__all__ = ["DocxExporter", "DocxOptions"]

_MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@frozen(kw_only=True)
class DocxOptions:
    """The options of the document."""

    paper: Literal["a4", "letter"] = field(
        default="a4",
        validator=validators.in_(("a4", "letter")),
        metadata={"nb": "Papiret det skrives ut på."},
    )
    """The paper it is printed on."""
    contents: bool = field(
        default=True,
        validator=validators.instance_of(bool),
        metadata={"nb": "true for å begynne med en innholdsfortegnelse."},
    )
    """True to begin with a table of contents."""
    footnotes: bool = field(
        default=True,
        validator=validators.instance_of(bool),
        metadata={
            "nb": "true for å skrive adressen til hver lenke i en fotnote, for dem som leser på papir."
        },
    )
    """True to write the address of every link in a footnote, for those who read on paper."""


class DocxExporter:
    """Writes the whole story as a Word document."""

    name: ClassVar[str] = "docx"
    suffixes: ClassVar[tuple[str, ...]] = (".docx",)
    options: ClassVar[type[DocxOptions]] = DocxOptions

    def export(self, source: Source, options: DocxOptions) -> Export:
        """Make the document; names and contacts are left out, as the story leaves them out."""
        from strategykit_docx.document import document

        return Export((Artifact("strategy.docx", _MEDIA_TYPE, document(source.story, options)),))
