"""Weights learned from sentences of our own: what scripts/learn.py makes out of corpus/learning/claims."""
