"""Kinds of letter, one file each."""
