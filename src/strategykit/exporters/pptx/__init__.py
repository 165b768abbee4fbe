"""The deck: native, editable PowerPoint, written by our own deterministic writer.

A story becomes slides in three steps: `slides` plans them (with one renderer a block in `draw`),
`presentation` writes them as XML, and `package` puts the parts into a file.
"""

from __future__ import annotations

from strategykit.exporters.pptx.exporter import PptxExporter, render
from strategykit.exporters.pptx.live import presentation_of
from strategykit.exporters.pptx.options import DeckOptions

__all__ = ["DeckOptions", "PptxExporter", "presentation_of", "render"]
