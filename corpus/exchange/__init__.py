"""Stories in and out of a project: one module a format, and what none of them could carry."""
