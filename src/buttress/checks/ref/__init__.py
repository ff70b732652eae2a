"""Names: what a title refers to."""
