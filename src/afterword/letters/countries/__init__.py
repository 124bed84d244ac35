"""The custom of each country, one file each."""
