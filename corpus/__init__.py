"""The labelled corpus: everything Twinspan does that needs no screen."""
