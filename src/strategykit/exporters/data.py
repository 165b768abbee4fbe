"""The exporters that write data: the canonical file, as JSON and as YAML."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from strategykit.exporters.base import Artifact, Export, NoOptions

if TYPE_CHECKING:
    from strategykit.exporters.base import Source
    from strategykit.model import Strategy

__all__ = ["JsonExporter", "YamlExporter"]


class JsonExporter:
    """Writes the strategy as canonical JSON, which `load` reads back.

    Examples:
        >>> JsonExporter.suffixes
        ('.json',)
    """

    name: ClassVar[str] = "json"
    suffixes: ClassVar[tuple[str, ...]] = (".json",)
    options: ClassVar[type[NoOptions]] = NoOptions

    def export(self, source: Source, options: NoOptions) -> Export:
        """Write the strategy; names and contacts are part of it."""
        del options
        from strategykit.files import to_text

        return _export(source.strategy, "application/json", "json", to_text(source.strategy, "json"))


class YamlExporter:
    """Writes the strategy as canonical YAML, which `load` reads back.

    Examples:
        >>> YamlExporter.suffixes
        ('.yaml', '.yml')
    """

    name: ClassVar[str] = "yaml"
    suffixes: ClassVar[tuple[str, ...]] = (".yaml", ".yml")
    options: ClassVar[type[NoOptions]] = NoOptions

    def export(self, source: Source, options: NoOptions) -> Export:
        """Write the strategy; names and contacts are part of it."""
        del options
        from strategykit.files import to_text

        return _export(source.strategy, "application/yaml", "yaml", to_text(source.strategy, "yaml"))


def _export(strategy: Strategy, media_type: str, suffix: str, text: str) -> Export:
    from strategykit.model.fields import slug

    name = slug(strategy.title) or "strategy"
    return Export((Artifact(f"{name}.{suffix}", media_type, text.encode("utf-8")),))
