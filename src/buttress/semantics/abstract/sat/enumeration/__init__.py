"""All extensions, or how many: by an answer set solver, part by part."""
