"""Gaps, one file each."""
