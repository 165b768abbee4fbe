"""Facts about the world outside a strategy, as dated data files with typed access."""

from strategykit.catalog.platforms import Platform, Status, platform, platforms

__all__ = ["Platform", "Status", "platform", "platforms"]
