"""What build_scripts/package.py makes releases with. Only the standard library, so that any Python can run it."""
