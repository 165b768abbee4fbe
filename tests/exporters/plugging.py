"""Plugins that stand in for those of others: a distribution in a directory, as an installer leaves it."""

from __future__ import annotations

from textwrap import dedent
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from pathlib import Path

EXPORTER = """
    from attrs import frozen
    from strategykit.exporters import Artifact, Export

    @frozen(kw_only=True)
    class Options:
        paper: str = "a4"
        \"\"\"The size of the paper.

        More of it.
        \"\"\"

    class {cls}:
        name = "{name}"
        suffixes = {suffixes!r}
        options = Options

        def export(self, source, options):
            text = f"{{options.paper}}: {{source.strategy.title}}"
            return Export((Artifact("strategy.{name}", "text/plain", text.encode()),))
"""


@attrs.frozen
class Site:
    """A directory that distributions are installed into."""

    folder: Path

    def add(  # noqa: PLR0913 - keywords, each its own choice
        self,
        name: str,
        code: str | None = None,
        *,
        distribution: str | None = None,
        suffixes: object = None,
        requires: tuple[str, ...] = (),
        target: str | None = None,
    ) -> None:
        """Install a distribution with one exporter."""
        own = distribution or f"acme-{name}"
        module = own.replace("-", "_")
        default = EXPORTER.format(
            cls="Theirs", name=name, suffixes=(f".{name}",) if suffixes is None else suffixes
        )
        (self.folder / f"{module}.py").write_text(dedent(default if code is None else code), encoding="utf-8")
        info = self.folder / f"{module}-1.2.dist-info"
        info.mkdir()
        needed = "".join(f"Requires-Dist: {each}\n" for each in requires)
        about = f"Metadata-Version: 2.1\nName: {own}\nVersion: 1.2\nSummary: Writes {name}\n{needed}"
        (info / "METADATA").write_text(about, encoding="utf-8")
        points = f"[strategykit.exporters]\n{name} = {target or f'{module}:Theirs'}\n"
        (info / "entry_points.txt").write_text(points, encoding="utf-8")
