"""What was found, told as the screen takes it: rows, passages, reasons, suggestions."""
