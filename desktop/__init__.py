"""The Qt application: everything Twinspan shows on the screen."""
