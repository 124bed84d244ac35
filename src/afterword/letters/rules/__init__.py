"""Rules for letters, one file each."""
