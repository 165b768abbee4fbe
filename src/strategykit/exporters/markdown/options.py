"""What can be chosen about the Markdown."""

from __future__ import annotations

from pathlib import Path  # noqa: TC003 - the converter of options reads the annotation
from typing import Literal

from attrs import field, frozen, validators

__all__ = ["MarkdownOptions"]


@frozen(kw_only=True)
class MarkdownOptions:
    """The options of the Markdown.

    Examples:
        >>> MarkdownOptions(form="onepager").front_matter
        False
        >>> MarkdownOptions(form="check", diagrams=True)
        Traceback (most recent call last):
        ...
        ValueError: diagrams stand in the document only
    """

    form: Literal["document", "onepager", "check"] = field(
        default="document",
        validator=validators.in_(("document", "onepager", "check")),
        metadata={
            "nb": "`document` for alt, `onepager` for det som får plass på én side, "
            "`check` for det kontrollen fant."
        },
    )
    """`document` for everything, `onepager` for what fits one page, `check` for what the check found."""
    front_matter: bool = field(
        default=False,
        validator=validators.instance_of(bool),
        metadata={"nb": "true for å begynne med tittel, forfatter, språk og versjon som YAML."},
    )
    """True to begin with title, author, language and version as YAML."""
    diagrams: bool = field(
        default=False,
        validator=validators.instance_of(bool),
        metadata={"nb": "true for å tegne mål og beslutningstre i Mermaid, hvert med det samme som liste."},
    )
    """True to draw goals and decision tree as Mermaid, each with the same as a list."""
    template: Path | None = field(
        default=None,
        metadata={
            "nb": "En Jinja-mal som bygger på `builtin/document.md.jinja` eller `builtin/onepager.md.jinja`."
        },
    )
    """A Jinja template that extends `builtin/document.md.jinja` or `builtin/onepager.md.jinja`."""

    def __attrs_post_init__(self) -> None:
        """Refuse what has no meaning together."""
        if self.diagrams and self.form != "document":
            raise ValueError("diagrams stand in the document only")
        if self.template is not None and self.form == "check":
            raise ValueError("the check report has no template")
