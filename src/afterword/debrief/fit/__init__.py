"""Fit signals, one file each."""
