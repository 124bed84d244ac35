"""Letters: to whom, about what, in which words, and whether they may go."""
