"""A finished deck in the hands of python-pptx, for people who go on in code."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pptx.presentation import Presentation

__all__ = ["opened"]


def opened(data: bytes) -> Presentation:
    """Open the bytes of a deck."""
    from pptx import Presentation

    return Presentation(io.BytesIO(data))
