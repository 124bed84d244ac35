"""Puts this folder on the path, so that the catalogues of the debrief share their mini interviews."""
