"""What the corpus and the desktop both read: schemes, samples, tables, icons, themes."""
