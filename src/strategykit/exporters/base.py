"""What every exporter is: a pure function from a source and options to an `Export`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Protocol

from attrs import define, field, frozen

if TYPE_CHECKING:
    from strategykit.findings import Finding, Report
    from strategykit.model import Strategy
    from strategykit.story.blocks import Story

__all__ = ["Artifact", "Export", "Exporter", "NoOptions", "Source"]


@frozen
class Artifact:
    """One file an export consists of.

    Examples:
        >>> Artifact("strategi.json", "application/json", b"{}").data
        b'{}'
    """

    name: str
    """A file name, relative to where the export is written."""
    media_type: str
    """Its IANA media type."""
    data: bytes = field(repr=False)
    """Its content."""


@frozen
class Export:
    """What an export gives: its files, and what it has to say about them."""

    artifacts: tuple[Artifact, ...]
    """The files."""
    findings: tuple[Finding, ...] = ()
    """The check's findings, and the exporter's own, such as text that was moved to the notes."""

    @property
    def data(self) -> bytes:
        """The content, where there is exactly one file.

        Raises:
            ValueError: There are none, or several.
        """
        if len(self.artifacts) != 1:
            message = f"this export has {len(self.artifacts)} files: take them from .artifacts"
            raise ValueError(message)
        return self.artifacts[0].data


@define(slots=False, frozen=True)
class Source:
    """What an exporter is given: the strategy, its report, and the story told from them."""

    strategy: Strategy
    """The strategy itself, for the exporters that write data."""
    report: Report
    """What the checks found."""
    language: str | None = None
    """The BCP 47 tag to tell it in; None for the document's own language."""

    @cached_property
    def story(self) -> Story:
        """The story, told when it is first asked for."""
        from strategykit.story import tell

        return tell(self.strategy, self.report, self.language)


@frozen(kw_only=True)
class NoOptions:
    """For exporters that have no options."""


class Exporter(Protocol):
    r"""A way to write a strategy.

    Any class with these attributes is one; nothing is inherited. It is made without arguments, once for each
    use. One of your own is found by an entry point of its name in the group `strategykit.exporters`.

    Examples:
        >>> class Titles:
        ...     name = "titles"
        ...     suffixes = (".titles",)
        ...     options = NoOptions
        ...
        ...     def export(self, source, options):
        ...         told = [section.title[0].text for section in source.story.sections]
        ...         return Export((Artifact("strategy.titles", "text/plain", "\n".join(told).encode()),))
        >>> from strategykit import Strategy, check
        >>> strategy = Strategy("S", mission="We answer")
        >>> Titles().export(Source(strategy, check(strategy), "en"), NoOptions()).artifacts[0].name
        'strategy.titles'
    """

    name: ClassVar[str]
    """What `--to` takes."""
    suffixes: ClassVar[tuple[str, ...]]
    """The file suffixes it is chosen by, in small letters, the first its own; none where it writes a
    directory."""
    options: ClassVar[type[Any]]
    """A frozen attrs class; its fields are the options, each with a default. An option is a truth value, a
    number, a text, a path, a date, a tuple of names or a `Literal` of words, or None."""

    def export(self, source: Source, options: Any) -> Export:
        """Make the files of a source; write nothing, ask no clock and no network.

        Args:
            source: The strategy, its report and its story.
            options: An object of the options' class.
        """
        ...
