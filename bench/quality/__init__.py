"""How well the library tells scams from honest messages, measured beside the plain ways."""
