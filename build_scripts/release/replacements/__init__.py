"""Files that the frozen program carries instead of a library's own, where those are large for what is asked of them."""
