"""What was said: turns, and what was left out on the way to them."""
