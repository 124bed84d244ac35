"""Practice for the next interview: lessons, cards, the career story, a one-page brief."""
