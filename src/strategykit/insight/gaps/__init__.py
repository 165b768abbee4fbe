"""How things are, how they are wanted, and what is done about the difference."""
