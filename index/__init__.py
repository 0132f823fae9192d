"""Finding: from what a visitor types to ranked hits that say why they match."""
