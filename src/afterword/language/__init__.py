"""English words, sentences, numbers and dates: the one place that imports text libraries."""
