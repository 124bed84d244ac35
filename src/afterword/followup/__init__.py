"""The wait: when to send, when to expect word, one nudge, when to let go."""
