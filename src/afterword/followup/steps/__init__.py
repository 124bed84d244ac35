"""Steps of the wait, one file each."""
