"""Questions a strategy can answer: pure functions over the model."""
