"""Other forms of what was typed: names that sound alike, stems, synonyms, misread letters."""
