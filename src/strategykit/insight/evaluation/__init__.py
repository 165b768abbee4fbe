"""What was measured, against what was wanted."""
