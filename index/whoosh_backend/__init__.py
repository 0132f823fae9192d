"""The search backend on Whoosh: the only package that imports it."""
