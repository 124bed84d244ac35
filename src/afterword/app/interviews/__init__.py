"""Use cases over many interviews, kept in the store of the person's machine."""
