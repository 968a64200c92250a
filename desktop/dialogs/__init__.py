"""The dialogs. Each is one file; it asks, and the desk does what was asked for."""
