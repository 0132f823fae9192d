"""Paper: a sheet becomes a tagged PDF (Typst), and a job of the printer (CUPS)."""
