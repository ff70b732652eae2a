"""The interactive page: a map as one HTML file that needs no network."""
