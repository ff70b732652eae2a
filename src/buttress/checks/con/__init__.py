"""Consistency: what does not go together."""
