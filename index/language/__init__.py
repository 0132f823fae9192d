"""Words of a language: their other forms, and the words that only ask."""
