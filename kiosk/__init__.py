"""The archive's matter, without a screen."""

__version__ = "0.1.0"
