"""Afterword: what comes after a job interview that went badly."""

__version__ = "0.1.0"
