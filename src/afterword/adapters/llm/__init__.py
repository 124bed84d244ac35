"""A language model on a server that the person named; without one, nothing here is used."""
