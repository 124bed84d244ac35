"""Facts and where they stand, and whether a sentence is true of them."""
