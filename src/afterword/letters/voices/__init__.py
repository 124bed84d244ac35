"""How a letter may sound, one file each."""
