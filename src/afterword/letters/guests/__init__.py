"""Drafts that a language model words: asked for openly, trusted in nothing."""
