"""Review of a post or a reply against the strategy, the platform and plain language."""
