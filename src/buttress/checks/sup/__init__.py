"""Support gaps: what a conclusion rests on, or does not."""
