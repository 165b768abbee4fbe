"""Ways to write a strategy: each exporter is a room of its own, listed in `registry`."""
