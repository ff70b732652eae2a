"""Maps in documents: one core, `buttress.embed.figure`, and a thin adapter for each system."""
