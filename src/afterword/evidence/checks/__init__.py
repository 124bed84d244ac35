"""Ways of being wrong, one file each."""
