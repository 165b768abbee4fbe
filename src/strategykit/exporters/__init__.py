"""Ways to write a strategy: each exporter is a room of its own, listed in `registry`.

What one needs to write another is here; `docs/exporters.md` shows how.
"""

from __future__ import annotations

from strategykit.exporters.base import Artifact, Export, Exporter, NoOptions, Source

__all__ = ["Artifact", "Export", "Exporter", "NoOptions", "Source"]
