"""Argumentation frameworks as data: abstract ones, and flat assumption-based ones."""
