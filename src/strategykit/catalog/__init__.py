"""Facts as data files with typed access."""
