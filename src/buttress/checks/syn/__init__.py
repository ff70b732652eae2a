"""Syntax: what the reader could not read."""
