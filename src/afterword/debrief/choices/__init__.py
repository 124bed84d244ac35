"""One file for each question on which the sources disagree."""
