"""Forms in which a letter leaves, one file each."""
