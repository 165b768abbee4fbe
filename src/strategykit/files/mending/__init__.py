"""Mending: safe fixes made in a file as it is written, round by round, each result read again."""

from __future__ import annotations

from strategykit.files.mending.backup import replace_file
from strategykit.files.mending.rounds import Mended, Refused, mend

__all__ = ["Mended", "Refused", "mend", "replace_file"]
