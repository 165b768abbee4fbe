"""Who answers what, whether, how fast and how."""
