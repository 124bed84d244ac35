"""The nouns that all packages share. Standard library only."""
