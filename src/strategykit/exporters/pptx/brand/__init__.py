"""A company's own template: its masters, layouts, colours and fonts, with our slides on them.

A template is read once in a process. What comes of it is a `Theme`, by which slides are planned, and a
`Template`, on which they are written; neither the plan nor the writer knows that it is not ours.
"""

from __future__ import annotations

from strategykit.exporters.pptx.brand.markup import BrandError
from strategykit.exporters.pptx.brand.reading import Brand, read_brand

__all__ = ["Brand", "BrandError", "read_brand"]
