"""What the record shows: exchanges, measures, gaps, worries, fit."""
