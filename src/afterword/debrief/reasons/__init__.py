"""Reasons why it may have gone as it did, one file each."""
