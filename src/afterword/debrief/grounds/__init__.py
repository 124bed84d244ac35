"""Grounds on which nobody should be asked, one file each."""
