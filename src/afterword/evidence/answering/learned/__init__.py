"""Tables of weights, learned by scripts/learn.py."""
