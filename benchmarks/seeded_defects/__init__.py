"""Seeded defects: how much of what is planted the rules find, and how often they cry wolf."""
