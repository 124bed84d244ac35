"""All interviews of one person in one database: their files, and what was last read out of them."""
