"""Letters of each kind out of a case."""
