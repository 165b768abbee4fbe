"""What reaches, serves, measures and does what; and what nothing does."""
