"""The story: what a strategy tells, told once for every exporter to render."""

from strategykit.story.blocks import Story
from strategykit.story.telling import tell

__all__ = ["Story", "tell"]
