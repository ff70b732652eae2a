"""Structured arguments: read, checked, judged and drawn."""
