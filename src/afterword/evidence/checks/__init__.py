"""One file per way of being wrong."""
