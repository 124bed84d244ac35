"""Worries, one file each."""
