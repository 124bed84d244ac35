"""Ports for recordings: who can turn sound into words, and the consent that comes first."""
